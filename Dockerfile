# One image for server and worker; see docker-compose.yml.
FROM node:24-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

FROM base AS dependencies
# The image is its own Node 24, so the one that npm brings to other machines is left out.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-* node_modules/.bin/node

FROM base AS page
RUN npm ci --include=dev
COPY tsconfig.json ./
COPY client client
COPY contract contract
RUN npm run build

FROM page AS cases
COPY catalogue catalogue
COPY runtime runtime
COPY server server
COPY worker worker
COPY verifier verifier
COPY problems problems
RUN node verifier/main.ts build

FROM base
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 BASECASE_DATA_DIR=/data BASECASE_CASES_DIR=/app/cases \
  MALLOC_ARENA_MAX=1 MALLOC_TRIM_THRESHOLD_=131072
# The sandbox shuts its hosts in with bubblewrap and bounds them with util-linux; an image without them must not be built.
RUN apt-get update && apt-get install --yes --no-install-recommends bubblewrap && rm -rf /var/lib/apt/lists/* \
  && command -v bwrap setpriv chrt && mkdir /data && chown node:node /data
COPY --from=dependencies /app/node_modules node_modules
COPY --from=page /app/client/dist client/dist
COPY --from=cases /app/.data/cases cases
COPY contract contract
COPY catalogue catalogue
COPY runtime runtime
COPY content content
COPY server server
COPY worker worker
COPY problems problems
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "server/main.ts"]
