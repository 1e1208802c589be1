import { literal } from '../generators/make-ruled.ts'
import { pickWeighted } from '../generators/pick-weighted.ts'
import type { Agreement } from '../infer/understanding.ts'
import type { ForeignKey } from '../model/schema.ts'
import { drawKey } from '../random/hash.ts'
import type { LinkRule } from '../rules/rules.ts'
import {
  add,
  and,
  call,
  cast,
  choose,
  column,
  isPresent,
  multiply,
  number,
  subtract,
} from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import { estimateRows } from './estimate-rows.ts'
import { usualSkew } from './fill-links.ts'
import { findNeeded, isNullable, rowAlong } from './find-needed.ts'
import { listAgreements } from './list-agreements.ts'
import { findHistory } from './make-history.ts'
import type { LinkPlan, Lookup, Plan, Relation, TablePlan } from './plan.ts'

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
  const agreements = listAgreements(plan, table)
  const links: Record<string, LinkPlan> = { ...table.links }
  const relations: Relation[] = []
  if (table.rows.kind !== 'count') links[table.rows.link] = { kind: 'source' }
  const firstOf = agreeBeforeDiffering(plan, table, agreements, links)
  for (const key of table.table.foreignKeys) {
    if (links[key.link] || key.parent !== table.table.id) continue
    links[key.link] = placeForest(key, agreements, relations)
  }
  for (const key of table.table.foreignKeys) {
    const valued = links[key.link] ? null : valueLink(plan, table, key, relations)
    if (valued) links[key.link] = valued
  }
  const told = findHistory(plan, table.table.id)
  const status =
    told &&
    table.table.foreignKeys.find(
      ({ columns }) => columns.length === 1 && columns[0] === told.history.status,
    )
  if (status && told.statuses.link && !links[status.link]) links[status.link] = { kind: 'step' }
  for (const agreement of agreements) {
    const isCopy = agreement.path.length === 0 && !links[agreement.link]
    if (isCopy) links[agreement.link] = { kind: 'derived', path: agreement.anchor }
    else deriveAnchor(table, agreement, agreements, links)
  }
  for (const key of table.table.foreignKeys) {
    if (links[key.link]) continue
    const own = agreements.filter(
      ({ link, path, anchor }) =>
        link === key.link && path.length > 0 && anchor.length > 0 && key.parent !== table.table.id,
    )
    if (own.length > 0) links[key.link] = groupLink(plan, table, key, own, relations)
  }
  for (const key of table.table.foreignKeys) {
    if (links[key.link]) continue
    links[key.link] = chooseLink(plan, table, key, agreements, links, relations)
  }
  for (const key of table.table.foreignKeys) {
    const placed = links[key.link]
    const where = findRule(plan, table, key)?.where
    if (placed?.kind !== 'distinct' || !where) continue
    const eligible = listCandidates({ table, key, conditions: [where], lookups: [] }, relations)
    links[key.link] = { ...placed, eligible }
  }
  const known = new Set(plan.relations.map(({ name }) => name))
  return {
    ...plan,
    tables: { ...plan.tables, [table.table.id]: { ...table, links, firstOf } },
    relations: [...plan.relations, ...relations.filter(({ name }) => !known.has(name))],
  }
}

/**
 * A link that must both agree and differ agrees first; rows that then repeat are left out, which only
 * a table that nothing points to can bear.
 */
function agreeBeforeDiffering(
  plan: Plan,
  table: TablePlan,
  agreements: readonly Agreement[],
  links: Record<string, LinkPlan>,
): readonly (readonly string[])[] {
  const isPointedTo = Object.values(plan.tables).some((other) =>
    other.table.foreignKeys.some(({ parent }) => parent === table.table.id),
  )
  if (isPointedTo) return []
  return table.table.foreignKeys.flatMap((key) => {
    const placed = links[key.link]
    if (placed?.kind !== 'distinct' || !agreements.some(({ link }) => link === key.link)) return []
    delete links[key.link]
    return [[...placed.within, ...key.columns]]
  })
}

