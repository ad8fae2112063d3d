# The proxy: TLS, the built web, and the way to the API.
FROM node:22.22.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY libs libs
COPY apps/web apps/web
RUN npx vite build --config apps/web/vite.config.ts

FROM caddy:2.11.4-alpine
# Ports above 1024, so the binary needs no right of its own; with that right it would not start without capabilities.
RUN setcap -r /usr/bin/caddy && adduser -D -H -u 1000 web
# Certificates come from files: nothing to keep.
ENV XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp
COPY LICENSE THIRD-PARTY-NOTICES.md /srv/
COPY docker/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/dist/web /srv/web
USER web
EXPOSE 8080 8443
