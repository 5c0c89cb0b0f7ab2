#!/usr/bin/env python3
"""Reads a message from standard input with Python's email package (policy default) and prints as JSON what it understood:
defects of all headers and parts, addresses, subject, date, other headers, leaves, and the shape of its lines."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import re
import sys


def boxes(header):
    return [{"name": a.display_name, "address": a.addr_spec} for a in header.addresses] if header is not None else []


def by_the_old_parser(raw):
    """The sender's name; policy default of Python 3.11 keeps the blank between two encoded words of a name."""
    message = email.message_from_bytes(raw)
    name, _ = email.utils.parseaddr(str(message["from"]).replace("\r\n", ""))
    return str(email.header.make_header(email.header.decode_header(name)))


raw = sys.stdin.buffer.read()
# Raw UTF-8 headers (RFC 6532) are read as text; everything else as bytes.
international = any(byte > 127 for byte in raw)
message = (email.message_from_string(raw.decode("utf-8"), policy=email.policy.default) if international
           else email.message_from_bytes(raw, policy=email.policy.default))
defects, leaves = [], []
for part in message.walk():
    defects += [repr(defect) for defect in part.defects]
    for name, value in part.items():
        defects += [f"{name}: {defect!r}" for defect in value.defects]
    if part.is_multipart():
        continue
    content = part.get_payload(decode=True)
    leaves.append({"type": part.get_content_type(), "disposition": part.get_content_disposition() or "",
                   "fileName": part.get_filename() or "", "name": part.get_param("name") or "" if isinstance(part.get_param("name") or "", str)
                   else email.utils.collapse_rfc2231_value(part.get_param("name")),
                   "text": part.get_content().replace("\r\n", "\n") if part.get_content_maintype() == "text" else "",
                   "base64": base64.b64encode(content).decode()})
head = raw.split(b"\r\n\r\n", 1)[0]
print(json.dumps({
    "defects": defects,
    "headers": [name for name in message.keys()],
    "from": boxes(message["from"]), "to": boxes(message["to"]), "replyTo": boxes(message["reply-to"]),
    "fromName": by_the_old_parser(raw) if not international else "",
    "subject": str(message["subject"]), "messageId": str(message["message-id"] or ""),
    "date": message["date"].datetime.isoformat() if message["date"] else "",
    "unsent": str(message["x-unsent"] or ""),
    "structure": [part.get_content_type() for part in message.walk()],
    "leaves": leaves,
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "longestHeaderLine": max(len(line) for line in head.split(b"\r\n")),
    "ascii": not international,
    "bareLineEnds": bool(re.search(rb"(?<!\r)\n|\r(?!\n)", raw)),
}))
