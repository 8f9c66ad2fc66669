import { writeArchive } from './world/files.ts'
import { world } from './world/world.ts'
const t = Date.now()
await writeArchive(world(Number(process.argv[2])), process.argv[3]!)
console.log(Date.now() - t)
