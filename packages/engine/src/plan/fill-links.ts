import type { ForeignKey } from '../model/schema.ts'
import { drawKey } from '../random/hash.ts'
import { tabulateQuantiles } from '../random/quantiles.ts'
import {
  add,
  call,
  choose,
  column,
  less,
  modulo,
  multiply,
  nothing,
  number,
  or,
  subtract,
  text,
} from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { NamedList } from '../sql/query.ts'
import { countRows } from './estimate-rows.ts'
import { keyOfRow } from './key-of-row.ts'
import { findStep } from './make-history.ts'
import { placeWithin } from './place-within.ts'
import {
  type ColumnPlan,
  type Lookup,
  linkRow,
  mixColumn,
  type Plan,
  parentColumn,
  rowColumn,
  type TablePlan,
} from './plan.ts'

/** A prime above every row count, so that multiplying by it permutes rows modulo their number. */
const scatter = 2654435761

/** How unevenly parents are chosen where nothing says: a few have many children, most have some. */
export const usualSkew = 0.45

/** Share of NULL in a link that may be absent and about which nothing else is known. */
const usualNulls = 0.15

/** Writes the columns of every link: the parent's row number, and from it the key's columns. */
export function fillLinks(plan: Plan): Plan {
  const lists = new Map<string, NamedList>()
  const tables = Object.values(plan.tables).map((table): [string, TablePlan] => {
    const rows = table.table.foreignKeys.flatMap((key) => linkRowColumns(plan, table, key, lists))
    const keys = keyColumns(plan, table)
    return [table.table.id, { ...table, columns: [...table.columns, ...rows, ...keys] }]
  })
  return { ...plan, tables: Object.fromEntries(tables), lists: [...plan.lists, ...lists.values()] }
}

function linkRowColumns(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const made = choosePlace(plan, table, key, lists)
  if (made.length === 0) return []
  const last = made.at(-1)
  if (!last) return []
  const share = nullShare(plan, table, key)
  const nulled =
    share > 0
      ? choose(
          [[less(draw(plan, table, key, 9), number(Math.round(share * 2 ** 32))), nothing]],
          last.expression,
        )
      : last.expression
  return [...made.slice(0, -1), { ...last, expression: givenRow(plan, table, key, nulled) }]
}

/** Reference rows that name a parent keep it. */
function givenRow(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  otherwise: Expression,
): Expression {
  const given = plan.reference.tables[table.table.id]
  if (!given?.columns.some(({ name }) => key.columns.includes(name))) return otherwise
  const kept = column('given', linkRow(key.link))
  if (isAllGiven(table)) return kept
  return choose([[less(column(rowColumn), number(table.given)), kept]], otherwise)
}

function isAllGiven({ rows, given }: TablePlan): boolean {
  return rows.kind === 'count' && rows.rows === given
}

/** The lookup that brings a table's reference rows. */
export function givenLookup({ table }: TablePlan): Lookup {
  return {
    alias: 'given',
    relation: `${table.id} given`,
    on: [{ column: rowColumn, equals: column(rowColumn) }],
  }
}

function nullShare(plan: Plan, table: TablePlan, key: ForeignKey): number {
  const placed = table.links[key.link]
  const columns = table.table.columns.filter(({ name }) => key.columns.includes(name))
  if (!columns.some(({ nullable }) => nullable)) return 0
  const rule = plan.rules.tables[table.table.id]?.columns[key.columns[0] ?? '']
  if (rule?.nulls !== null && rule?.nulls !== undefined) return rule.nulls
  if (
    placed?.kind === 'source' ||
    placed?.kind === 'valued' ||
    placed?.kind === 'derived' ||
    placed?.kind === 'forest' ||
    placed?.kind === 'step'
  )
    return 0
  // a link that names a column a wider, required key holds too must be there
  const isNeeded = table.table.foreignKeys.some(
    (other) => other !== key && key.columns.some((name) => other.columns.includes(name)),
  )
  return isNeeded && key.columns.length === 1 ? 0 : usualNulls
}

function draw(plan: Plan, { table }: TablePlan, key: ForeignKey, n: number): Expression {
  return call(
    'draw',
    column(mixColumn),
    number(drawKey(plan.settings.seed, `${table.id}.${linkRow(key.link)}`, n)),
  )
}

function choosePlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const placed = table.links[key.link]
  const name = linkRow(key.link)
  const given = plan.reference.tables[table.table.id]
  const lookups = given?.columns.some((given) => key.columns.includes(given.name))
    ? [givenLookup(table)]
    : []
  const plain = (
    expression: Expression,
    why: string,
    more: readonly Lookup[] = [],
  ): ColumnPlan => ({
    name,
    expression,
    lookups: [...lookups, ...more],
    generator: 'link',
    why,
  })
  switch (placed?.kind) {
    case undefined:
    case 'given':
      return []
    case 'source':
      return [plain(column(parentColumn), `the ${key.parent} it is counted for`)]
    case 'weighted':
      return weightedPlace(plan, table, key, placed, plain)
    case 'valued': {
      const lookup: Lookup = {
        alias: `${key.link} found`,
        relation: placed.keys,
        on: [{ column: 'key', equals: placed.value }],
      }
      return [
        plain(column(lookup.alias, 'found'), `the ${key.parent} that the rule names`, [lookup]),
      ]
    }
    case 'derived':
      return derivedPlace(plan, table, key, placed.path, plain, lists)
    case 'step': {
      const list = (
        name: string,
        kind: NamedList['kind'],
        values: NamedList['values'],
      ): Expression => {
        lists.set(name, { name, kind, values })
        return call('list', text(name))
      }
      const step = findStep({ plan, table, list })
      return step ? [plain(step, `the steps that lead to its parent's status`)] : []
    }
    case 'one-to-one':
      return [
        plain(
          modulo(
            add(multiply(column(rowColumn), number(scatter)), number(offset(plan, table, key))),
            countRows(plan, key.parent),
          ),
          `each ${key.parent} once`,
        ),
      ]
    case 'forest':
      return placed.group === null
        ? [plain(forest(plan, table, key), `an earlier row of ${key.parent}, or none`)]
        : forestInGroup(plan, table, key, placed.group, placed.keys, plain)
    case 'distinct':
      return distinctPlace(plan, table, key, placed, plain, lists)
    case 'grouped':
      return groupedPlace(plan, table, key, placed, plain)
    case 'picked':
      return pickedPlace(plan, table, key, placed, plain, lists)
  }
}

function offset(plan: Plan, { table }: TablePlan, key: ForeignKey): number {
  return drawKey(plan.settings.seed, `${table.id}.${linkRow(key.link)}`, 1) % 1_000_003
}

/** Where the path may break off, since a link on it may be absent, any parent will do. */
function derivedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  path: readonly string[],
  plain: Plain,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const end = column(...path.slice(0, -1), linkRow(path.at(-1) ?? ''))
  const why = `the ${key.parent} that ${path.join(', ')} leads to`
  if (!mayBreakOff(plan, table, path)) return [plain(end, why)]
  const rows = countRows(plan, key.parent)
  const any = scatterRank(
    plan,
    table,
    key,
    popularityRank(usualSkew, draw(plan, table, key, 0), rows, lists),
    rows,
  )
  return [plain(call('coalesce', end, any), `${why}, or any where that is absent`)]
}

function mayBreakOff(plan: Plan, start: TablePlan, path: readonly string[]): boolean {
  let table: TablePlan | undefined = start
  for (const link of path) {
    const key: ForeignKey | undefined = table?.table.foreignKeys.find(
      (candidate) => candidate.link === link,
    )
    const columns = table?.table.columns.filter(({ name }) => key?.columns.includes(name)) ?? []
    if (columns.some(({ nullable }) => nullable)) return true
    table = key && plan.tables[key.parent]
  }
  return false
}

/** Spreads ranks over the rows, so that the popular parents do not all stand at the top. */
function scatterRank(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  rank: Expression,
  rows: Expression,
): Expression {
  return modulo(
    add(multiply(rank, number(scatter)), number(offset(plan, table, key))),
    call('greatest', rows, number(1)),
  )
}

type Plain = (expression: Expression, why: string, lookups?: readonly Lookup[]) => ColumnPlan

/** Some rows are roots; every other one hangs below an earlier row, so no circle can close. */
function forest(plan: Plan, table: TablePlan, key: ForeignKey): Expression {
  const columns = table.table.columns.filter(({ name }) => key.columns.includes(name))
  const isOptional = columns.some(({ nullable }) => nullable)
  const row = column(rowColumn)
  const earlier = call('below', draw(plan, table, key, 0), call('greatest', row, number(1)))
  if (!isOptional) return choose([[less(row, number(1)), row]], earlier)
  // of n rows some √n are roots; whether a row is one depends on no later row, so a tree can grow
  const half = call('shift_right', draw(plan, table, key, 2), number(16))
  const isRoot = less(
    multiply(multiply(half, half), call('least', row, number(2 ** 28))),
    number(2 ** 30),
  )
  return choose([[isRoot, nothing]], earlier)
}

