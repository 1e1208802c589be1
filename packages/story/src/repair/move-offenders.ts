import { listReadTables } from '../analyze/list-read-tables.ts'
import { bringUpToDate } from '../derive/bring-up-to-date.ts'
import { type Answer, rank } from '../solve/answer.ts'
import { type AskedForm, askAgain } from '../solve/ask-again.ts'
import { checkRows } from '../solve/constraints/check-rows.ts'
import type { Store } from '../solve/store/store.ts'
import { NoWitness } from '../solve/symbolic/witness.ts'
import type { Expression } from '../tree/node.ts'
import { printSql } from '../tree/parse-sql.ts'
import { askConstants } from './ask-constants.ts'
import { type DenyingBlock, findDenyingBlocks } from './find-denying-blocks.ts'
import { countRows, moveAway } from './move-away.ts'

/** Rows of the background that were moved because a query denies them. */
export interface MovedRows {
  readonly table: string
  readonly column: string
  readonly rows: number
  readonly denied: string
}

export interface MovingInput {
  readonly form: AskedForm
  readonly others: readonly AskedForm[]
  readonly before: Answer
  /** By table id, how many rows there were before the query's own witnesses: nobody else relies on what came since. */
  readonly counts: ReadonlyMap<string, number>
}

export interface Moving {
  readonly answer: Answer
  readonly moved: readonly MovedRows[]
  /** Why rows could not be moved, each reason once. */
  readonly failures: readonly string[]
}

/** Rows that all is denied for are looked at, at most, and of those the ones that are tried. */
const mostLooked = 12
const mostTried = 3

/**
 * Moves rows of the background away from what a query denies, for the rows of it that the fewest stand in the way of.
 * What gives the query no better answer, or another query a worse one, is taken back.
 */
export async function moveOffenders(store: Store, input: MovingInput): Promise<Moving> {
  const failures = new Set<string>()
  for (const block of findDenyingBlocks(input.form.query, store.world))
    for (const values of await listLeast(store, block)) {
      const tried = await tryMoving(store, { ...input, block, values })
      if (tried.ok) return { answer: tried.answer, moved: tried.moved, failures: [...failures] }
      failures.add(tried.why)
    }
  return { answer: input.before, moved: [], failures: [...failures] }
}

type Values = readonly Expression[]

/** What the outputs of an outer block are for some of its rows, those first that the fewest rows stand in the way of. */
async function listLeast(
  store: Store,
  { outer, denials }: DenyingBlock,
): Promise<readonly Values[]> {
  const found: { readonly values: Values; readonly count: number }[] = []
  try {
    const sql = await printSql(store.connection, outer)
    const rows = await askConstants(
      store,
      `SELECT DISTINCT * FROM (${sql}) ORDER BY ALL DESC LIMIT ${mostLooked}`,
    )
    for (const values of rows) {
      let count = 0
      for (const { bind, most } of denials)
        count += Math.max(0, (await countRows(store, bind(values))) - most)
      if (count > 0) found.push({ values, count })
    }
  } catch {
    // a block that does not stand alone is none whose rows can be found
    return []
  }
  const least = found.toSorted((a, b) => a.count - b.count)
  return least.slice(0, mostTried).map(({ values }) => values)
}

interface Trial extends MovingInput {
  readonly block: DenyingBlock
  readonly values: Values
}

type Tried =
  | { readonly ok: true; readonly answer: Answer; readonly moved: readonly MovedRows[] }
  | { readonly ok: false; readonly why: string }

async function tryMoving(
  store: Store,
  { form, others, block, values, before, counts }: Trial,
): Promise<Tried> {
  const bound = block.denials.map((denial) => ({ ...denial, inner: denial.bind(values) }))
  const tables = new Set(bound.flatMap(({ inner }) => listReadTables(inner, store.world)))
  const touched = others.filter(({ query }) =>
    listReadTables(query, store.world).some((table) => tables.has(table)),
  )
  const known: number[] = []
  for (const other of touched) known.push(rank(await askAgain(store, other)))
  store.begin()
  try {
    const moved: MovedRows[] = []
    for (const denial of bound) moved.push(...(await moveAway(store, denial, counts)))
    await bringUpToDate(store)
    await checkRows(store)
    const answer = await askAgain(store, form)
    if (rank(answer) <= rank(before)) throw new NoWitness(`The answer stayed ${answer.status}`)
    for (const [at, other] of touched.entries())
      if (rank(await askAgain(store, other)) < (known[at] ?? 0))
        throw new NoWitness('Another query would lose its answer')
    await store.keep()
    return { ok: true, answer, moved }
  } catch (error) {
    await store.undo()
    const said = error instanceof Error ? error.message : String(error)
    return { ok: false, why: error instanceof NoWitness ? said : `Rows were not moved: ${said}` }
  }
}
