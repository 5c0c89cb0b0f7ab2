# shellcheck shell=bash disable=SC2154
# For check.sh and provision.sh: curl as a script uses it. Secrets go by standard input, never by the command line.
tls=()
[ -z "${TLS_PORT:-}" ] || tls=(--cacert "$CA" --connect-to "::127.0.0.1:$TLS_PORT")

ask() { curl --silent --show-error --fail --globoff "${tls[@]}" "$@"; }
# token RESOURCE: by TENANT, CLIENT, SECRET
token() {
    printf 'grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s/.default' "$CLIENT" "$SECRET" "$1" |
        ask --data-binary @- "$login/$TENANT/oauth2/v2.0/token" | field access_token
}
# field NAME: the first string of that name in a JSON text. A script without jq does it so.
field() { grep -o "\"$1\": *\"[^\"]*\"" | sed -n '1s/.*: *"\([^"]*\)"/\1/p'; }
# identity TOKEN: the object id of the principal that the token is for
identity() {
    local part=${1#*.}
    part=$(printf %s "${part%%.*}" | tr '_-' '/+')
    while [ $((${#part} % 4)) -ne 0 ]; do part="$part="; done
    printf %s "$part" | base64 -d | field oid
}
