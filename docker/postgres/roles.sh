#!/bin/sh
# The database and its three roles, with the passwords of the secret files. PostgreSQL runs it once, on an empty volume.
# It may run again, for instance after a change of password:
#   docker compose exec --user postgres postgres sh /docker-entrypoint-initdb.d/10-roles.sh
set -eu

# postgres://role:password@host:port/database → password; letters, digits, - and _ only, so nothing is escaped
password_of() {
  password=$(sed -nE 's#^postgres(ql)?://[^:/@]+:([A-Za-z0-9_-]+)@.*$#\2#p' "${SECRETS_DIR:-/run/secrets}/database_$1_url")
  [ -n "$password" ] || { echo "database_$1_url has no password of letters, digits, - and _" >&2; exit 1; }
  printf %s "$password"
}

# The passwords go in by the standard input, not as arguments that a list of processes shows.
role() {
  password=$(password_of "$1")
  cat <<SQL
SELECT 'CREATE ROLE estafette_$1' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'estafette_$1') \gexec
ALTER ROLE estafette_$1 LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB PASSWORD '$password';
SQL
}

statements=$(
  set -e
  role owner
  role app
  role worker
  cat <<'SQL'
SELECT 'CREATE DATABASE estafette OWNER estafette_owner TEMPLATE template0'
  WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'estafette') \gexec
REVOKE ALL ON DATABASE estafette FROM PUBLIC;
GRANT CONNECT ON DATABASE estafette TO estafette_app, estafette_worker;
SQL
)
printf '%s\n' "$statements" | psql --quiet --no-psqlrc --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres
