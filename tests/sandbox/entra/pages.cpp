// SPDX-License-Identifier: Apache-2.0
#include "pages.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace sandbox
{

static QString hiddenFields(const Parameters &hidden)
{
    QString html;
    for (const auto &[name, value] : hidden)
        html +=
            u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    return html;
}

HttpResponse page(int status, const QString &title, const QString &inner)
{
    HttpResponse response;
    response.status = status;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store, no-cache");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Date", httpDate(0));
    response.body =
        u"<!doctype html>\n<html lang=\"en\"><head><title>%1</title></head><body>\n<h1>%1</h1>\n%2\n</body></html>\n"_s
            .arg(title.toHtmlEscaped(), inner)
            .toUtf8();
    return response;
}

HttpResponse questionPage(const Question &question)
{
    QString html = u"<form method=\"post\" action=\"%1\">\n"_s.arg(question.action.toHtmlEscaped());
    html += hiddenFields(question.hidden);
    for (const QString &upn : question.people) {
        const QString checked = upn == question.chosen || question.people.size() == 1 ? u" checked"_s : QString();
        html += u"<p><label><input type=\"radio\" name=\"upn\" value=\"%1\"%2> %1</label></p>\n"_s.arg(
            upn.toHtmlEscaped(), checked);
    }
    html += u"<ul>\n"_s;
    for (const QString &line : question.lines)
        html += u"<li>%1</li>\n"_s.arg(line.toHtmlEscaped());
    html += u"</ul>\n<button name=\"decision\" value=\"accept\">Accept</button>\n"
            "<button name=\"decision\" value=\"cancel\">Cancel</button>\n</form>"_s;
    return page(200, question.title, html);
}

HttpResponse userCodePage(const QString &action)
{
    return page(200, u"Enter code"_s,
                u"<form method=\"post\" action=\"%1\">\n<p><label>Code <input name=\"code\" autofocus></label></p>\n"
                "<button>Next</button>\n</form>"_s.arg(action.toHtmlEscaped()));
}

HttpResponse refusalPage(const EntraError &error, const HttpRequest &request, const QString &back,
                         const Parameters &hidden)
{
    QString html = u"<p>Sorry, but we're having trouble signing you in.</p>\n<pre>%1</pre>\n"_s.arg(
        entraDescription(error, request).toHtmlEscaped());
    if (!back.isEmpty()) {
        html +=
            u"<form method=\"post\" action=\"%1\">\n%2<button name=\"decision\" value=\"return\">Return to the "
            "application without granting consent</button>\n</form>"_s.arg(back.toHtmlEscaped(), hiddenFields(hidden));
    }
    return page(400, u"Sign in to your account"_s, html);
}

HttpResponse redirectTo(const QString &address, const Parameters &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        text += text.isEmpty() ? (address.contains(u'?') ? "&" : "?") : "&";
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    // An address without a path comes back with a trailing slash.
    const bool pathless = QUrl(address).path().isEmpty() && !address.contains(u'?');
    HttpResponse response = page(302, u"Object moved"_s, {});
    response.setHeader("Location", address.toUtf8() + (pathless ? "/" : "") + text);
    return response;
}

} // namespace sandbox
