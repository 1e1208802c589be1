import type { Rules } from '../rules/rules.ts'
import { type AgreeingPair, directAgreement } from './agreements/direct-agreement.ts'
import { findCurrencyPairs } from './agreements/find-currency-pairs.ts'
import { findReturns } from './agreements/find-returns.ts'
import { isImpliedByKey } from './agreements/is-implied-by-key.ts'
import type { Roles } from './agreements/is-ownership.ts'
import { listPathPairs } from './agreements/list-path-pairs.ts'
import { PathEqualities } from './agreements/path-equalities.ts'
import { shouldAgree } from './agreements/should-agree.ts'
import { Dependencies, nodeOf } from './structure/dependencies.ts'
import { getTable, type SchemaGraph, type TableNode } from './structure/schema-graph.ts'
import type { Agreement } from './understanding.ts'

/**
 * Where two ways from a row must reach the same row: an order's address belongs to the order's
 * user. What follows from other agreements or from a composite key is left out, and no link waits
 * for itself.
 */
export function findAgreements(
  graph: SchemaGraph,
  roles: Roles,
  rules: Rules,
): readonly Agreement[] {
  const known = new PathEqualities(graph)
  const waits = new Dependencies()
  const kept: Agreement[] = []
  const keep = (ways: readonly Agreement[]): void => {
    const way = ways.find(
      (candidate) =>
        !isRuled(rules, candidate) &&
        !isTaken(kept, candidate) &&
        !isCrowded(graph, kept, candidate) &&
        waits.add(nodeOf(candidate.table, candidate.link), listNeeds(graph, candidate)),
    )
    if (way) kept.push(way)
  }
  for (const node of orderParentsFirst(graph)) {
    const pairs = findPairs(graph, roles, node, known)
    for (const pair of pairs) keep(directAgreement(graph, roles, rules, pair, pairs))
    for (const way of findReturns(graph, roles, node)) keep([way])
  }
  return kept
}

// a copy settles its link: it follows one way only, and no other choice is left to it
function isTaken(kept: readonly Agreement[], { table, link, path }: Agreement): boolean {
  return kept.some(
    (other) =>
      other.table === table &&
      other.link === link &&
      (other.path.length === 0 || path.length === 0),
  )
}

/** Of two links by which no parent comes twice, to one table, one alone can look for a parent that agrees. */
function isCrowded(graph: SchemaGraph, kept: readonly Agreement[], candidate: Agreement): boolean {
  const own = listAloneLinks(graph, candidate)
  return kept.some(
    (other) =>
      other.table === candidate.table &&
      listAloneLinks(graph, other).some(({ link, parent }) =>
        own.some((each) => each.parent === parent && each.link !== link),
      ),
  )
}

/** The links of a row that an agreement begins with and that are unique by themselves, with their parents. */
function listAloneLinks(
  graph: SchemaGraph,
  { table: id, link: own, anchor }: Agreement,
): readonly { readonly link: string; readonly parent: string }[] {
  const { links, table } = getTable(graph, id)
  return links.flatMap(({ name, parent, key }) => {
    const isAlone = table.uniques.some(
      ({ columns, where }) => where === null && columns.join() === key.columns.join(),
    )
    return isAlone && [own, anchor[0]].includes(name) ? [{ link: name, parent }] : []
  })
}

function findPairs(
  graph: SchemaGraph,
  roles: Roles,
  node: TableNode,
  known: PathEqualities,
): readonly AgreeingPair[] {
  const pairs: AgreeingPair[] = []
  for (const pair of listPathPairs(graph, roles, node)) {
    if (known.follows(pair.short, pair.long)) continue
    const implied = isImpliedByKey(pair)
    const why = implied ? '' : shouldAgree(graph, roles, pair)
    if (why === null) continue
    known.add(
      node.id,
      pair.long.map((link) => link.name),
      pair.short.map((link) => link.name),
    )
    if (!implied) pairs.push({ ...pair, why })
  }
  return [...pairs, ...findCurrencyPairs(graph, roles, node)]
}

// a rule that gives the link's value outright leaves nothing to agree
function isRuled(rules: Rules, { table, link }: Agreement): boolean {
  return (rules.tables[table]?.columns[link]?.cases.length ?? 0) > 0
}

/** The links that must be known before this one: those of its anchor and of the rows beyond. */
function listNeeds(
  graph: SchemaGraph,
  { table, link, path, anchor }: Agreement,
): readonly string[] {
  const start = getTable(graph, table).links.find((candidate) => candidate.name === link)
  return [
    ...listNodes(graph, table, anchor),
    ...(start ? listNodes(graph, start.parent, path) : []),
  ]
}

function listNodes(graph: SchemaGraph, table: string, path: readonly string[]): readonly string[] {
  const [first, ...rest] = path
  if (first === undefined) return []
  const link = getTable(graph, table).links.find((candidate) => candidate.name === first)
  return [nodeOf(table, first), ...(link ? listNodes(graph, link.parent, rest) : [])]
}

/** Parents before children, so that what holds among parents is known; cycles in the file's order. */
function orderParentsFirst(graph: SchemaGraph): readonly TableNode[] {
  const ordered = new Set<TableNode>()
  const open = new Set<TableNode>()
  const visit = (node: TableNode): void => {
    if (ordered.has(node) || open.has(node)) return
    open.add(node)
    for (const link of node.links) visit(getTable(graph, link.parent))
    ordered.add(node)
  }
  for (const node of graph.values()) visit(node)
  return [...ordered]
}
