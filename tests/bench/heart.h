// Beats every millisecond on the GUI thread; a beat that comes late was held up by something.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>
#include <utility>

class Heart : public QObject
{
public:
    Heart()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.callOnTimeout(this, [this] {
            const double gap = double(m_since.nsecsElapsed()) / 1e6 - 1;
            m_longest = qMax(m_longest, gap);
            m_since.restart();
            if (m_condition && m_condition())
                m_loop.quit();
        });
        m_since.start();
        m_beat.start(std::chrono::milliseconds(1));
    }
    /// Lets the program run until it is so; milliseconds.
    double until(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        m_condition = condition;
        m_since.restart();
        m_loop.exec();
        m_condition = nullptr;
        return double(timer.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] double takeLongest() { return std::exchange(m_longest, 0); }

private:
    QTimer m_beat;
    QEventLoop m_loop;
    QElapsedTimer m_since;
    std::function<bool()> m_condition;
    double m_longest = 0;
};
