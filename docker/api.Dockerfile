# The API, and the migrations of its database.
FROM node:22.22.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY scripts scripts
COPY test/bench test/bench
COPY libs libs
COPY apps/api apps/api
COPY apps/worker apps/worker
COPY apps/dev apps/dev
RUN npm run build:server

FROM node:22.22.2-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional

FROM node:22.22.2-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY LICENSE THIRD-PARTY-NOTICES.md package.json ./
COPY --from=packages /app/node_modules node_modules
# Not apps/dev: what is for development only is not in the image.
COPY --from=build /app/dist/libs dist/libs
COPY --from=build /app/dist/apps/api dist/apps/api
COPY libs/api-client/openapi.json libs/api-client/openapi.json
COPY docker/health docker/health
COPY docker/setup docker/setup
USER node
EXPOSE 3000
CMD ["node", "dist/apps/api/src/main.js"]
