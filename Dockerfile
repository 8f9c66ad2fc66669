# Claimgraph's API and commands:
#   docker run … start | ingest <folder> | check <folder> | --help
# To be reached from outside the container it needs HOST=0.0.0.0, and CLAIMGRAPH_ANONYMOUS=true to say that
# whoever reaches it may read it; docker-compose.yml sets both.
# NODE_IMAGE: any image with Node 24, npm and a user "node".
ARG NODE_IMAGE=node:24-slim
FROM ${NODE_IMAGE}

ENV NODE_ENV=production
WORKDIR /app

# No install scripts: the only one is that of npm's package "node", which fetches a second Node 24 (120 MB)
# for machines whose own is older. This image has the right one.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

COPY schema/ schema/
COPY cypher/ cypher/
COPY data/ data/
COPY examples/ examples/
COPY src/ src/

USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node runs the TypeScript sources as they are: there is nothing to build.
ENTRYPOINT ["node", "src/cli.ts"]
CMD ["start"]
