// Where the entities around one are drawn: a force layout, worked out at once and the same every time.

import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { widthInLetters } from './letters.ts'

export interface Neighbour {
  readonly id: string
  readonly name: string
}

export interface Tie {
  readonly from: string
  readonly to: string
}

export interface Placed {
  readonly id: string
  readonly x: number
  readonly y: number
}

type Node = SimulationNodeDatum & Neighbour

const STEPS = 320

/** Places of the entities in a box; the first of them in its middle. Labels stand below their dots and have room there. */
export function layout(
  neighbours: readonly Neighbour[],
  ties: readonly Tie[],
  { width, height }: { width: number; height: number },
): Map<string, Placed> {
  const nodes: Node[] = neighbours.map(({ id, name }, number) => ({
    id,
    name,
    ...(number === 0 && { fx: width / 2, fy: height / 2 }),
  }))
  const links: SimulationLinkDatum<Node>[] = ties.map(({ from, to }) => ({ source: from, target: to }))
  const far = Math.min(width, height) * 0.32
  forceSimulation(nodes)
    .force(
      'ties',
      forceLink<Node, SimulationLinkDatum<Node>>(links)
        .id(({ id }) => id)
        .distance(far)
        .strength(0.25),
    )
    .force('apart', forceManyBody().strength(-260))
    .force(
      'room',
      forceCollide<Node>(({ name }) => 18 + widthInLetters(shortName(name)) * 2.4),
    )
    .force('middle', forceCenter(width / 2, height / 2).strength(0.02))
    .force('x', forceX(width / 2).strength((0.06 * height) / width))
    .force('y', forceY(height / 2).strength(0.06))
    .stop()
    .tick(STEPS)
  return new Map(apart(nodes, { width, height }).map(({ id, x, y }) => [id, { id, x: x!, y: y! }]))
}

/** Latin letters of a name that are drawn, or as many others as have room in their place. */
const LONGEST = 20

export function shortName(name: string): string {
  if (widthInLetters(name) <= LONGEST) return name
  let short = ''
  for (const letter of name) {
    if (widthInLetters(short + letter) > LONGEST - 1) break
    short += letter
  }
  return `${short.trimEnd()}…`
}

// ---------------------------------------------------------------------------------------------------------------------

/** Half of the room that a dot with its label takes: the label stands below the dot. */
const roomOf = ({ name }: Node) => ({ x: 10 + widthInLetters(shortName(name)) * 3.9, y: 23 })
const [ROUNDS, BELOW] = [300, 14]

/** Moves dots until no label lies on another, and none beyond the edge. The first stays where it is. */
function apart(nodes: Node[], { width, height }: { width: number; height: number }): Node[] {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [number, one] of nodes.entries())
      for (const other of nodes.slice(number + 1)) part(one, other, one === nodes[0])
    for (const node of nodes) {
      const room = roomOf(node)
      node.x = within(node.x!, room.x, width - room.x)
      node.y = within(node.y!, room.y - BELOW, height - room.y - BELOW)
    }
  }
  return nodes
}

/** Half of what is too near, each; in the direction in which less of it is. */
function part(one: Node, other: Node, isFixed: boolean): void {
  const [a, b] = [roomOf(one), roomOf(other)]
  const [dx, dy] = [other.x! - one.x!, other.y! - one.y!]
  const [tooNear, tooHigh] = [a.x + b.x - Math.abs(dx), a.y + b.y - Math.abs(dy)]
  if (tooNear <= 0 || tooHigh <= 0) return
  const axis = tooNear < tooHigh ? 'x' : 'y'
  const by = ((axis === 'x' ? tooNear : tooHigh) / 2) * ((axis === 'x' ? dx : dy) < 0 ? -1 : 1)
  if (!isFixed) one[axis] = one[axis]! - by
  other[axis] = other[axis]! + (isFixed ? 2 * by : by)
}

const within = (at: number, least: number, most: number): number => Math.max(least, Math.min(most, at))
