import type { Expression } from '../sql/expression.ts'
import { columnPaths, mapExpression } from '../sql/walk.ts'
import { findLink } from './find-link.ts'
import { findTable } from './find-table.ts'
import type { Schema, Table } from './schema.ts'

type Aggregate = Extract<Expression, { kind: 'aggregate' }>

/** An aggregate over a table further down, in whose row its parts are now read, and the links up to here. */
interface Descent {
  readonly node: Aggregate
  readonly child: Table
  readonly links: readonly string[]
}

/** `sum(orders.payments.amount)`: goes down from child to child as long as the path names one. */
export function descend(node: Aggregate, child: Table, schema: Schema): Descent {
  const next = findNext(node, child, schema)
  if (!next) return { node, child, links: [] }
  const [link] = next.foreignKeys.filter(({ parent }) => parent === child.id)
  if (!link) return { node, child, links: [] }
  const names = namesOf(node)
  const move = (expression: Expression): Expression =>
    mapExpression(expression, (part) => {
      if (part.kind !== 'column') return part
      return part.path.length > 1 && part.path[0] === names
        ? { ...part, path: part.path.slice(1) }
        : { ...part, path: [link.link, ...part.path] }
    })
  const isWhole = node.of?.kind === 'column' && node.of.path.length === 1
  const moved: Aggregate = {
    ...node,
    child: next.id,
    of: isWhole ? null : node.of && move(node.of),
    where: node.where && move(node.where),
  }
  const deeper = descend(moved, next, schema)
  return { ...deeper, links: [...deeper.links, link.link] }
}

/** The first word of the aggregate's paths, where they share one. */
function namesOf({ of }: Aggregate): string | null {
  const firsts = new Set(of ? columnPaths(of).map((path) => path[0] ?? '') : [])
  const [first] = firsts
  return firsts.size === 1 ? (first ?? null) : null
}

/** The table below that the paths go through; links and columns of the child come first. */
function findNext(node: Aggregate, child: Table, schema: Schema): Table | null {
  const name = namesOf(node)
  if (!name || findLink(name, child, schema).ok) return null
  const isShort = node.of?.kind === 'column' && node.of.path.length === 1
  if (isShort && (node.name !== 'count' || child.columns.some((column) => column.name === name)))
    return null
  const paths = node.of ? columnPaths(node.of) : []
  if (!isShort && paths.some((path) => path.length < 2)) return null
  const found = findTable(name, schema)
  const links = found.ok ? found.table.foreignKeys.filter(({ parent }) => parent === child.id) : []
  return found.ok && links.length === 1 ? found.table : null
}
