#!/bin/sh
# Makes the secret files that docker-compose.yml asks for, each with a value of its own. Existing files stay as they are.
# The folder is closed; the files in it are readable, because a container reads them as its own, unprivileged user.
set -eu
cd "$(dirname "$0")/secrets"
umask 077
chmod 700 .

random() { od -An -N32 -tx1 /dev/urandom | tr -d ' \n'; }
keep() {
  [ -s "$1" ] || { cat >"$1.new"; mv "$1.new" "$1"; echo "made $1"; }
  chmod 444 "$1"
}

random | keep postgres_password
for role in owner app worker; do
  echo "postgres://estafette_$role:$(random)@postgres:5432/estafette" | keep "database_${role}_url"
done
echo "redis://default:$(random)@redis:6379" | keep redis_url
random | keep session_secret
random | keep audit_key
random | keep encryption_key

left=''
for name in smtp_url oidc_client_secret tls_certificate tls_key; do
  if [ -s "$name" ]; then chmod 444 "$name"; else left="$left $name"; fi
done
[ -z "$left" ] || echo "still yours to write, see docker/README.md:$left"
