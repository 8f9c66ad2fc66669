// The two Neo4j Community releases that we start, and what differs between them. Only these exact versions are tried and tested,
// which is also why settings from the `internal.` namespace are safe to use here.

export interface Release {
  version: string
  /** Major versions of Java that it was made for; a newer one is tried only where none of these is found. */
  java: { min: number; max: number }
  mainClass: string
  jvmFlags: readonly string[]
  settings: Readonly<Record<string, string>>
}

// The page cache and the network layer reach into these packages.
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'].map(name => `--add-opens=java.base/${name}=ALL-UNNAMED`)

export const RELEASES: readonly Release[] = [
  {
    version: '2026.08.1',
    java: { min: 21, max: 25 },
    mainClass: 'org.neo4j.server.Neo4jCommunity',
    jvmFlags: [...OPENED, '--add-modules=jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED'],
    settings: {
      // On by default: broadcasts the server's presence to the local networks, from a socket on all addresses.
      'server.fleet_discovery.enabled': 'false',
      // We serve no proxy; the default trusts the headers of anybody.
      'server.http.x_forward.enabled': 'false',
      // The default waits twice 5 s after everything is on disk.
      'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s',
    },
  },
  {
    version: '5.26.30',
    java: { min: 17, max: 21 },
    mainClass: 'org.neo4j.server.CommunityEntryPoint',
    jvmFlags: OPENED,
    settings: { 'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0' },
  },
]

/** Negative where `a` is older than `b`. Neo4j went from 5.26 to calendar versions, so numbers compare part by part. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
