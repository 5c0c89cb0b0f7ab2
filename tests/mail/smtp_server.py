#!/usr/bin/env python3
"""A real SMTP server (aiosmtpd) for tests, with sign-in, encryption and faults on demand.

    smtp_server.py --folder DIR [listener's options] [--listen NAME [listener's options]]...

Options in front of the first --listen are those of the listener "mail" (made if there is no --listen at all, or if any
option stands there). Once all listen on 127.0.0.1 it prints one line of JSON, {"mail": port, ...}, and serves until it is
terminated or, with --with-parent, until its standard input ends.

  --folder DIR            accepted messages: NNNN.eml as received, NNNN.json with listener, from, to, options, tls, user
  --port N                listen there (default: any free port)
  --security none|starttls|tls     default none; the others need --certificate FILE --key FILE (PEM)
  --user NAME:PASSWORD    who may sign in (repeatable); needs no encryption with --security none
  --token NAME:TOKEN      whose access token is good for XOAUTH2 (repeatable)
  --mechanisms A,B        offered for sign-in: PLAIN,LOGIN,CRAM-MD5 (default), XOAUTH2, OAUTHBEARER (never succeeds), none
  --require-sign-in       refuses MAIL with 530 without it
  --no-utf8               does not offer SMTPUTF8
  --greylist              every recipient is put off once with 451
  --refuse ADDRESS        550 to this sender or recipient (repeatable)
  --answer STEP=REPLY     this reply at STEP instead, e.g. "rcpt=550 5.1.1 unknown" (repeatable)
  --drop STEP             closes the connection at STEP
  --silent STEP           never answers at STEP
STEP: connect, ehlo, starttls, auth, mail, rcpt, data (in front of 354), middle (after 64 kB of the message), body (the
whole message was received, nothing was kept), accepted (the message was kept, but the answer is not given), quit.
"""
import argparse
import asyncio
import base64
import hashlib
import hmac
import json
import logging
import os
import re
import secrets
import signal
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

MOST_BEFORE_DROP = 64 * 1024


class Handler:
    """What happens to messages; the sign-in mechanisms that aiosmtpd has not."""

    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.seen = set()
        self.passwords = dict(user.split(":", 1) for user in options.user)
        self.tokens = dict(token.split(":", 1) for token in options.token)

    def authenticate(self, _server, _session, _envelope, _mechanism, data):
        wanted = self.passwords.get(data.login.decode("utf-8", "replace"))
        good = wanted is not None and hmac.compare_digest(wanted.encode(), data.password)
        return AuthResult(success=good, handled=False, auth_data=data)

    async def auth_CRAM__MD5(self, server, _args):
        challenge = f"<{secrets.token_hex(8)}@test.example>".encode()
        answer = await server.challenge_auth(challenge)
        if not isinstance(answer, bytes):
            return AuthResult(success=False)
        user, _, digest = answer.rpartition(b" ")
        password = self.passwords.get(user.decode("utf-8", "replace"))
        good = password is not None and hmac.compare_digest(
            hmac.new(password.encode(), challenge, hashlib.md5).hexdigest().encode(), digest)
        return AuthResult(success=good, handled=False, auth_data=LoginPassword(user, b""))

    async def auth_XOAUTH2(self, server, args):
        """As Google and Microsoft describe it: a refused token gets a challenge first, and 535 after its empty answer."""
        sent = base64.b64decode(args[1]) if len(args) > 1 else await server.challenge_auth("")
        if not isinstance(sent, bytes):
            return AuthResult(success=False)
        match = re.fullmatch(rb"user=([^\x01]+)\x01auth=Bearer ([^\x01]+)\x01\x01", sent)
        user = match.group(1).decode("utf-8", "replace") if match else ""
        wanted = self.tokens.get(user)
        if match and wanted is not None and hmac.compare_digest(wanted.encode(), match.group(2)):
            return AuthResult(success=True, handled=False, auth_data=LoginPassword(user.encode(), b""))
        await server.challenge_auth(json.dumps({"status": "401", "schemes": "bearer", "user": user}))
        return AuthResult(success=False, handled=False)

    async def auth_OAUTHBEARER(self, _server, _args):
        return AuthResult(success=False, handled=False)

    async def handle_EHLO(self, _server, session, _envelope, hostname, responses):
        session.host_name = hostname
        return [line for line in responses if line.strip() != "250-AUTH"]  # an empty list is none

    async def handle_MAIL(self, _server, _session, envelope, address, options):
        if address in self.options.refuse:
            return f"550 5.7.1 {address} may not send"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def handle_RCPT(self, _server, _session, envelope, address, _options):
        if address in self.options.refuse:
            return f"550 5.1.1 <{address}>: no such mailbox"
        if self.options.greylist and address not in self.seen:
            self.seen.add(address)
            return "451 4.7.1 Greylisted, try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        if await server.fault("body"):
            return None
        self.keep(session, envelope, server)
        if await server.fault("accepted"):
            return None
        return "250 2.0.0 OK queued"

    def keep(self, session, envelope, server):
        number = len([name for name in os.listdir(self.folder) if name.endswith(".eml")]) + 1
        name = os.path.join(self.folder, f"{number:04}")
        about = {"listener": self.options.name, "from": envelope.mail_from, "to": envelope.rcpt_tos,
                 "options": envelope.mail_options, "utf8": envelope.smtp_utf8,
                 "tls": bool(session.ssl) or self.options.security == "tls",
                 "user": session.auth_data.login.decode() if session.auth_data else None,
                 "hello": session.host_name, "mechanism": server.mechanism}
        with open(name + ".json", "w", encoding="utf-8") as file:
            json.dump(about, file)
        with open(name + ".part", "wb") as file:
            file.write(envelope.original_content)
        os.rename(name + ".part", name + ".eml")  # whole or not there


