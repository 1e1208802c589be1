import type { Lookup } from '../analyze/find-lookups.ts'
import { assumeSources } from '../derive/assume-sources.ts'
import { bringUpToDate } from '../derive/bring-up-to-date.ts'
import { replaceDerived } from '../derive/replace-derived.ts'
import { type Answer, rank } from './answer.ts'
import { type AskedForm, askAgain } from './ask-again.ts'
import { bindLookups } from './bind-lookups.ts'
import { chase } from './chase.ts'
import { checkLookups } from './check-lookups.ts'
import { assumeConstraints } from './constraints/assume-constraints.ts'
import { checkRows } from './constraints/check-rows.ts'
import { listHeld } from './constraints/list-held.ts'
import { findScalars } from './find-scalars.ts'
import { addParts } from './insert/add-parts.ts'
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

export type Tried = (Witnessed | { readonly ok: false; readonly why: string }) & Told

/** How many rows a sum is of, one after the other, so that amounts need not go beyond those known. Shares of cents are whole cents. */
const parts: readonly (readonly [number, number])[] = [
  ...([1, 4, 20, 50] as const).map((times) => [times, 3] as const),
  [1, 30],
]

/** Numbers that columns follow from and that are found together for an answer that is there already. */
const mostAsked = 4

/** Builds one witness and weaves it in; what makes the answer no better is taken out again. */
export async function tryWitness(store: Store, attempt: Attempt, before: Answer): Promise<Tried> {
  let isSummed = true
  for (const [times, near] of parts) {
    if (times > 1 && !isSummed) continue
    const tried = await tryOnce(store, { ...attempt, times, near }, before)
    // where there is an answer, amounts beyond all known need not be woven in, and what is not about amounts stays so
    if (tried.ok || !tried.isDerived || !tried.lacksValues || rank(before) === 3) return tried
    isSummed = tried.isSummed
  }
  return await tryOnce(store, { ...attempt, times: 1, near: null }, before)
}

/** What is known of an attempt beside how it ended. */
interface Told {
  /** Whether columns that follow from others were asked for. */
  readonly isDerived: boolean
  /** Whether such columns were asked for, or were brought up to date. */
  readonly isFollowed: boolean
  /** Whether one row stands for those of a sum. */
  readonly isSummed: boolean
  /** Whether it ended because no values were found. */
  readonly lacksValues: boolean
}

interface Once extends Attempt {
  readonly times: number
  readonly near: number | null
}

async function tryOnce(store: Store, attempt: Once, before: Answer): Promise<Tried> {
  const told = { isFollowed: false, isDerived: false, isSummed: false, lacksValues: false }
  const { query, times, near, variant, goal, now, lookups, isSpread = false } = attempt
  store.begin()
  try {
    const scalars = await findScalars(store, query)
    const { avoid, wanted } = attempt
    const input = { store, query, variant, goal, isSpread, scalars, avoid, wanted }
    const witness = await buildWitness({ ...input, needs: new Map() })
    // groups that come many times bring along what they lead to
    if (attempt.isMass)
      for (const cell of witness.masses.flatMap(({ terms }) => terms.flatMap(listCells)))
        witness.touch(cell)
    // a group of its own is led to by a parent of its own
    if (!attempt.reuses) for (const cell of witness.groupKeys) witness.touch(cell)
    await bindLookups(store, witness, lookups)
    chase(witness, store)
    if (attempt.reuses) {
      witness.groupKeys.length = 0
      await reuseParents(store, witness)
      chase(witness, store)
    }
    const { reuses } = attempt
    const { counted, formulas } = await assumeSources(store, witness, { reuses, times })
    told.isSummed = counted.some(({ cell }) => cell === null)
    told.isDerived = told.isSummed || formulas.size > 0
    told.isFollowed = told.isDerived
    const asked = new Set([...formulas.values()].flatMap(listCells))
    if (rank(before) === 3 && asked.size > mostAsked)
      throw new NoWitness(
        `An answer that is there needs no row with ${asked.size} numbers that add up`,
      )
    assumeConstraints(witness, store.world, (table) => listHeld(store, table))
    replaceDerived(witness, formulas)
    told.lacksValues = true
    const wide = { variant, now, near: told.isDerived ? near : null }
    const values = await solveValues(store, witness, wide)
    told.lacksValues = false
    const { added, merged } = await insertWitness(store, witness, values, lookups)
    const day = added.find(({ table }) => store.calendars.has(table.id) && table.rows > 0)
    if (day && (attempt.reuses || rank(before) === 3))
      throw new NoWitness(`${day.table.id} holds every day already`)
    if (attempt.isMass) await multiplyRows(store, witness, added)
    await addParts(store, { witness, query, values, added, counted })
    if ((await bringUpToDate(store, [...added, ...merged])) > 0) told.isFollowed = true
    await checkRows(store)
    const touched = new Set(added.map(({ table }) => table))
    if (!(await checkLookups(store, lookups, touched)))
      throw new NoWitness('A query that looks up one row would find two')
    const answer = await askAgain(store, attempt)
    const isMore = avoid === undefined || answer.rows > before.rows
    // rows by the hundred that do not help are in the way of others
    const isVain = attempt.isMass && avoid === undefined && rank(answer) === rank(before)
    if (rank(answer) < rank(before) || !isMore || isVain) {
      await store.undo()
      return {
        ok: false,
        ...told,
        why: `The answer became ${answer.status}: ${answer.message ?? ''}`,
      }
    }
    await store.keep()
    return {
      ok: true,
      ...told,
      answer,
      rows: [...added, ...merged],
      skipped: [...witness.skipped],
    }
  } catch (error) {
    await store.undo()
    const why = sayWhyNot(error)
    if (why === null) throw error
    return { ok: false, ...told, why }
  }
}

/** What ended a witness: what it lacks, or a value that the database cannot hold; null for what should not have happened. */
function sayWhyNot(error: unknown): string | null {
  if (error instanceof NoWitness) return error.message
  if (!(error instanceof Error)) return null
  const [line = ''] = error.message.split('\n')
  return /^(?:Conversion|Out of Range|Constraint) Error: /.test(line) ? line : null
}
