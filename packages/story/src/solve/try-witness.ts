import type { Lookup } from '../analyze/find-lookups.ts'
import { type Answer, rank } from './answer.ts'
import { type AskedForm, askAgain } from './ask-again.ts'
import { bindLookups } from './bind-lookups.ts'
import { chase } from './chase.ts'
import { checkLookups } from './check-lookups.ts'
import { assumeConstraints } from './constraints/assume-constraints.ts'
import { checkRows } from './constraints/check-rows.ts'
import { findScalars } from './find-scalars.ts'
import { insertWitness, type WovenRow } from './insert/insert-witness.ts'
import { multiplyRows } from './insert/multiply-rows.ts'
import { reuseParents } from './reuse-parents.ts'
import type { Store } from './store/store.ts'
import { type Avoided, buildWitness, type WantedOutput } from './symbolic/build-witness.ts'
import { listCells } from './symbolic/list-cells.ts'
import type { Goal } from './symbolic/run.ts'
import { NoWitness } from './symbolic/witness.ts'
import { solveValues } from './values/solve-values.ts'

export interface Attempt extends AskedForm {
  readonly variant: number
  readonly goal: Goal | null
  /** Whether a group gets rows of each kind that the query tells apart. */
  readonly isSpread?: boolean
  readonly now: string
  /** Whether blocks get as many rows as they skip or count, however many. */
  readonly isMass: boolean
  /** Whether rows that others lead to may be those of the background; else they are new, and groups too. */
  readonly reuses: boolean
  /** What any query of the story looks up as one row. */
  readonly lookups: readonly Lookup[]
  /** What the answer has already, where it is to have more rows. */
  readonly avoid?: Avoided | undefined
  /** What the witness is to be seen in. */
  readonly wanted?: readonly WantedOutput[] | undefined
}

/** A witness that was woven in, and what the query answers with it. */
export interface Witnessed {
  readonly ok: true
  readonly answer: Answer
  readonly rows: readonly WovenRow[]
  readonly skipped: readonly string[]
}

export type Tried = Witnessed | { readonly ok: false; readonly why: string }

/** Builds one witness and weaves it in; what makes the answer no better is taken out again. */
export async function tryWitness(store: Store, attempt: Attempt, before: Answer): Promise<Tried> {
  const { query, variant, goal, now, lookups, isSpread = false } = attempt
  store.begin()
  try {
    const scalars = await findScalars(store, query)
    const { avoid, wanted } = attempt
    const asked = { store, query, variant, goal, isSpread, scalars, avoid, wanted }
    const witness = await buildWitness({ ...asked, needs: new Map() })
    // groups that come many times bring along what they lead to
    if (attempt.isMass)
      for (const cell of witness.masses.flatMap(({ terms }) => terms.flatMap(listCells)))
        witness.touch(cell)
    await bindLookups(store, witness, lookups)
    chase(witness, store)
    if (attempt.reuses) {
      witness.groupKeys.length = 0
      await reuseParents(store, witness)
      chase(witness, store)
    }
    assumeConstraints(witness, store.world)
    const values = await solveValues(store, witness, { variant, now })
    const { added, merged } = await insertWitness(store, witness, values, lookups)
    if (attempt.isMass) await multiplyRows(store, witness, added)
    await checkRows(store)
    const touched = new Set(added.map(({ table }) => table))
    if (!(await checkLookups(store, lookups, touched)))
      throw new NoWitness('A query that looks up one row would find two')
    const answer = await askAgain(store, attempt)
    const isMore = avoid === undefined || answer.rows > before.rows
    if (rank(answer) < rank(before) || !isMore) {
      await store.undo()
      return { ok: false, why: `The answer became ${answer.status}: ${answer.message ?? ''}` }
    }
    await store.keep()
    return { ok: true, answer, rows: [...added, ...merged], skipped: [...witness.skipped] }
  } catch (error) {
    await store.undo()
    if (error instanceof NoWitness) return { ok: false, why: error.message }
    throw error
  }
}