/** The same within a group: the first row of each group is a root, and so are half of the others. */
function forestInGroup(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  group: string,
  keys: readonly Expression[],
  plain: Plain,
): readonly ColumnPlan[] {
  const [place, earlier] = [`${key.link}#place`, `${key.link}#earlier`]
  const member: Lookup = {
    alias: `${key.link} member`,
    relation: `${group}, members`,
    on: [
      ...keys.map((equals, i) => ({ column: `key${i + 1}`, equals })),
      { column: 'nth', equals: column(earlier) },
    ],
  }
  const isRoot = or(
    less(column(place), number(1)),
    less(draw(plan, table, key, 1), number(2 ** 31)),
  )
  const chosen = call(
    'below',
    draw(plan, table, key, 0),
    call('greatest', column(place), number(1)),
  )
  return [
    {
      name: place,
      expression: call('nth_in', ...keys, column(rowColumn)),
      lookups: [],
      generator: 'link',
      why: 'its place in its group',
    },
    {
      name: earlier,
      expression: choose([[isRoot, nothing]], chosen),
      lookups: [],
      generator: 'link',
      why: 'which earlier row of its group, or none',
    },
    plain(column(member.alias, 'member'), `an earlier ${key.parent} of the same group, or none`, [
      member,
    ]),
  ]
}

/** Popularity: a rank falling off as a power of the draw, then scattered over the rows. */
function popularityRank(
  skew: number,
  drawn: Expression,
  rows: Expression,
  lists: Map<string, NamedList>,
): Expression {
  if (skew === 0) return call('below', drawn, rows)
  const list = `popularity ${skew}`
  const exponent = 1 + 2 * skew
  lists.set(list, {
    name: list,
    kind: 'integer',
    values: tabulateQuantiles((share) => share ** exponent * 2 ** 30),
  })
  return call(
    'shift_right',
    multiply(call('quantile', drawn, call('list', text(list))), rows),
    number(30),
  )
}

function pickedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: { skew: number; eligible: string | null },
  plain: Plain,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const { skew, eligible } = placed
  const rows = eligible ? call('rows_of', text(eligible)) : countRows(plan, key.parent)
  const rank = popularityRank(skew, draw(plan, table, key, 0), rows, lists)
  const scattered = modulo(
    add(multiply(rank, number(scatter)), number(offset(plan, table, key))),
    call('greatest', rows, number(1)),
  )
  const how = skew > 0 ? 'some more often than others' : 'all alike'
  if (!eligible) return [plain(scattered, `any ${key.parent}, ${how}`)]
  const nth = `${key.link}#nth`
  const lookup: Lookup = {
    alias: `${key.link} candidates`,
    relation: eligible,
    on: [{ column: 'nth', equals: column(nth) }],
  }
  return [
    {
      name: nth,
      expression: scattered,
      lookups: [],
      generator: 'link',
      why: `which of the ${key.parent} rows that qualify`,
    },
    plain(column(lookup.alias, 'candidate'), `a ${key.parent} that qualifies, ${how}`, [lookup]),
  ]
}

/** One of the slots, and with it the parent that has it. */
function weightedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: { slots: string; size: number },
  plain: Plain,
): readonly ColumnPlan[] {
  const slot = `${key.link}#slot`
  const lookup: Lookup = {
    alias: `${key.link} slot`,
    relation: placed.slots,
    on: [{ column: 'slot', equals: column(slot) }],
  }
  const drawn = call(
    'below',
    draw(plan, table, key, 0),
    call('greatest', call('rows_of', text(placed.slots)), number(1)),
  )
  return [
    { name: slot, expression: drawn, lookups: [], generator: 'link', why: 'which slot' },
    plain(column(lookup.alias, 'candidate'), `a ${key.parent} by its weight`, [lookup]),
  ]
}

function groupedPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  placed: { group: string; keys: readonly Expression[] },
  plain: Plain,
): readonly ColumnPlan[] {
  const size: Lookup = {
    alias: `${key.link} group`,
    relation: placed.group,
    on: placed.keys.map((equals, i) => ({ column: `key${i + 1}`, equals })),
  }
  const nth = `${key.link}#nth`
  const member: Lookup = {
    alias: `${key.link} member`,
    relation: `${placed.group}, members`,
    on: [
      ...placed.keys.map((equals, i) => ({ column: `key${i + 1}`, equals })),
      { column: 'nth', equals: column(nth) },
    ],
  }
  return [
    {
      name: nth,
      expression: call('below', draw(plan, table, key, 0), column(size.alias, 'members')),
      lookups: [size],
      generator: 'link',
      why: `which ${key.parent} of those that agree`,
    },
    plain(
      column(member.alias, 'member'),
      `a ${key.parent} that agrees with the row's other links`,
      [member],
    ),
  ]
}

/**
 * Parents without repetition: the ranks are cut into as many strata as there are children, and each
 * child takes one rank of its own stratum; the strata follow the popularity curve.
 */
function distinctPlace(
  plan: Plan,
  table: TablePlan,
  key: ForeignKey,
  { within, eligible }: { within: readonly string[]; eligible: string | null },
  plain: Plain,
  lists: Map<string, NamedList>,
): readonly ColumnPlan[] {
  const rows = eligible ? call('rows_of', text(eligible)) : countRows(plan, key.parent)
  const { nth, count } = placeWithin(table, within)
  const [nthName, countName] = [`${key.link}#nth`, `${key.link}#of`]
  const curve = 'popularity strata'
  lists.set(curve, {
    name: curve,
    kind: 'integer',
    values: tabulateQuantiles((share) => share ** 1.6 * 2 ** 30),
  })
  const spare = subtract(rows, column(countName))
  const edge = (index: Expression): Expression =>
    add(
      index,
      call(
        'shift_right',
        multiply(
          call(
            'quantile',
            call(
              'least',
              call('div', multiply(index, number(2 ** 32)), column(countName)),
              number(2 ** 32 - 1),
            ),
            call('list', text(curve)),
          ),
          spare,
        ),
        number(30),
      ),
    )
  const [low, high] = [`${key.link}#low`, `${key.link}#high`]
  const helper = (name: string, expression: Expression, why: string): ColumnPlan => ({
    name,
    expression,
    lookups: [],
    generator: 'link',
    why,
  })
  const rank = add(
    column(low),
    call('below', draw(plan, table, key, 0), subtract(column(high), column(low))),
  )
  const chosen = modulo(
    add(multiply(rank, number(scatter)), number(offset(plan, table, key))),
    call('greatest', rows, number(1)),
  )
  const why = `a ${key.parent} that no other row of the same ${within.join(', ')} has`
  const pickName = `${key.link}#pick`
  const lookup: Lookup | null = eligible
    ? {
        alias: `${key.link} candidates`,
        relation: eligible,
        on: [{ column: 'nth', equals: column(pickName) }],
      }
    : null
  const place = lookup
    ? [
        helper(pickName, chosen, 'which of the rows that qualify'),
        plain(column(lookup.alias, 'candidate'), why, [lookup]),
      ]
    : [plain(chosen, why)]
  return [
    helper(nthName, nth, 'its place among the rows that must differ'),
    helper(countName, count, 'how many rows must differ'),
    helper(low, edge(column(nthName)), 'first rank of its stratum'),
    helper(
      high,
      choose(
        [
          [
            {
              kind: 'binary',
              operator: '=',
              left: add(column(nthName), number(1)),
              right: column(countName),
            },
            rows,
          ],
        ],
        edge(add(column(nthName), number(1))),
      ),
      'first rank of the next stratum',
    ),
    ...place,
  ]
}

/** The declared columns of all links: the parent's key, looked up or computed from its row number. */
function keyColumns(plan: Plan, table: TablePlan): readonly ColumnPlan[] {
  const names = new Set(table.table.foreignKeys.flatMap(({ columns }) => columns))
  return [...names].map((name): ColumnPlan => {
    const keys = table.table.foreignKeys.filter(({ columns }) => columns.includes(name))
    const values = [...keys]
      .sort((a, b) => a.columns.length - b.columns.length)
      .map((key) => keyOfRow(plan, key, name))
    const [value = nothing, ...others] = values
    const given = plan.reference.tables[table.table.id]?.columns.some(
      (column) => column.name === name,
    )
    return {
      name,
      expression: others.length > 0 ? call('coalesce', value, ...others) : value,
      lookups: [],
      generator: 'link',
      why: `the key of its ${keys.map(({ parent }) => parent).join(' and ')}${given ? ', kept where the reference rows give it' : ''}`,
    }
  })
}
