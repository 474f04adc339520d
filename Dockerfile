# The service alone; the engine runs beside it (see compose.yaml). Not tried on a Docker engine yet: see README.
# glibc is needed by the model's runtime, so no Alpine.
FROM node:22-bookworm-slim AS build
WORKDIR /maillon
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
# Without accounts it starts where only its own machine reaches the port: MAILLON_REACH=this-machine (see compose.yaml).
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4040 MAILLON_HOME=/var/lib/maillon
WORKDIR /maillon
COPY --from=build /maillon/package.json ./
COPY --from=build /maillon/node_modules ./node_modules
COPY --from=build /maillon/dist ./dist
COPY --from=build /maillon/cypher ./cypher
COPY --from=build /maillon/models ./models
COPY --from=build /maillon/scripts/demo ./scripts/demo
RUN mkdir -p /var/lib/maillon && chown node:node /var/lib/maillon
USER node
EXPOSE 4040
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4040/livez').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
