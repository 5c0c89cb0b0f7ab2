#!/bin/sh
# Makes the certificates of the TLS tests in the folder given, valid for localhost and 127.0.0.1:
#   ca.pem      a root of our own          good.pem/.key     signed by it
#   lonely.pem/.key  self-signed           expired.pem/.key  signed, but over since 2020
#   other.pem/.key   signed, but for another host
set -eu
mkdir -p "$1"
cd "$1"
quiet() { "$@" >openssl.log 2>&1 || { cat openssl.log >&2; exit 1; }; }
key() { quiet openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
sign() { # name, common name, alternative names, start, end
    key "$1"
    quiet openssl req -new -key "$1.key" -subj "/CN=$2" -out "$1.csr"
    printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\n' "$3" >"$1.ext"
    : >index.txt
    echo "0$(od -An -N6 -tx1 /dev/urandom | tr -d ' \n' | cut -c2-)" >serial
    quiet openssl ca -batch -config ca.cnf -in "$1.csr" -out "$1.pem" -notext -extfile "$1.ext" -startdate "$4" -enddate "$5"
}
cat >ca.cnf <<END
[ca]
default_ca=this
[this]
database=index.txt
serial=serial
new_certs_dir=.
certificate=ca.pem
private_key=ca.key
default_md=sha256
policy=any
email_in_dn=no
[any]
commonName=supplied
END
key ca
quiet openssl req -x509 -new -key ca.key -subj "/CN=TenantLink test root" -days 2 -out ca.pem
start=$(date -u -d yesterday +%Y%m%d000000Z 2>/dev/null || date -u -v-1d +%Y%m%d000000Z)
end=$(date -u -d '+2 days' +%Y%m%d000000Z 2>/dev/null || date -u -v+2d +%Y%m%d000000Z)
here=DNS:localhost,IP:127.0.0.1
sign good localhost "$here" "$start" "$end"
sign expired localhost "$here" 20190101000000Z 20200101000000Z
sign other elsewhere.example DNS:elsewhere.example "$start" "$end"
key lonely
quiet openssl req -x509 -new -key lonely.key -subj "/CN=localhost" -days 2 -addext "subjectAltName=$here" -out lonely.pem
