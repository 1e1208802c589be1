import { findGoals } from '../analyze/find-goals.ts'
import type { Lookup } from '../analyze/find-lookups.ts'
import { addForEach } from '../repair/add-for-each.ts'
import { fillNulls } from '../repair/fill-nulls.ts'
import { listKnownColumns } from '../repair/list-known-columns.ts'
import { type MovedRows, moveOffenders } from '../repair/move-offenders.ts'
import { addScalars } from './add-scalars.ts'
import { type Answer, rank } from './answer.ts'
import { type AskedForm, askAgain } from './ask-again.ts'
import type { WovenRow } from './insert/insert-witness.ts'
import type { Store } from './store/store.ts'
import type { Goal } from './symbolic/run.ts'
import { tryWitness } from './try-witness.ts'

export interface QueryToSolve extends AskedForm {
  readonly id: string
}

/** How one query came to its answer. */
export interface QuerySolution {
  readonly answer: Answer
  readonly before: Answer
  /** Witnesses tried. */
  readonly rounds: number
  /** The rows of its witnesses; those that one statement made many of stand for all of them. */
  readonly rows: readonly WovenRow[]
  /** Why witnesses failed, each reason once. */
  readonly failures: readonly string[]
  readonly skipped: readonly string[]
  /** Rows of the background that were in the way. */
  readonly moved: readonly MovedRows[]
}

/** Witnesses that a query gets even where it is good: one row is easily lost among many. */
const wanted = 3
/** An answer that was there before gets so many witnesses at most for which other columns had to follow: orders with lines and totals. */
const mostFollowed = 1
/** Variants of a query's branches that are tried at most. */
const mostVariants = 8
const mostGoals = 12
/** Kinds of which thousands of rows are tried, one after the other. */
const mostKinds = 3
/** Variants in which a group gets rows of each kind. */
const mostSpread = 4

/** Gives a query its witnesses: some of each variant, then one for each condition it counts by. */
export async function solveQuery(
  store: Store,
  form: QueryToSolve,
  {
    now,
    lookups,
    others,
  }: {
    readonly now: string
    readonly lookups: readonly Lookup[]
    /** The other queries of the story, whose answers must get no worse where rows are moved. */
    readonly others: readonly AskedForm[]
  },
): Promise<QuerySolution> {
  const { query } = form
  const counts = new Map(store.world.tables.map((table) => [table.id, store.count(table)] as const))
  const before = await askAgain(store, form)
  const rows: WovenRow[] = []
  const failures = new Set<string>()
  const skipped = new Set<string>()
  let answer = before
  let rounds = 0
  let placed = 0
  let followed = 0
  let reuses = true
  const attempt = async (
    variant: number,
    goal: Goal | null,
    { isMass = false, isSpread = false } = {},
  ): Promise<void> => {
    rounds += 1
    const asked = { variant, goal, isMass, isSpread, reuses: reuses && !isMass }
    const tried = await tryWitness(store, { ...form, ...asked, now, lookups }, answer)
    if (tried.isFollowed) followed += 1
    if (!tried.ok) {
      failures.add(tried.why)
      return
    }
    placed += 1
    answer = tried.answer
    rows.push(...tried.rows)
    for (const part of tried.skipped) skipped.add(part)
  }
  for (reuses of [true, false]) {
    placed = 0
    for (let variant = 0; variant < mostVariants; variant += 1) {
      const isGood = rank(answer) === 3
      if (placed >= wanted && (variant >= wanted + 1 || isGood)) break
      if (followed >= mostFollowed && isGood && rank(before) === 3) break
      await attempt(variant, null)
    }
    if (rank(answer) < 3)
      for (const [at, goal] of findGoals(query).slice(0, mostGoals).entries()) {
        await attempt(at, goal)
        // more of one kind than of the other, so that no difference is nothing
        if (goal.isTrue) await attempt(at + 1, goal)
      }
    if (rank(answer) === 3) break
  }
  const [goal] = findGoals(query)
  // as many of one kind as of another leave a difference of nothing
  if (rank(answer) < 3 && goal) await attempt(1, goal)
  for (let variant = 0; variant < mostSpread && rank(answer) < 3; variant += 1)
    await attempt(variant, null, { isSpread: true })
  if (rank(answer) < 3) {
    for (const column of listKnownColumns(query, store.world)) await fillNulls(store, column)
    answer = await askAgain(store, form)
    if (rank(answer) < 3) await attempt(0, null)
    const kinds = findGoals(query).filter(({ isTrue }) => isTrue)
    // rows that are there count as well, but not in a group of its own
    for (const kind of [null, ...kinds.slice(0, mostKinds)])
      for (const variant of [0, 1])
        if (rank(answer) < 3) await attempt(variant, kind, { isMass: true })
  }
  for (const add of [addScalars, addForEach]) {
    if (rank(answer) === 3) break
    const more = await add(store, form, { now, lookups })
    answer = more.answer
    rows.push(...more.rows)
  }
  const moving =
    rank(answer) < 3 ? await moveOffenders(store, { form, others, before: answer, counts }) : null
  for (const failure of moving?.failures ?? []) failures.add(failure)
  return {
    answer: moving?.answer ?? answer,
    before,
    rounds: rounds + (moving ? 1 : 0),
    rows,
    failures: [...failures],
    skipped: [...skipped],
    moved: moving?.moved ?? [],
  }
}
