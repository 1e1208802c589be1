import type { Connection } from '@worldloom/runner'
import { quoteName } from '../../tree/quote.ts'
import { isPartOfLink } from '../../world/is-part-of-link.ts'
import { getColumn, isNumeric, type WorldTable } from '../../world/world.ts'

/** How copies of rows come by keys of their own. */
export interface CountedKeys {
  /** By column, the SQL of its value for a copy: of row `b`, which is the `n`-th of its table, in a `turn`. */
  readonly columns: ReadonlyMap<string, string>
  /** Whether a value may be taken: a second later, or another text like it. */
  readonly isUnsure: boolean
  /** Keys of links alone, of which a copy leads elsewhere by one: at most one, so that the others hold. */
  readonly linked: readonly (readonly string[])[]
}

/** Counts the keys of a table on; null where one has nothing to count by, or holds for some rows alone. */
export async function countKeys(
  connection: Connection,
  table: WorldTable,
  {
    named,
    groupedBy,
    all,
    under = null,
  }: {
    readonly named: ReadonlySet<string>
    readonly groupedBy: readonly string[]
    readonly all: number
    /** The column that leads to parents put in just now, under which nothing is taken yet. */
    readonly under?: string | null
  },
): Promise<CountedKeys | null> {
  const found = await findCounted(connection, table, { named, groupedBy, under })
  if (!found) return null
  const linked = table.keys.filter((key) => key.some((name) => found.get(name) === 'other'))
  if (linked.length > 1) return null
  const columns = [...found].map(
    ([column, counting]) => [column, spell(table, column, counting, all)] as const,
  )
  return {
    columns: new Map(columns),
    isUnsure: [...found.values()].some((each) => each !== 'number' && each !== 'other'),
    linked,
  }
}

function spell(table: WorldTable, column: string, counting: Counting, all: number): string {
  const name = quoteName(column)
  switch (counting) {
    case 'text':
      return countOnText(name, table)
    case 'code':
      return `CAST(${drawCode(name, all)} AS ${getColumn(table, column).type})`
    case 'moment':
      return `b.${name} + to_seconds(row_number() OVER (ORDER BY turn, n))`
    case 'number':
      return countOn(table, column)
    case 'other':
      return `o.${name}`
  }
}

/** The next numbers, within what else its only key is made of: a line of an order comes after the order's others. */
function countOn(table: WorldTable, column: string): string {
  const name = quoteName(column)
  const [key = [], ...more] = table.keys.filter((each) => each.includes(column))
  const others = more.length > 0 ? [] : key.filter((each) => each !== column).map(quoteName)
  const within = others.map((each) => `k.${each} = b.${each}`)
  const where = within.length > 0 ? ` WHERE ${within.join(' AND ')}` : ''
  const part =
    others.length > 0 ? `PARTITION BY ${others.map((each) => `b.${each}`).join(', ')} ` : ''
  return `CAST((SELECT max(k.${name}) FROM ${table.sqlName} AS k${where}) + row_number() OVER (${part}ORDER BY turn, n) AS ${getColumn(table, column).type})`
}

/**
 * How a key goes on: with the next number, the next number behind a text, other letters and digits, or a second later; one of
 * links alone with what another row leads to.
 */
type Counting = 'number' | 'text' | 'code' | 'moment' | 'other'

/** The next numbers behind the same letters: `ORD-00000412` comes after `ORD-00000411`. */
function countOnText(name: string, { sqlName }: WorldTable): string {
  const number = (of: string): string => `regexp_extract(${of}, '\\d+$')`
  const most = `(SELECT max(CAST(${number(name)} AS BIGINT)) FROM ${sqlName})`
  const next = `CAST(${most} + row_number() OVER (ORDER BY turn, n) AS VARCHAR)`
  const own = number(`b.${name}`)
  return `regexp_replace(b.${name}, '\\d+$', '') || lpad(${next}, CAST(greatest(length(${own}), length(${next})) AS INTEGER), '0')`
}

/** Other letters and digits of the same kinds at the end of a code: hexadecimal stays hexadecimal. */
function drawCode(name: string, all: number): string {
  const code = `CAST(b.${name} AS VARCHAR)`
  const drawn = `md5_number_lower(${code} || ' ' || turn || ' ${all} ' || i)`
  const kinds = ['0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ']
  const choices = kinds.map(
    (kind) =>
      `WHEN contains('${kind}', c) THEN substr('${kind}', CAST(1 + ${drawn} % ${kind.length} AS INTEGER), 1)`,
  )
  const letters = `string_split(right(${code}, ${mostDrawn}), '')`
  return `left(${code}, -${mostDrawn}) || array_to_string(list_transform(${letters}, lambda c, i: CASE ${choices.join(' ')} ELSE c END), '')`
}

/** Of fewer letters and digits others are made that are there already. */
const mostDrawn = 10

/**
 * The column by which each key counts on, by its number or by the number that its text ends with, best one that the query
 * does not name, by a time, or by a code; null where a key has none, or holds for some rows alone.
 */
async function findCounted(
  connection: Connection,
  { table, keys, links, columns, sqlName }: WorldTable,
  {
    named,
    groupedBy,
    under,
  }: {
    readonly named: ReadonlySet<string>
    readonly groupedBy: readonly string[]
    readonly under: string | null
  },
): Promise<ReadonlyMap<string, Counting> | null> {
  if (table.uniques.some(({ where }) => where !== null)) return null
  const led = new Set(links.flatMap((link) => link.columns))
  const found = new Map<string, Counting>()
  for (const key of keys) {
    if (under !== null && key.includes(under)) continue
    const free = columns.filter(({ name }) => key.includes(name) && !led.has(name))
    const able = free.filter(isNumeric)
    const counted = able.findLast(({ name }) => !named.has(name.toLowerCase())) ?? able.at(-1)
    const text = free.find(({ category }) => category === 'text')
    const code = text ?? free.find(({ type }) => type === 'UUID')
    const moment = free.find(({ category }) => category === 'timestamp')
    if (counted) found.set(counted.name, 'number')
    else if (text && (await endsInNumbers(connection, sqlName, text.name)))
      found.set(text.name, 'text')
    else if (moment) found.set(moment.name, 'moment')
    else if (code) found.set(code.name, 'code')
    else {
      const other = key.find((name) => !groupedBy.includes(name) && led.has(name))
      const isTold = key.some((name) => groupedBy.includes(name))
      if (free.length > 0 || !other || !isTold || isPartOfLink({ links }, other)) return null
      found.set(other, 'other')
    }
  }
  return found
}

async function endsInNumbers(
  connection: Connection,
  sqlName: string,
  column: string,
): Promise<boolean> {
  const name = quoteName(column)
  const reader = await connection.runAndReadAll(
    `SELECT count(*) FROM ${sqlName} WHERE NOT coalesce(regexp_full_match(${name}, '\\D*\\d{1,17}'), true)`,
  )
  return Number(reader.getRows()[0]?.[0] ?? 1) === 0
}
