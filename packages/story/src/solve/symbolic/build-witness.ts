import { cast, compare, equal, textConstant } from '../../tree/build.ts'
import { walkEverything } from '../../tree/map-tree.ts'
import type { ColumnReference, Expression, QueryNode, SelectNode } from '../../tree/node.ts'
import { printExpression } from '../../tree/print-expression.ts'
import type { Store } from '../store/store.ts'
import { addPredicate } from './add-predicate.ts'
import { denyOwnRows } from './deny-own-rows.ts'
import { noLabels } from './labels.ts'
import { listCounts } from './list-cells.ts'
import { listAsked } from './read-demand.ts'
import type { Goal, Need, Run, RunInput } from './run.ts'
import { runQuery } from './run-query.ts'
import type { Output } from './scope.ts'
import { type CountPredicate, type Mass, NoWitness, Witness } from './witness.ts'

export interface BuildInput extends Pick<RunInput, 'variant' | 'scalars' | 'isSpread'> {
  readonly store: Store
  readonly query: QueryNode
  readonly goal: Goal | null
  /** Needs that are known beforehand. */
  readonly needs: ReadonlyMap<SelectNode, Need>
  readonly avoid?: Avoided | undefined
  readonly wanted?: readonly WantedOutput[] | undefined
}

/** An output of the query, by its place, that is to be this. */
export interface WantedOutput {
  readonly output: number
  readonly value: string
}

/** An output of the query, by its place, that is to be none of these. */
export interface Avoided {
  readonly output: number
  readonly values: readonly string[]
}

/** Runs of a query until the numbers of its rows are settled. */
const mostRuns = 6
/** A group of more rows than this is no small witness. */
const mostRows = 300
/** A streak that stands out is so many times as long as others. */
const longer = 1.4
/** More than this are not made for one query. */
const mostMass = 300_000

/** Runs a query over symbolic rows, again for as long as its blocks turn out to need more of them. */
export async function buildWitness(input: BuildInput): Promise<Witness> {
  const { store, query, variant, goal, scalars, isSpread } = input
  const needs = new Map(input.needs)
  const asked = listAsked(query)
  for (let attempt = 1; ; attempt += 1) {
    const run: Run = {
      world: store.world,
      needs,
      variant,
      goal,
      isSpread,
      asked,
      scalars,
      witness: new Witness(),
      memo: new Map(),
      found: new Map(),
      denied: [],
      enter: runQuery,
      labels: noLabels,
      depth: 0,
    }
    const failure = runOnce(run, input)
    for (const [block, need] of failure ? [] : await findNeeds(store, run)) {
      const rows = Math.max(need.rows, run.found.get(block)?.rows ?? 0)
      run.found.set(block, { ...need, rows })
    }
    const fresh = [...run.found].filter(([block]) => !needs.has(block))
    if (fresh.length === 0 || attempt === mostRuns) {
      // what one row cannot be, the rows that its block turned out to need may be
      if (failure) throw failure
      await checkFacts(store, run.witness)
      return run.witness
    }
    for (const [block, need] of fresh) needs.set(block, need)
  }
}

/** Runs a query over the rows that its blocks have so far; answers with what they cannot be, or null. */
function runOnce(run: Run, { query, avoid, wanted }: BuildInput): NoWitness | null {
  try {
    const outputs = runQuery(run, query, null, new Map())
    denyOwnRows(run)
    if (avoid) avoidValues(run, outputs, avoid)
    for (const { output, value } of wanted ?? [])
      addPredicate(run, equal(cast(readTerm(outputs, output), 'VARCHAR'), textConstant(value)))
    for (const part of walkEverything(query))
      if ('column_names' in part)
        run.witness.mentioned.add(
          (part as ColumnReference).column_names.at(-1)?.toLowerCase() ?? '',
        )
    return null
  } catch (error) {
    if (error instanceof NoWitness) return error
    throw error
  }
}

function avoidValues(run: Run, outputs: readonly Output[], { output, values }: Avoided): void {
  const term = readTerm(outputs, output)
  for (const value of values)
    addPredicate(run, compare('COMPARE_NOTEQUAL', cast(term, 'VARCHAR'), textConstant(value)))
}

function readTerm(outputs: readonly Output[], at: number): Expression {
  const term = outputs[at]?.term
  if (!term) throw new NoWitness('It is not known where the groups of the answer come from')
  return term
}

/** For each block the smallest number of rows that its conditions on counts let through. */
async function findNeeds(
  store: Store,
  { witness, needs, variant }: Run,
): Promise<ReadonlyMap<SelectNode, Need>> {
  const found = new Map<SelectNode, Need>()
  for (const block of new Set(witness.counts.map((count) => count.block))) {
    if (needs.has(block)) continue
    const counts = witness.counts.filter((count) => count.block === block)
    const rows = await findRows(store, counts, 1, mostRows)
    if (rows === null) {
      witness.skipped.add('a number of rows')
      const many = await findRows(store, counts, 1, mostMass)
      if (many !== null) witness.masses.push({ rows: many, ...tellMass(witness, block, counts) })
      continue
    }
    const groups = witness.blocks.get(block)?.groups ?? []
    const isStreak = groups.some((term) => listCounts(term).some(({ isWindow }) => isWindow))
    // of streaks one is longer than the others
    const more = isStreak && variant === 0 ? Math.ceil(rows * longer) : rows
    const most = more > rows ? await findRows(store, counts, more, more + 1) : rows
    found.set(block, {
      rows: most ?? rows,
      isWindow: counts.every(({ isWindow }) => isWindow),
    })
  }
  return found
}

/** What differs in each of many rows, and what is the same: a window ranks groups, a group counts rows or what differs in them. */
function tellMass(
  { blocks }: Witness,
  block: SelectNode,
  counts: readonly CountPredicate[],
): Omit<Mass, 'rows'> {
  const { groups = [], partitions = [], counted = [] } = blocks.get(block) ?? {}
  return counts.every(({ isWindow }) => isWindow)
    ? { block, terms: groups, shared: partitions }
    : { block, terms: counted.slice(0, 1), shared: groups }
}

async function findRows(
  store: Store,
  counts: readonly CountPredicate[],
  from: number,
  to: number,
): Promise<number | null> {
  const conditions = counts.flatMap(
    ({ expression }) => printExpression(expression, () => 'n') ?? [],
  )
  const tests = conditions.map((condition) => ` AND TRY(${condition})`).join('')
  const sql = `SELECT min(n) FROM (SELECT unnest(range(${from}, ${to})) AS n) WHERE true${tests}`
  try {
    // it is about numbers alone, so the answer stays
    const least = await store.remember([], sql, async () => {
      const reader = await store.pool.runAndReadAll(sql)
      return reader.getRows()[0]?.[0]
    })
    return least === null || least === undefined ? null : Number(least)
  } catch {
    // a count that the database cannot try is left to the answer
    return null
  }
}

/** Conditions without cells must hold by themselves. */
async function checkFacts(store: Store, witness: Witness): Promise<void> {
  for (const fact of witness.facts) {
    const sql = printExpression(fact, () => 'NULL')
    if (sql === null) continue
    try {
      const reader = await store.pool.runAndReadAll(`SELECT TRY(${sql})`)
      const holds = reader.getRows()[0]?.[0]
      if (holds === false) throw new NoWitness(`${sql} is false`)
    } catch (error) {
      if (error instanceof NoWitness) throw error
      witness.skipped.add(sql)
    }
  }
}