/** An earlier row; where the two must agree on something, an earlier one of the same group. */
function placeForest(
  key: ForeignKey,
  agreements: readonly Agreement[],
  relations: Relation[],
): LinkPlan {
  const own = agreements.filter(
    ({ link, path, anchor }) =>
      link === key.link && path.length === 1 && anchor.length === 1 && path[0] === anchor[0],
  )
  if (own.length === 0) return { kind: 'forest', group: null, keys: [] }
  const group = `${key.parent} by ${own.map(({ path }) => path.join('.')).join(' and ')}, for ${key.link}`
  relations.push(
    ...groupRelations(
      group,
      key.parent,
      own.map(({ path }) => path),
      null,
    ),
  )
  return { kind: 'forest', group, keys: own.map(({ anchor }) => rowAlong(anchor)) }
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

/** The parents grouped by what they agree on, each with its place in the group. */
function groupLink(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  agreements: readonly Agreement[],
  relations: Relation[],
): LinkPlan {
  const paths = agreements.map(({ path }) => path)
  const where = findRule(plan, table, key)?.where ?? null
  const name = `${where ? `${table.table.id} ${key.link}: ` : ''}${key.parent} by ${paths.map((path) => path.join('.')).join(' and ')}`
  relations.push(...groupRelations(name, key.parent, paths, where))
  return { kind: 'grouped', group: name, keys: agreements.map(({ anchor }) => rowAlong(anchor)) }
}

function findRule(plan: Plan, { table }: TablePlan, key: ForeignKey): LinkRule | null {
  return plan.rules.tables[table.id]?.columns[key.columns[0] ?? '']?.link ?? null
}

function groupRelations(
  name: string,
  parent: string,
  paths: readonly (readonly string[])[],
  where: Expression | null,
): readonly Relation[] {
  const keys = paths.map((path, i) => ({ name: `key${i + 1}`, expression: rowAlong(path) }))
  const present = and(
    ...keys.map(({ expression }) => isPresent(expression)),
    ...(where ? [where] : []),
  )
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

/** A link without agreements of its own: by weight, or by popularity among the parents that qualify. */
function chooseLink(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  agreements: readonly Agreement[],
  links: Readonly<Record<string, LinkPlan>>,
  relations: Relation[],
): LinkPlan {
  const rule = findRule(plan, table, key)
  const needed = findNeeded(table, key, agreements, links)
  const conditions = [...(rule?.where ? [rule.where] : []), ...needed.conditions]
  const source = { table, key, conditions, lookups: needed.lookups }
  if (rule?.weight) return weighLink(plan, source, rule.weight, relations)
  const eligible = conditions.length > 0 ? listCandidates(source, relations) : null
  return { kind: 'picked', skew: rule?.skew ?? usualSkew, eligible }
}

interface Candidates {
  readonly table: TablePlan
  readonly key: ForeignKey
  readonly conditions: readonly Expression[]
  readonly lookups: readonly Lookup[]
}

function listCandidates(
  { table, key, conditions, lookups }: Candidates,
  relations: Relation[],
): string {
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

/** Cuts a fixed number of slots into shares by weight, so that one draw finds its parent by equality. */
function weighLink(
  plan: Plan,
  { table, key, conditions, lookups }: Candidates,
  weight: Expression,
  relations: Relation[],
): LinkPlan {
  const name = `${table.table.id} ${key.link} slots`
  const size = Math.max(16_384, 4 * estimateRows(plan, key.parent))
  const whole = call(
    'greatest',
    cast(
      call(
        'round',
        multiply(cast(weight, { kind: 'decimal', precision: 18, scale: 3 }), number(1000)),
      ),
      { kind: 'integer' },
    ),
    number(0),
  )
  const counted = call('coalesce', whole, number(0))
  const through = call('sum_through', column('weight'), column('candidate'))
  const share = (sum: Expression): Expression =>
    call(
      'div',
      multiply(number(size), sum),
      call('greatest', call('total', column('weight')), number(1)),
    )
  const start = share(subtract(through, column('weight')))
  const common = { where: null, groupBy: [], lookups: [] }
  relations.push(
    {
      ...common,
      name: `${name}, weights`,
      title: `${key.parent}: how much each row weighs for ${table.table.id}`,
      from: { kind: 'table', table: key.parent },
      columns: [
        { name: 'candidate', expression: column('#row') },
        {
          name: 'weight',
          expression:
            conditions.length > 0 ? choose([[and(...conditions), counted]], number(0)) : counted,
        },
      ],
      lookups,
    },
    {
      ...common,
      name: `${name}, shares`,
      title: `${key.parent}: which of ${size} slots each row has`,
      from: { kind: 'relation', name: `${name}, weights` },
      columns: [
        { name: 'candidate', expression: column('candidate') },
        { name: 'start', expression: start },
        { name: 'slots', expression: subtract(share(through), start) },
      ],
    },
    {
      ...common,
      name,
      title: `${key.parent}: a row for each slot`,
      from: { kind: 'repeat', name: `${name}, shares`, count: 'slots' },
      columns: [
        { name: 'slot', expression: add(column('start'), column('#nth')) },
        { name: 'candidate', expression: column('candidate') },
      ],
    },
  )
  return { kind: 'weighted', slots: name, size }
}

/** A rule that gives the key's own value: the parent is the row that has it. */
function valueLink(
  plan: Plan,
  { table }: TablePlan,
  key: ForeignKey,
  relations: Relation[],
): LinkPlan | null {
  const [name = ''] = key.columns
  const [parentName = ''] = key.parentColumns
  const [rule] = plan.rules.tables[table.id]?.columns[name]?.cases ?? []
  const type = table.columns.find((candidate) => candidate.name === name)?.type
  if (!rule || !type || key.columns.length > 1 || rule.condition) return null
  const value =
    rule.value.kind === 'derived'
      ? rule.value.expression
      : rule.value.kind === 'literal'
        ? literal(rule.value.value, type)
        : rule.value.kind === 'choice'
          ? pickWeighted(
              rule.value.options.map((option) => ({
                value: literal(option.value, type),
                weight: option.weight,
              })),
              call(
                'draw',
                column('#mix'),
                number(drawKey(plan.settings.seed, `${table.id}.${name}`, 0)),
              ),
            )
          : null
  if (!value) return null
  const keys = `${key.parent} by ${parentName}, rows`
  relations.push({
    name: keys,
    title: `${key.parent}: the row of each ${parentName}`,
    from: { kind: 'table', table: key.parent },
    columns: [
      { name: 'key', expression: column(parentName) },
      { name: 'found', expression: column('#row') },
    ],
    where: null,
    groupBy: [],
    lookups: [],
  })
  return { kind: 'valued', keys, value }
}
