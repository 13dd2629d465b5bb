# syntax=docker/dockerfile:1
# Byggs och körs enligt docs/installera.md. Prövas utan Docker av test/installation (npm run try:installation).
ARG NODE_VERSION=26

FROM node:${NODE_VERSION}-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
RUN npm run build && mkdir data backups

FROM node:${NODE_VERSION}-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:${NODE_VERSION}-slim
WORKDIR /app
# Allt i /app ägs av root: boten, som kör som node, kan läsa det men inte ändra det.
COPY package.json LICENSE ./
COPY cards ./cards
COPY manifest ./manifest
COPY src/catalogue ./src/catalogue
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build --chown=node:node /app/data /data
COPY --from=build --chown=node:node /app/backups /backups
ENV NODE_ENV=production
ENV NODE_OPTIONS=--max-old-space-size=1024
ENV DATA_DIR=/data
ENV BACKUP_DIR=/backups
VOLUME ["/data", "/backups"]
EXPOSE 3978
USER node
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3978}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
