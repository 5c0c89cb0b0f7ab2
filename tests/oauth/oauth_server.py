#!/usr/bin/env python3
"""An OAuth 2.0 server that nobody of this project wrote (Authlib on Flask), for signing in with a code and by browser.

    oauth_server.py [--port N (0: free)] [--with-parent]

Once it listens on 127.0.0.1 it prints one line of JSON, {"port": N, "tenant": GUID, "client": GUID}, and serves until it
is terminated or, with --with-parent, until its standard input ends.

Control, POST /control with JSON; what is not named is as at the start:
  decision    what the person at the authorization page does at once: approve (default), decline
  expires_in  life of a device code in seconds (600)
  interval    of polling in seconds (1)
  slow_down   how often polls are answered so, in time or not (0)
  state       what comes back instead of the client's `state` (null: that)
GET /control tells "polls": seconds between the polls of the last device code.
The page for codes is /devicelogin: POST user_code, decision.
"""
import argparse
import json
import logging
import os
import sys
import threading
import time
import urllib.parse

os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"  # http on loopback

# pylint: disable=wrong-import-position
from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.oauth2 import OAuth2Error
from authlib.oauth2.rfc6749 import ClientMixin, grants
from authlib.oauth2.rfc6749.models import AuthorizationCodeMixin
from authlib.oauth2.rfc7636 import CodeChallenge
from authlib.oauth2.rfc8628 import (
    DEVICE_CODE_GRANT_TYPE,
    DeviceAuthorizationEndpoint,
    DeviceCodeGrant,
    DeviceCredentialDict,
)
from flask import Flask, jsonify, request
from werkzeug.serving import make_server

TENANT = "5d5d9bd8-0b3f-4ad6-9d8d-3f7c55cb3a0e"
CLIENT = "0c6cb6f4-5b8e-4f51-8bb2-5a2c7f1d9a11"
SLOW_DOWN_STEP = 5  # seconds, RFC 8628 section 3.5
TOLERANCE = 0.25
AT_THE_START = {"decision": "approve", "expires_in": 600, "interval": 1, "slow_down": 0, "state": None}

control = dict(AT_THE_START)
codes = {}
device_codes = {}
decisions = {}  # user code: approved?
polls = []


class PublicClient(ClientMixin):
    """A desktop program: no secret, redirects to a port of its own on 127.0.0.1."""

    client_id = CLIENT

    def get_client_id(self):
        return CLIENT

    def get_default_redirect_uri(self):
        return None

    def get_allowed_scope(self, scope):
        return scope or ""

    def check_redirect_uri(self, redirect_uri):
        address = urllib.parse.urlparse(redirect_uri)
        return address.scheme == "http" and address.hostname == "127.0.0.1" and address.path in ("", "/")

    def check_client_secret(self, client_secret):
        return False

    def check_endpoint_auth_method(self, method, endpoint):
        return method == "none"

    def check_response_type(self, response_type):
        return response_type == "code"

    def check_grant_type(self, grant_type):
        return grant_type in ("authorization_code", "refresh_token", DEVICE_CODE_GRANT_TYPE)


class Code(AuthorizationCodeMixin):
    def __init__(self, made_for):
        self.client_id = made_for.client.client_id
        self.redirect_uri = made_for.redirect_uri
        self.scope = made_for.scope
        self.code_challenge = made_for.data.get("code_challenge")
        self.code_challenge_method = made_for.data.get("code_challenge_method")

    def get_redirect_uri(self):
        return self.redirect_uri

    def get_scope(self):
        return self.scope


