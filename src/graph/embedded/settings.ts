// The server's configuration. Strict validation stays on: a setting that the release does not know keeps it from starting.

import type { Release } from './release.ts'

export interface Listeners {
  boltPort: number
  httpPort: number
}

export const HOST = '127.0.0.1'
const PAGE_CACHE = '512m'

export function serverSettings(release: Release, { boltPort, httpPort }: Listeners): Record<string, string> {
  return {
    'server.default_listen_address': HOST,
    'server.default_advertised_address': HOST,
    'server.bolt.listen_address': `${HOST}:${boltPort}`,
    'server.bolt.advertised_address': `${HOST}:${boltPort}`,
    'server.http.listen_address': `${HOST}:${httpPort}`,
    'server.http.advertised_address': `${HOST}:${httpPort}`,
    'server.https.enabled': 'false',
    // A second Bolt listener, for clusters, on port 7688.
    'dbms.routing.enabled': 'false',
    // Nothing leaves this machine, neither from the server nor from its Browser.
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'browser.remote_content_hostname_whitelist': 'localhost',
    'server.memory.pagecache.size': PAGE_CACHE,
    // Otherwise each of the two databases takes 256 MB of disk at once.
    'db.tx_log.preallocate': 'false',
    'db.logs.query.enabled': 'OFF',
    ...release.settings,
  }
}

export function configFile(settings: Readonly<Record<string, string>>): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  return `# Written at every start; changes are lost.\n${lines.join('\n')}\n`
}
