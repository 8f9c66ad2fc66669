// What lies around an entity, as a graph to click through, or as a list.

import { useMemo, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso/router'
import { entityAddress } from '../address.ts'
import type { NeighbourhoodQuery, Predicate } from '../queries.ts'
import { predicateLabel } from '../settings.ts'
import { counted, KINDS } from '../words.ts'
import { layout, shortName, type Tie } from './layout.ts'
import { Nothing } from './notice.tsx'
import { follow } from './timeline.tsx'

type Centre = NonNullable<NeighbourhoodQuery['entity']>

export function NeighbourhoodFigure({ centre, isNarrow }: { centre: Centre; isNarrow: boolean }) {
  const [asList, setAsList] = useState(false)
  const around = centre.relations.edges
  const cut = cutInWords(centre, asList ? around.length : drawn(centre, isNarrow).length)
  if (around.length === 0) return <Nothing>No claim relates it to anything.</Nothing>
  return (
    <figure class="neighbourhood">
      <fieldset class="choice">
        <legend class="unseen">How to show the neighbourhood</legend>
        <label>
          <input type="radio" name="neighbourhood" checked={!asList} onChange={() => setAsList(false)} /> As a graph
        </label>
        <label>
          <input type="radio" name="neighbourhood" checked={asList} onChange={() => setAsList(true)} /> As a list
        </label>
      </fieldset>
      {asList ? <NeighbourList centre={centre} /> : <NeighbourGraph centre={centre} isNarrow={isNarrow} />}
      {cut !== null && <figcaption>{cut}</figcaption>}
    </figure>
  )
}

// ---------------------------------------------------------------------------------------------------------------------

function NeighbourGraph({ centre, isNarrow }: { centre: Centre; isNarrow: boolean }) {
  const { route } = useLocation()
  const { id, name } = centre
  const around = drawn(centre, isNarrow)
  const size = isNarrow ? { width: 380, height: 620 } : { width: 820, height: 560 }
  const ties = useMemo(() => tiesOf(id, around), [centre, isNarrow])
  const places = useMemo(
    () => layout([{ id, name }, ...around.map(({ node }) => node)], ties, size),
    [centre, isNarrow],
  )
  const at = (which: string) => places.get(which)!
  return (
    <svg
      class="graph"
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-label={`${name} and ${counted(around.length, 'neighbour')}`}
      onClickCapture={event => follow(event, route)}
    >
      <g class="ties">
        {ties.map(({ from, to }) => (
          <line
            key={`${from} ${to}`}
            class={from === id ? 'own' : 'other'}
            x1={at(from).x}
            y1={at(from).y}
            x2={at(to).x}
            y2={at(to).y}
          />
        ))}
      </g>
      {around.map(({ node, claims }) => (
        <a key={node.id} href={entityAddress(node.id)}>
          <title>{labelOf(centre, node, claims)}</title>
          <circle class={`dot ${node.kind}`} cx={at(node.id).x} cy={at(node.id).y} r={6 + Math.min(claims.length, 3)} />
          <text x={at(node.id).x} y={at(node.id).y + 24}>
            {shortName(node.name)}
          </text>
        </a>
      ))}
      <g class="centre">
        <circle cx={at(id).x} cy={at(id).y} r="12" />
        <text x={at(id).x} y={at(id).y + 30}>
          {shortName(name)}
        </text>
      </g>
    </svg>
  )
}

function NeighbourList({ centre }: { centre: Centre }) {
  return (
    <ul class="neighbours">
      {centre.relations.edges.map(({ node, claims }) => (
        <li key={node.id}>
          <a href={entityAddress(node.id)}>{node.name}</a> <span class="kind">{KINDS[node.kind].one}</span>
          <span class="small"> {saidOf(centre, node, claims)}</span>
        </li>
      ))}
    </ul>
  )
}

type Edge = Centre['relations']['edges'][number]

/** As many as there is room for, those with most claims first. */
const drawn = ({ relations: { edges } }: Centre, isNarrow: boolean): readonly Edge[] =>
  [...edges].sort((a, b) => b.claimCount - a.claimCount).slice(0, isNarrow ? 14 : 26)

/** Which of the neighbours are shown: the API gives the first of them by id. Null where it is all. */
function cutInWords({ relations: { edges, totalCount } }: Centre, shown: number): string | null {
  const all = counted(totalCount, 'neighbour')
  if (shown === totalCount) return null
  if (edges.length === totalCount) return `${shown} of ${all}, those with most claims.`
  const given = `first ${edges.length} of ${all} by their ids`
  return shown === edges.length ? `The ${given}.` : `Of the ${given}, the ${shown} with most claims.`
}

/** Between the centre and each of the others, and between these: each pair once, whichever of the two names the other. */
function tiesOf(id: string, edges: readonly Edge[]): Tie[] {
  const there = new Set(edges.map(({ node }) => node.id))
  const own = edges.map(({ node }) => ({ from: id, to: node.id }))
  const others = edges.flatMap(({ node }) =>
    node.relations.edges
      .filter(({ node: { id: other } }) => there.has(other) && other !== node.id)
      .map(({ node: { id: other } }) =>
        node.id < other ? { from: node.id, to: other } : { from: other, to: node.id },
      ),
  )
  return [...own, ...new Map(others.map(tie => [JSON.stringify(tie), tie])).values()]
}

const labelOf = (centre: Centre, node: Edge['node'], claims: Edge['claims']): string =>
  `${node.name}, ${KINDS[node.kind].one.toLowerCase()}: ${saidOf(centre, node, claims)}`

/** “DeepSeek raised DeepSeek's first funding round”, for each predicate once. */
function saidOf(centre: Centre, node: Edge['node'], claims: Edge['claims']): string {
  const said = claims.map(({ predicate, subject }) => sentence(centre, node, predicate, subject.id === centre.id))
  return [...new Set(said)].join('; ')
}

const sentence = (centre: Centre, node: Edge['node'], predicate: Predicate, isSubject: boolean): string =>
  isSubject
    ? `${centre.name} ${predicateLabel(predicate)} ${node.name}`
    : `${node.name} ${predicateLabel(predicate)} ${centre.name}`
