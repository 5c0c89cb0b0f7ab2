// bench_start RUNS TITLE PROGRAM [ARG...]: how long a window program takes to be usable, seen from outside by an X
// client that the program knows nothing of. The window is usable when its picture has become what it stays, and its
// event loop answers after that (_NET_WM_PING, which Qt answers from the loop of the GUI thread). Memory is read in
// that moment.
#include "tests/bench/table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <xcb/xcb.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{

constexpr double Quiet = 1000;      // ms without a change: the picture is final
constexpr double Patience = 60'000; // ms
constexpr int Visible = 200 * 150;  // pixels; less is a helper of a toolkit

template <class T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

class Display
{
public:
    Display() : m_connection(xcb_connect(nullptr, nullptr))
    {
        if (xcb_connection_has_error(m_connection)) {
            std::fprintf(stderr, "bench_start: no X display\n");
            std::exit(1);
        }
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
        // Windows that are mapped, and what Qt answers to a ping (QXcbWindow::handleClientMessageEvent).
        const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
        m_protocols = atom("WM_PROTOCOLS");
        m_ping = atom("_NET_WM_PING");
    }
    ~Display() { xcb_disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Display)

    /// The next window that a person can see; 0: none within the time.
    xcb_window_t mapped(const QElapsedTimer &since)
    {
        while (double(since.elapsed()) < Patience) {
            const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection), &std::free);
            if (!event) {
                usleep(200);
                continue;
            }
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const xcb_window_t window = reinterpret_cast<const xcb_map_notify_event_t *>(event.get())->window;
            if (area(window) >= Visible)
                return window;
        }
        return 0;
    }

    /// The largest window that is there: behind a splash screen, or under a question, the main window. 0: none.
    xcb_window_t largest()
    {
        const Reply<xcb_query_tree_reply_t> tree(
            xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr), &std::free);
        xcb_window_t found = 0;
        int most = Visible - 1;
        for (int i = 0; tree && i < xcb_query_tree_children_length(tree.get()); ++i) {
            const xcb_window_t window = xcb_query_tree_children(tree.get())[i];
            const Reply<xcb_get_window_attributes_reply_t> attributes(
                xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, window), nullptr),
                &std::free);
            if (attributes && attributes->map_state == XCB_MAP_STATE_VIEWABLE && area(window) > most) {
                found = window;
                most = area(window);
            }
        }
        return found;
    }

    /// Asks the window's event loop for an answer, and waits for it. False: none, or the window has gone.
    bool answers(xcb_window_t window, const QElapsedTimer &since)
    {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = m_protocols;
        message.data.data32[0] = m_ping;
        message.data.data32[1] = ++m_stamp;
        message.data.data32[2] = window;
        xcb_send_event(m_connection, 0, window, XCB_EVENT_MASK_NO_EVENT, reinterpret_cast<const char *>(&message));
        xcb_flush(m_connection);
        while (double(since.elapsed()) < Patience) {
            const Reply<xcb_generic_event_t> event(xcb_poll_for_event(m_connection), &std::free);
            if (!event) {
                usleep(100);
                continue;
            }
            const bool left = (event->response_type & 0x7f) == XCB_UNMAP_NOTIFY;
            if (left && reinterpret_cast<const xcb_unmap_notify_event_t *>(event.get())->window == window)
                return false;
            const auto *answer = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
            if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && answer->data.data32[1] == m_stamp)
                return true;
        }
        return false;
    }

    /// A number for what the display shows.
    size_t picture()
    {
        const Reply<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_root), nullptr), &std::free);
        if (!size)
            return 0;
        const Reply<xcb_get_image_reply_t> image(
            xcb_get_image_reply(
                m_connection,
                xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, 0, 0, size->width, size->height, ~0U),
                nullptr),
            &std::free);
        if (!image)
            return 0;
        const auto length = size_t(xcb_get_image_data_length(image.get()));
        return qHash(QByteArrayView(xcb_get_image_data(image.get()), qsizetype(length)), 0);
    }

private:
    int area(xcb_window_t window)
    {
        const Reply<xcb_get_geometry_reply_t> size(
            xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr), &std::free);
        return size ? int(size->width) * int(size->height) : 0;
    }
    xcb_atom_t atom(const char *name)
    {
        const auto cookie = xcb_intern_atom(m_connection, 0, uint16_t(strlen(name)), name);
        const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(m_connection, cookie, nullptr), &std::free);
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    xcb_connection_t *m_connection;
    xcb_window_t m_root = 0;
    xcb_atom_t m_protocols = 0;
    xcb_atom_t m_ping = 0;
    uint32_t m_stamp = 0;
};

/// Milliseconds of processor that the process has had: what a busy machine does not change much.
double processor(pid_t process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // from the third on
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 / double(sysconf(_SC_CLK_TCK));
}

struct Start {
    double mapped = 0;
    double answered = 0;
    double usable = 0;
    double processor = 0;
    double rss = 0;
    double pss = 0;
};

double kilobytes(pid_t process, const char *name)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &text : lines) {
        if (text.startsWith(name))
            return text.mid(qsizetype(strlen(name))).trimmed().chopped(3).toDouble();
    }
    return 0;
}

bool measure(Display &display, char **command, Start &start)
{
    QElapsedTimer timer;
    timer.start();
    const auto now = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    const pid_t process = fork();
    if (process == 0) {
        execv(command[0], command);
        _exit(127);
    }
    const auto complain = [](const char *what) { std::fprintf(stderr, "bench_start: %s\n", what); };
    xcb_window_t window = display.mapped(timer);
    start.mapped = now();
    bool fine = window != 0;
    if (!fine)
        complain("no window was mapped");
    size_t last = 0;
    double changed = start.mapped;
    while (fine && now() - changed < Quiet && now() < 2 * Patience) {
        const size_t picture = display.picture();
        window = display.largest();
        if (window == 0 || !display.answers(window, timer)) {
            if (fine = now() < Patience; !fine)
                complain("the window does not answer");
            changed = now(); // between a splash screen and the window
            continue;
        }
        if (start.answered == 0)
            start.answered = now();
        if (picture != last) {
            last = picture;
            changed = now(); // the picture was there before, and this answer came after it
            start.processor = processor(process);
            start.rss = kilobytes(process, "Rss:");
            start.pss = kilobytes(process, "Pss:");
        }
        usleep(2000);
    }
    start.usable = changed;
    kill(process, SIGTERM);
    int status = 0;
    waitpid(process, &status, 0);
    if (fine && last == 0)
        complain("the window shows nothing");
    return fine && last != 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const int runs = repetitions(atoi(argv[1]));
    Display display;
    QList<double> mapped, answered, usable, processors, rss, pss;
    for (int i = 0; i < runs; ++i) {
        Start start;
        if (!measure(display, argv + 3, start))
            return 1;
        mapped += start.mapped;
        answered += start.answered;
        usable += start.usable;
        processors += start.processor;
        rss += start.rss / 1024;
        pss += start.pss / 1024;
    }
    const QString of = u", "_s + QString::fromLocal8Bit(argv[2]);
    line(u"process start to window mapped"_s + of, summary(mapped, u"ms"_s));
    line(u"process start to first answer of the event loop"_s + of, summary(answered, u"ms"_s));
    line(u"process start to interactive main window"_s + of, summary(usable, u"ms"_s));
    line(u"processor time then"_s + of, summary(processors, u"ms"_s));
    line(u"memory then, RSS"_s + of, summary(rss, u"MB"_s));
    line(u"memory then, PSS"_s + of, summary(pss, u"MB"_s));
    return 0;
}
