// Where the embedded server keeps what, below the home folder.

import { join, resolve } from 'node:path'

export interface Home {
  root: string
  /** What a running server tells other processes of ours. */
  state: string
  /** Who runs the server of this home. */
  lock: string
  server: string
  data: string
  config: string
  configFile: string
  console: string
  debugLog: string
  password: string
  storeVersion: string
}

export function homeFolders(home: string): Home {
  const root = resolve(home)
  const server = join(root, 'neo4j')
  return {
    root,
    state: join(root, 'neo4j.json'),
    lock: join(root, 'neo4j.lock'),
    server,
    data: join(server, 'data'),
    config: join(server, 'conf'),
    configFile: join(server, 'conf', 'neo4j.conf'),
    console: join(server, 'logs', 'console.log'),
    debugLog: join(server, 'logs', 'debug.log'),
    password: join(server, 'password'),
    storeVersion: join(server, 'store-version'),
  }
}
