import type { Agreement } from '../../infer/understanding.ts'
import type { ForeignKey } from '../../model/schema.ts'
import { column, isPresent } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { type Agreeing, type LinkPlan, type Lookup, linkRow, type TablePlan } from '../plan.ts'

/** What a parent needs so that every required link that must agree with it finds a row. */
export function findNeeded(
  table: TablePlan,
  key: ForeignKey,
  agreements: readonly Agreement[],
  links: Readonly<Record<string, LinkPlan>>,
): { readonly conditions: readonly Expression[]; readonly lookups: readonly Lookup[] } {
  const conditions: Expression[] = []
  const lookups: Lookup[] = []
  for (const other of table.table.foreignKeys) {
    const group = groupOf(links[other.link])
    const own = agreements.filter(
      ({ link, path }) => link === other.link && path.length > 0 && other.parent !== table.table.id,
    )
    const anchors = own.map(({ anchor }) => followDerived(anchor, links))
    if (!group || own.length === 0 || own.length !== group.keys.length) continue
    if (isNullable(table.table.columns, other)) continue
    if (anchors.some(([first]) => first !== key.link)) continue
    const alias = `group${lookups.length + 1}`
    const on = anchors.map((anchor, i) => ({
      column: `key${i + 1}`,
      equals: anchor.length > 1 ? rowAlong(anchor.slice(1)) : column('#row'),
    }))
    lookups.push({ alias, relation: group.group, on })
    conditions.push(isPresent(column(alias, 'members')))
  }
  for (const other of table.table.foreignKeys) {
    const grouped = links[other.link]
    const path = grouped?.kind === 'grouped' ? readValuePath(grouped.keys, links) : null
    if (grouped?.kind !== 'grouped' || path?.[0] !== key.link) continue
    if (isNullable(table.table.columns, other)) continue
    const alias = `group${lookups.length + 1}`
    const equals = column(...path.slice(1))
    lookups.push({ alias, relation: grouped.group, on: [{ column: 'key1', equals }] })
    conditions.push(isPresent(column(alias, 'members')))
  }
  return { conditions, lookups }
}

/** The group of parents that a link is one of. */
function groupOf(placed: LinkPlan | undefined): Agreeing | null {
  if (placed?.kind === 'grouped') return placed
  return placed?.kind === 'derived' ? placed.otherwise : null
}

/** The path to the one value, not a row, that a link's parents are grouped by. */
function readValuePath(
  keys: readonly Expression[],
  links: Readonly<Record<string, LinkPlan>>,
): readonly string[] | null {
  const [only, second] = keys
  if (second || only?.kind !== 'column' || only.path.length < 2) return null
  return only.path.at(-1)?.endsWith('#row') ? null : followDerived(only.path, links)
}

/** A path whose first link is a copy begins where the copy comes from. */
function followDerived(
  path: readonly string[],
  links: Readonly<Record<string, LinkPlan>>,
): readonly string[] {
  const first = links[path[0] ?? '']
  return first?.kind === 'derived' ? followDerived([...first.path, ...path.slice(1)], links) : path
}

/** The row number that a path of links ends at. */
export function rowAlong(path: readonly string[]): Expression {
  return column(...path.slice(0, -1), linkRow(path.at(-1) ?? ''))
}

/** Whether a link may be absent. */
export function isNullable(columns: TablePlan['table']['columns'], key: ForeignKey): boolean {
  return key.columns.some((name) => columns.find((candidate) => candidate.name === name)?.nullable)
}