class Server(SMTP):
    """aiosmtpd's server with faults in front of its steps."""

    line_length_limit = 12288  # RFC 4954: a sign-in's lines are longer than others

    def __init__(self, handler, options, **more):
        self.options = options
        self.mechanism = None
        self.greeted = False
        super().__init__(handler, **more)

    async def fault(self, step):
        """True: the step is over, the fault has answered."""
        for answer in self.options.answer:
            at, _, reply = answer.partition("=")
            if at == step:
                await self.push(reply)
                return True
        if step in self.options.silent:
            await asyncio.Event().wait()
        if step in self.options.drop:
            self.transport.abort()
            return True
        return False

    async def push(self, status):
        if status is None:  # a fault was first
            return
        if not self.greeted:
            self.greeted = True
            if await self.fault("connect"):
                return
        await super().push(status)

    async def smtp_EHLO(self, hostname):
        if not await self.fault("ehlo"):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg):
        if not await self.fault("starttls"):
            await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg):
        self.mechanism = (arg or "").split(" ")[0]
        if not await self.fault("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        if not await self.fault("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if not await self.fault("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if await self.fault("data"):
            return
        if "middle" in self.options.drop or "middle" in self.options.silent:
            await self.push("354 Go on")
            read = 0
            while read < MOST_BEFORE_DROP:
                read += len(await self._reader.read(4096))
            await self.fault("middle")
            return
        await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if not await self.fault("quit"):
            await super().smtp_QUIT(arg)


def parsed(arguments, name):
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--security", choices=["none", "starttls", "tls"], default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user", action="append", default=[])
    parser.add_argument("--token", action="append", default=[])
    parser.add_argument("--mechanisms", default="PLAIN,LOGIN,CRAM-MD5")
    parser.add_argument("--require-sign-in", action="store_true")
    parser.add_argument("--no-utf8", action="store_true")
    parser.add_argument("--greylist", action="store_true")
    for repeatable in ("--refuse", "--answer", "--drop", "--silent"):
        parser.add_argument(repeatable, action="append", default=[])
    if name is None:  # those of the program
        parser.add_argument("--folder", required=True)
        parser.add_argument("--with-parent", action="store_true")
    options = parser.parse_args(arguments)
    options.name = name or "mail"
    return options


async def listen(options, folder):
    context = None
    if options.security != "none":
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.certificate, options.key)
    handler = Handler(options, folder)
    offered = options.mechanisms.split(",")
    silenced = [each for each in ("PLAIN", "LOGIN", "CRAM-MD5", "XOAUTH2", "OAUTHBEARER") if each not in offered]

    def factory():
        return Server(handler, options, hostname="test.example", enable_SMTPUTF8=not options.no_utf8,
                      tls_context=context if options.security == "starttls" else None,
                      auth_require_tls=options.security == "starttls", auth_required=options.require_sign_in,
                      auth_exclude_mechanism=silenced, authenticator=handler.authenticate)

    server = await asyncio.get_running_loop().create_server(
        factory, "127.0.0.1", options.port, ssl=context if options.security == "tls" else None)
    return server.sockets[0].getsockname()[1]


async def main():
    arguments = sys.argv[1:]
    groups = []
    while "--listen" in arguments:
        at = len(arguments) - 1 - arguments[::-1].index("--listen")
        groups.insert(0, parsed(arguments[at + 2:], arguments[at + 1]))
        arguments = arguments[:at]
    first = parsed(arguments, None)
    own = [a for a in arguments if a.startswith("--") and a not in ("--folder", "--with-parent")]
    if own or not groups:
        groups.insert(0, first)
    os.makedirs(first.folder, exist_ok=True)
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda *_: None)  # dropped connections
    over = asyncio.Event()
    loop.add_signal_handler(signal.SIGTERM, over.set)
    print(json.dumps({options.name: await listen(options, first.folder) for options in groups}), flush=True)
    if first.with_parent:
        loop.add_reader(sys.stdin.fileno(), lambda: None if os.read(sys.stdin.fileno(), 4096) else over.set())
    await over.wait()
    os._exit(0)  # with connections still open


if __name__ == "__main__":
    logging.disable(logging.CRITICAL)
    import warnings
    warnings.simplefilter("ignore")  # aiosmtpd's about sign-in without encryption
    asyncio.run(main())
