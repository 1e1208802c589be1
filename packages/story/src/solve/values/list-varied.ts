import { listValue } from '@duckdb/node-api'
import type { Expression } from '../../tree/node.ts'
import { printExpression } from '../../tree/print-expression.ts'
import { isNumeric, type WorldColumn } from '../../world/world.ts'
import type { Store } from '../store/store.ts'
import type { Witness } from '../symbolic/witness.ts'
import { makeText } from './make-text.ts'

/** What a group is made by: a term over one cell. */
export interface GroupTerm {
  readonly term: Expression
  readonly cell: number
}

/** So many values of a cell that its conditions let through and that make as many groups; null where there are none. */
export async function listVaried(
  store: Store,
  witness: Witness,
  { term, cell }: GroupTerm,
  count: number,
  {
    isFree = async (values) => values,
    after = null,
  }: {
    readonly isFree?: (values: readonly string[]) => Promise<readonly string[]>
    /** The greatest there is of a number that counts rows on; null for what does not. */
    readonly after?: bigint | null
  } = {},
): Promise<readonly string[] | null> {
  const { table, column } = witness.place(cell)
  const root = witness.find(cell)
  const spelt = (expression: Expression): string | null => printExpression(expression, () => 'v')
  const conditions = witness.predicates
    .filter(({ cells }) => cells.every((each) => witness.find(each) === root))
    .flatMap(({ expression }) => spelt(expression) ?? [])
  const sample = await store.sample(table)
  const known = sample.flatMap((cells) => cells[column.name] ?? [])
  const start = witness.constants.get(root)
  if (start !== undefined) return null
  const passing = await filter(store, column, known, conditions, 'v')
  const counted =
    after === null ? [] : [Array.from({ length: count }, (_, at) => String(after + BigInt(at + 1)))]
  const series = listSeries(store, column, [...passing, ...known], count * 2)
  for (const list of [...counted, ...series]) {
    const found = await isFree(await filter(store, column, list, conditions, spelt(term) ?? 'v'))
    if (found.length >= count) return found.slice(0, count)
  }
  return null
}

/** Values that pass, one for each that the group's term gives. */
async function filter(
  store: Store,
  { type }: WorldColumn,
  values: readonly string[],
  conditions: readonly string[],
  term: string,
): Promise<readonly string[]> {
  const tests = conditions.map((condition) => ` AND TRY(${condition})`).join('')
  const reader = await store.pool.runAndReadAll(
    `SELECT CAST(arg_min(v, i) AS VARCHAR) FROM (
       SELECT i, TRY_CAST(u AS ${type}) AS v
       FROM (SELECT unnest($1) AS u, unnest(range(${values.length})) AS i)
     ) WHERE v IS NOT NULL${tests} GROUP BY ${term} ORDER BY min(i)`,
    [listValue([...values])],
  )
  return reader.getRows().map(([value]) => String(value))
}

/** Series that lead away from values of the column, the coarsest first. */
function* listSeries(
  store: Store,
  column: WorldColumn,
  known: readonly string[],
  count: number,
): Generator<readonly string[]> {
  yield known
  const [first] = known
  const steps = Array.from(
    { length: count },
    (_, at) => (at % 2 === 0 ? 1 : -1) * Math.ceil(at / 2),
  )
  if (first === undefined) return
  if (column.category === 'integer') yield steps.map((by) => String(BigInt(first) + BigInt(by)))
  else if (isNumeric(column))
    yield steps.map((by) => String(Number((Number(first) + by).toFixed(4))))
  else if (column.category === 'date' || column.category === 'timestamp') {
    const at = Date.parse(`${first.slice(0, 19).replace(' ', 'T')}${first.length > 10 ? 'Z' : ''}`)
    for (const seconds of [86_400, 3600, 60, 1])
      yield steps.map((by) =>
        new Date(at + by * seconds * 1000).toISOString().slice(0, 19).replace('T', ' '),
      )
  } else if (column.category === 'text' && column.choices.length === 0)
    yield steps.map((_, at) => makeText(store.dice, column, known, 100 + at))
}
