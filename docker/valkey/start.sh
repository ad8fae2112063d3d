#!/bin/sh
# Starts the engine with the password of the secret file, given by the standard input so that no list of processes shows it.
set -eu
here=$(dirname "$0")
password=$(sed -nE 's#^rediss?://[^:/@]*:([A-Za-z0-9_-]+)@.*$#\1#p' "${SECRETS_DIR:-/run/secrets}/redis_url")
[ -n "$password" ] || { echo 'redis_url has no password of letters, digits, - and _' >&2; exit 1; }
exec "${ENGINE:-valkey-server}" - <<CONF
$(cat "$here/valkey.conf")
requirepass $password
CONF
