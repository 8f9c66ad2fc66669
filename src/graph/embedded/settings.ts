// The server's configuration. Strict validation stays on: a setting that the release does not know keeps it from starting.

import type { Release } from './release.ts'

export interface Listeners {
  boltPort: number
  httpPort: number
}

export const HOST = '127.0.0.1'

/**
 * Neo4j Browser loads analytics, a feedback form and fonts from other hosts, and Community has no setting against that:
 * so the user's web browser is told to load from and connect to this machine only.
 */
const CONTENT_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  "connect-src 'self' ws://127.0.0.1:* ws://localhost:* http://127.0.0.1:* http://localhost:*",
].join('; ')

/** Neo4j's settings by their names; `more` has the last word. */
export function serverSettings(
  release: Release,
  { boltPort, httpPort }: Listeners,
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
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
    // Where Neo4j Browser may fetch a style and a guide from: the API on this machine.
    'browser.remote_content_hostname_whitelist': `localhost,${HOST}`,
    'dbms.security.http_static_content_security_policy_header': CONTENT_POLICY,
    // By default any web site that the user visits may send requests.
    'dbms.security.http_access_control_allow_origin': `http://${HOST}:${httpPort}`,
    'server.memory.pagecache.size': '512m',
    // Otherwise each of the two databases takes 256 MB of disk at once.
    'db.tx_log.preallocate': 'false',
    'db.logs.query.enabled': 'OFF',
    // Otherwise each statement is planned once for texts of up to 10 characters, once for up to 100, and so on, and that for each of its
    // parameters: seconds each, and never another plan.
    'internal.cypher.use_parameter_size': 'false',
    ...release.settings,
    ...more,
  }
}

export function configFile(settings: Readonly<Record<string, string>>): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`)
  return `# Written at every start; changes are lost.\n${lines.join('\n')}\n`
}
