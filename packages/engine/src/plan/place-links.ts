import type { Agreement } from '../infer/understanding.ts'
import type { ForeignKey } from '../model/schema.ts'
import { and, column, isPresent } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { usualSkew } from './fill-links.ts'
import { findHistory } from './make-history.ts'
import {
  type LinkPlan,
  type Lookup,
  linkRow,
  type Plan,
  type Relation,
  type TablePlan,
} from './plan.ts'

/**
 * Decides how each link finds its parent row: brought by the row source, agreeing with other links,
 * an earlier row of the same table, or picked by popularity among the parents that qualify.
 */
export function placeLinks(plan: Plan): Plan {
  return Object.keys(plan.tables).reduce((placed, id) => {
    const table = placed.tables[id]
    return table ? placeTable(placed, table) : placed
  }, plan)
}

function placeTable(plan: Plan, table: TablePlan): Plan {
  const agreements = [
    ...plan.understanding.agreements.filter(({ table: id }) => id === table.table.id),
    ...sharedColumns(plan, table),
  ]
  const links: Record<string, LinkPlan> = { ...table.links }
  const relations: Relation[] = []
  if (table.rows.kind !== 'count') links[table.rows.link] = { kind: 'source' }
  for (const key of table.table.foreignKeys) {
    if (links[key.link]) continue
    if (key.parent === table.table.id) links[key.link] = { kind: 'forest' }
  }
  const told = findHistory(plan, table.table.id)
  const status = told && table.table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === told.history.status)
  if (status && told.statuses.link && !links[status.link]) links[status.link] = { kind: 'step' }
  for (const agreement of agreements) {
    const isCopy = agreement.path.length === 0 && !links[agreement.link]
    if (isCopy) links[agreement.link] = { kind: 'derived', path: agreement.anchor }
    else deriveAnchor(table, agreement, agreements, links)
  }
  for (const key of table.table.foreignKeys) {
    if (links[key.link]) continue
    const own = agreements.filter(
      ({ link, path, anchor }) => link === key.link && path.length > 0 && anchor.length > 0,
    )
    if (own.length > 0) links[key.link] = groupLink(key, own, relations)
  }
  for (const key of table.table.foreignKeys) {
    if (links[key.link]) continue
    const skew =
      plan.rules.tables[table.table.id]?.columns[key.columns[0] ?? '']?.link?.skew ?? usualSkew
    const eligible = findEligible(plan, table, key, agreements, links, relations)
    links[key.link] = { kind: 'picked', skew, eligible }
  }
  const known = new Set(plan.relations.map(({ name }) => name))
  return {
    ...plan,
    tables: { ...plan.tables, [table.table.id]: { ...table, links } },
    relations: [...plan.relations, ...relations.filter(({ name }) => !known.has(name))],
  }
}

/**
 * Two keys of one row that share a column must lead to rows that share it: (product_id, variant_id)
 * and product_id agree on the product.
 */
function sharedColumns(plan: Plan, { table }: TablePlan): readonly Agreement[] {
  return table.foreignKeys.flatMap((wide) =>
    table.foreignKeys.flatMap((narrow): readonly Agreement[] => {
      if (narrow === wide || narrow.columns.length >= wide.columns.length) return []
      if (!narrow.columns.every((name) => wide.columns.includes(name))) return []
      const parentColumns = narrow.columns.map(
        (name) => wide.parentColumns[wide.columns.indexOf(name)] ?? '',
      )
      const beyond = plan.tables[wide.parent]?.table.foreignKeys.find(
        (key) =>
          key.parent === narrow.parent &&
          key.columns.length === parentColumns.length &&
          key.columns.every((name) => parentColumns.includes(name)),
      )
      if (!beyond) return []
      return [
        {
          table: table.id,
          link: wide.link,
          path: [beyond.link],
          anchor: [narrow.link],
          why: `both hold ${narrow.columns.join(', ')}`,
        },
      ]
    }),
  )
}

/**
 * A link that is fixed already (it brings the rows, or takes each parent once) fixes what it must
 * agree with; so does one that must agree with several others at once.
 */
function deriveAnchor(
  table: TablePlan,
  agreement: Agreement,
  all: readonly Agreement[],
  links: Record<string, LinkPlan>,
): void {
  const [anchor, ...beyond] = agreement.anchor
  if (!anchor || beyond.length > 0 || links[anchor]) return
  const fixed = links[agreement.link]
  const anchors = new Set(
    all.filter(({ link }) => link === agreement.link).map((other) => other.anchor.join('.')),
  )
  const alone = all
    .filter((other) => other.anchor[0] === anchor && other.anchor.length === 1)
    .every(({ link }) => link === agreement.link)
  const isFixed = fixed && fixed.kind !== 'picked' && fixed.kind !== 'grouped'
  if (!isFixed && !(anchors.size > 1 && alone)) return
  if (anchorIsFixedByWidth(table, agreement)) return
  links[anchor] = { kind: 'derived', path: [agreement.link, ...agreement.path] }
}

