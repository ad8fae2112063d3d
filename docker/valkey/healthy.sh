#!/bin/sh
# Healthy when the engine answers with the password of the secret file.
set -eu
REDISCLI_AUTH=$(sed -nE 's#^rediss?://[^:/@]*:([A-Za-z0-9_-]+)@.*$#\1#p' "${SECRETS_DIR:-/run/secrets}/redis_url")
export REDISCLI_AUTH
"${CLIENT:-valkey-cli}" ping | grep -q PONG