class ByCode(grants.AuthorizationCodeGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["none"]

    def save_authorization_code(self, code, request):  # pylint: disable=redefined-outer-name
        codes[code] = Code(request)

    def query_authorization_code(self, code, client):
        found = codes.get(code)
        return found if found and found.client_id == client.client_id else None

    def delete_authorization_code(self, authorization_code):
        for code in [code for code, entry in codes.items() if entry is authorization_code]:
            del codes[code]

    def authenticate_user(self, authorization_code):
        return "admin"


class OnlyS256(CodeChallenge):
    SUPPORTED_CODE_CHALLENGE_METHOD = ["S256"]
    DEFAULT_CODE_CHALLENGE_METHOD = "S256"


class ByDevice(DeviceCodeGrant):
    def query_device_credential(self, device_code):
        found = device_codes.get(device_code)
        if found:
            now = time.monotonic()
            polls.append(now - found.get("polled", found["begun"]))
            found["polled"] = now
        return found

    def query_user_grant(self, user_code):
        return ("admin", decisions[user_code]) if user_code in decisions else None

    def should_slow_down(self, credential):
        now = time.monotonic()
        last = credential.get("last", credential["begun"])
        credential["last"] = now
        forced = control["slow_down"] > 0
        if forced:
            control["slow_down"] -= 1
        if forced or now - last < credential["interval"] - TOLERANCE:
            credential["interval"] += SLOW_DOWN_STEP
            return True
        return False


class DeviceCodes(DeviceAuthorizationEndpoint):
    CLIENT_AUTH_METHODS = ["none"]

    @property
    def EXPIRES_IN(self):  # pylint: disable=invalid-name
        return control["expires_in"]

    @property
    def INTERVAL(self):  # pylint: disable=invalid-name
        return control["interval"]

    def get_verification_uri(self):
        return request.host_url + "devicelogin"

    def save_device_credential(self, client_id, scope, data):
        polls.clear()
        device_codes[data["device_code"]] = DeviceCredentialDict(
            data, client_id=client_id, scope=scope, begun=time.monotonic(),
            expires_at=time.time() + data["expires_in"])


app = Flask(__name__)
server = AuthorizationServer(app, query_client=lambda client_id: PublicClient() if client_id == CLIENT else None,
                             save_token=lambda token, request: None)
server.register_grant(ByCode, [OnlyS256(required=True)])
server.register_grant(ByDevice)
server.register_endpoint(DeviceCodes)


@app.get("/<tenant>/v2.0/.well-known/openid-configuration")
def discovery(tenant):
    if tenant not in (TENANT, "oauth.example"):
        return jsonify(error="invalid_tenant", error_description="unknown"), 400
    base = f"{request.host_url}{TENANT}"
    return jsonify(
        issuer=f"{base}/v2.0",
        authorization_endpoint=f"{base}/oauth2/v2.0/authorize",
        token_endpoint=f"{base}/oauth2/v2.0/token",
        device_authorization_endpoint=f"{base}/oauth2/v2.0/devicecode",
        jwks_uri=f"{base}/discovery/v2.0/keys",
        response_types_supported=["code"],
        subject_types_supported=["public"],
        id_token_signing_alg_values_supported=["RS256"],
        code_challenge_methods_supported=["S256"],
        token_endpoint_auth_methods_supported=["none"],
    )


@app.get(f"/{TENANT}/oauth2/v2.0/authorize")
def authorize():
    try:
        server.get_consent_grant(end_user="admin")
    except OAuth2Error as error:
        return jsonify(dict(error.get_body())), 400
    answer = server.create_authorization_response(
        grant_user="admin" if control["decision"] == "approve" else None)
    if control["state"] is not None:
        address = urllib.parse.urlparse(answer.headers["Location"])
        query = dict(urllib.parse.parse_qsl(address.query))
        query["state"] = control["state"]
        answer.headers["Location"] = address._replace(query=urllib.parse.urlencode(query)).geturl()
    return answer


@app.post(f"/{TENANT}/oauth2/v2.0/devicecode")
def device_code():
    return server.create_endpoint_response(DeviceCodes.ENDPOINT_NAME)


@app.post(f"/{TENANT}/oauth2/v2.0/token")
def token():
    return server.create_token_response()


@app.post("/devicelogin")
def device_login():
    decisions[request.form["user_code"]] = request.form["decision"] == "approve"
    return "You can close this page."


@app.route("/control", methods=["GET", "POST"])
def controlled():
    if request.method == "POST":
        control.clear()
        control.update(AT_THE_START)
        control.update(request.get_json())
    return jsonify(polls=polls)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--with-parent", action="store_true")
    options = parser.parse_args()
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    listener = make_server("127.0.0.1", options.port, app, threaded=True)
    if options.with_parent:
        threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    print(json.dumps({"port": listener.server_port, "tenant": TENANT, "client": CLIENT}), flush=True)
    listener.serve_forever()


if __name__ == "__main__":
    main()
