// One statement for each level of an answer. Each takes `$ids` and the epoch, and answers with an id and what belongs to it.

/** Of what begins and ends by epochs. */
const live = (name: string) => `${name}.since <= $epoch < coalesce(${name}.until, $epoch + 1)`
const LIVE_CLAIM = `EXISTS { (claim)-[:CITES]->(live:Citation) WHERE ${live('live')} }`
const CLAIM =
  'claim {.id, .predicate, .modality, .stance, .asOf, .valueType, .amount, .currency, .number, .unit, .text, .date}'
const ROLES = 'SUBJECT|CANONICAL_SUBJECT|OBJECT|CANONICAL_OBJECT'
const INVESTED = (from: string, to: string, start: string, end: string) => `
  MATCH (${start})<-[one:${from}|CANONICAL_${from}]-(claim:Claim {predicate: 'INVESTED_IN', stance: 'ASSERTS'})-[two:${to}|CANONICAL_${to}]->(${end})
  WHERE ${live('one')} AND ${live('two')} AND ${LIVE_CLAIM}`

/** Runs for each id by itself, at most `$first` of each. */
const each = (match: string, value: string) => `UNWIND $ids AS id CALL (id) { ${match} } RETURN id, ${value}`

export const LEVELS = {
  entity: `UNWIND $ids AS id MATCH (node:Record {id: id})<-[shown:DESCRIBES]-(:Dataset) WHERE ${live('shown')}
    WITH id, node, shown ORDER BY shown.dataset
    WITH id, node, collect(shown)[0] AS shown
    RETURN id, {id: id, kind: node.kind, name: shown.name, description: shown.description, title: shown.title, publisher: shown.publisher}`,
  aliases: `UNWIND $ids AS id MATCH (:Record {id: id})<-[naming:NAMES]-(alias:Alias) WHERE ${live('naming')}
    WITH DISTINCT id, alias ORDER BY alias.name, alias.kind RETURN id, alias {.name, .language, .kind}`,
  claims: each(
    `MATCH (:Record {id: id})<-[role:${ROLES}]-(claim:Claim)
     WHERE ${live('role')} AND ($predicates IS NULL OR claim.predicate IN $predicates)
       AND ($predicate IS NULL OR claim.predicate > $predicate OR claim.predicate = $predicate AND claim.id > $claim) AND ${LIVE_CLAIM}
     RETURN DISTINCT claim ORDER BY claim.predicate, claim.id LIMIT toInteger($first)`,
    CLAIM,
  ),
  claimCount: `UNWIND $ids AS id RETURN id, COUNT {
    MATCH (:Record {id: id})<-[role:${ROLES}]-(claim:Claim)
    WHERE ${live('role')} AND ($predicates IS NULL OR claim.predicate IN $predicates) AND ${LIVE_CLAIM}
    RETURN DISTINCT claim
  }`,
  subject: `UNWIND $ids AS id MATCH (:Claim {id: id})-[role:SUBJECT|CANONICAL_SUBJECT]->(node:Entity) WHERE ${live('role')} RETURN id, node {.id, .kind}`,
  object: `UNWIND $ids AS id MATCH (:Claim {id: id})-[role:OBJECT|CANONICAL_OBJECT]->(node:Entity) WHERE ${live('role')} RETURN id, node {.id, .kind}`,
  citations: each(
    `MATCH (:Claim {id: id})-[:CITES]->(citation:Citation)-[:FROM]->(source:Source) WHERE ${live('citation')}
     RETURN citation, source ORDER BY source.id, citation.start, citation.id LIMIT toInteger($first)`,
    'citation {.id, .quote, .start, .end, source: source.id}',
  ),
  conflictClaims: each(
    `MATCH (conflict:Conflict {id: id})-[between:BETWEEN]->(claim:Claim) WHERE ${live('conflict')}
     WITH claim, between.side AS side ORDER BY side, claim.id LIMIT toInteger($first) RETURN claim`,
    CLAIM,
  ),
  investors: each(
    `MATCH (this:Record {id: id}) CALL (this) { ${INVESTED('OBJECT', 'SUBJECT', 'this', 'node:Entity')} RETURN node UNION
      MATCH (this)<-[a:SUBJECT|CANONICAL_SUBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[b:OBJECT|CANONICAL_OBJECT]->(round:FundingRound)
      WHERE ${live('a')} AND ${live('b')} AND ${LIVE_CLAIM.replace('(claim)', '(raised)')}
      MATCH (round)<-[c:OBJECT|CANONICAL_OBJECT]-(claim:Claim {predicate: 'PARTICIPATED_IN', stance: 'ASSERTS'})-[d:SUBJECT|CANONICAL_SUBJECT]->(node:Entity)
      WHERE ${live('c')} AND ${live('d')} AND ${LIVE_CLAIM} RETURN node }
     WITH this, node WHERE node <> this RETURN node ORDER BY node.id LIMIT toInteger($first)`,
    'node {.id, .kind}',
  ),
  investments: each(
    `MATCH (this:Record {id: id}) CALL (this) { ${INVESTED('SUBJECT', 'OBJECT', 'this', 'node:Company')} RETURN node UNION
      MATCH (this)<-[a:SUBJECT|CANONICAL_SUBJECT]-(claim:Claim {predicate: 'PARTICIPATED_IN', stance: 'ASSERTS'})-[b:OBJECT|CANONICAL_OBJECT]->(round:FundingRound)
      WHERE ${live('a')} AND ${live('b')} AND ${LIVE_CLAIM}
      MATCH (round)<-[c:OBJECT|CANONICAL_OBJECT]-(raised:Claim {predicate: 'RAISED', stance: 'ASSERTS'})-[d:SUBJECT|CANONICAL_SUBJECT]->(node:Company)
      WHERE ${live('c')} AND ${live('d')} AND ${LIVE_CLAIM.replace('(claim)', '(raised)')} RETURN node }
     WITH this, node WHERE node <> this RETURN node ORDER BY node.id LIMIT toInteger($first)`,
    'node {.id, .kind}',
  ),
  /** Whom a live claim that asserts something relates the entity to. */
  neighbours: `UNWIND $ids AS id MATCH (this:Record {id: id})<-[one:${ROLES}]-(claim:Claim {stance: 'ASSERTS'})-[two:${ROLES}]->(node:Entity)
    WHERE node <> this AND ${live('one')} AND ${live('two')} AND ${LIVE_CLAIM} RETURN DISTINCT id, node {.id, .kind}`,
  /** `id` is that of the one, `to` that of the other. */
  between: `UNWIND $ids AS id MATCH (:Record {id: id})<-[one:${ROLES}]-(claim:Claim {stance: 'ASSERTS'})-[two:${ROLES}]->(:Record {id: $to})
    WHERE ${live('one')} AND ${live('two')} AND ${LIVE_CLAIM} WITH DISTINCT id, claim ORDER BY claim.predicate, claim.id RETURN id, ${CLAIM}`,
} as const