/** The shared column of a nullable wide key must have a value even where the wide key has none. */
function anchorIsFixedByWidth({ table }: TablePlan, { link, anchor }: Agreement): boolean {
  const wide = table.foreignKeys.find((key) => key.link === link)
  const narrow = table.foreignKeys.find((key) => key.link === anchor[0])
  return Boolean(
    wide &&
      narrow &&
      wide.columns.length > narrow.columns.length &&
      narrow.columns.every((name) => wide.columns.includes(name)) &&
      isNullable(table.columns, wide),
  )
}

function isNullable(columns: TablePlan['table']['columns'], key: ForeignKey): boolean {
  return key.columns.some((name) => columns.find((candidate) => candidate.name === name)?.nullable)
}

/** The parents grouped by what they agree on, each with its place in the group. */
function groupLink(
  key: ForeignKey,
  agreements: readonly Agreement[],
  relations: Relation[],
): LinkPlan {
  const paths = agreements.map(({ path }) => path)
  const name = groupName(key, paths)
  relations.push(...groupRelations(name, key.parent, paths))
  return { kind: 'grouped', group: name, keys: agreements.map(({ anchor }) => rowAlong(anchor)) }
}

function groupName(key: ForeignKey, paths: readonly (readonly string[])[]): string {
  return `${key.parent} by ${paths.map((path) => path.join('.')).join(' and ')}`
}

/** The row number that a path of links ends at. */
export function rowAlong(path: readonly string[]): Expression {
  return column(...path.slice(0, -1), linkRow(path.at(-1) ?? ''))
}

function groupRelations(
  name: string,
  parent: string,
  paths: readonly (readonly string[])[],
): readonly Relation[] {
  const keys = paths.map((path, i) => ({ name: `key${i + 1}`, expression: rowAlong(path) }))
  const present = and(...keys.map(({ expression }) => isPresent(expression)))
  const members: Relation = {
    name: `${name}, members`,
    title: `${parent} rows numbered within each group that must agree`,
    from: { kind: 'table', table: parent },
    columns: [
      ...keys,
      { name: 'member', expression: column('#row') },
      {
        name: 'nth',
        expression: {
          kind: 'call',
          name: 'nth_in',
          args: [...keys.map(({ expression }) => expression), column('#row')],
        },
      },
    ],
    where: present,
    groupBy: [],
    lookups: [],
  }
  const sizes: Relation = {
    name,
    title: `how many ${parent} rows each group has`,
    from: { kind: 'table', table: parent },
    columns: [
      ...keys,
      { name: 'members', expression: { kind: 'call', name: 'count', args: [column('#row')] } },
    ],
    where: present,
    groupBy: keys.map(({ expression }) => expression),
    lookups: [],
  }
  return [members, sizes]
}

/** Parents that qualify: those the rule names, and those for which every agreeing link finds a row. */
function findEligible(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  agreements: readonly Agreement[],
  links: Readonly<Record<string, LinkPlan>>,
  relations: Relation[],
): string | null {
  const rule = plan.rules.tables[table.table.id]?.columns[key.columns[0] ?? '']?.link
  const conditions: Expression[] = rule?.where ? [rule.where] : []
  const lookups: Lookup[] = []
  for (const agreement of agreements) {
    const grouped = links[agreement.link]
    const other = table.table.foreignKeys.find(({ link }) => link === agreement.link)
    const mustFind = other && !isNullable(table.table.columns, other)
    if (
      grouped?.kind !== 'grouped' ||
      grouped.keys.length !== 1 ||
      !mustFind ||
      agreement.anchor[0] !== key.link
    )
      continue
    const alias = `group${lookups.length + 1}`
    const rest = agreement.anchor.slice(1)
    lookups.push({
      alias,
      relation: grouped.group,
      on: [{ column: 'key1', equals: rest.length > 0 ? rowAlong(rest) : column('#row') }],
    })
    conditions.push(isPresent(column(alias, 'members')))
  }
  if (conditions.length === 0) return null
  const name = `${table.table.id} ${key.link} candidates`
  relations.push({
    name,
    title: `${key.parent} rows that ${table.table.id} may choose`,
    from: { kind: 'table', table: key.parent },
    columns: [
      { name: 'candidate', expression: column('#row') },
      { name: 'nth', expression: { kind: 'call', name: 'nth_in', args: [column('#row')] } },
    ],
    where: and(...conditions),
    groupBy: [],
    lookups,
  })
  return name
}