export const ROOTS = {
  epoch: "MATCH (graph:Graph {id: 'claimgraph'}) RETURN graph.epoch",
  companies: `MATCH (node:Entity {kind: 'Company'}) WHERE node.id > $after AND EXISTS { (node)<-[shown:DESCRIBES]-(:Dataset) WHERE ${live('shown')} }
    WITH node ORDER BY node.kind, node.id LIMIT toInteger($first) RETURN node {.id, .kind}`,
  related: `UNWIND $to AS id MATCH (this:Record {id: id})<-[one:${ROLES}]-(claim:Claim {stance: 'ASSERTS'})-[two:${ROLES}]->(node:Company)
    WHERE claim.predicate IN $predicates AND ${live('one')} AND ${live('two')} AND ${LIVE_CLAIM}
    RETURN DISTINCT node {.id, .kind} ORDER BY node.id LIMIT toInteger($first)`,
  byPredicate: `MATCH (claim:Claim) WHERE claim.predicate = $predicate AND claim.id > $claim AND ${LIVE_CLAIM}
    WITH claim ORDER BY claim.predicate, claim.id LIMIT toInteger($first) RETURN ${CLAIM}`,
  bySource: `UNWIND $sources AS id MATCH (:Record:Source {id: id})<-[:FROM]-(citation:Citation)<-[:CITES]-(claim:Claim) WHERE ${live('citation')}
    WITH DISTINCT claim ORDER BY claim.predicate, claim.id LIMIT toInteger($first) RETURN ${CLAIM}`,
  byAmount: `MATCH (claim:Claim) WHERE claim.currency = $currency AND claim.amountSort >= $min AND claim.amountSort <= $max AND claim.id IS NOT NULL AND ${LIVE_CLAIM}
    WITH claim ORDER BY claim.currency DESC, claim.amountSort DESC, claim.id DESC LIMIT toInteger($first) RETURN ${CLAIM}`,
  conflicts: `MATCH (conflict:Conflict {predicate: $predicates[0]}) USING INDEX conflict:Conflict(predicate, id)
    WHERE conflict.id IS NOT NULL AND conflict.state IN $states AND conflict.kind IN $kinds AND ${live('conflict')}
    WITH conflict ORDER BY conflict.predicate, conflict.id LIMIT toInteger($first) RETURN conflict {.id, .kind, .predicate, .explanation}`,
  search: `CALL db.index.fulltext.queryNodes('alias_forms', $phrase, {limit: 20}) YIELD node AS alias, score
    MATCH (alias)-[naming:NAMES]->(node:Entity) WHERE ${live('naming')}
    WITH node, max(score) AS score ORDER BY score DESC, node.id LIMIT toInteger($first) RETURN node {.id, .kind}`,
} as const
