import { findGoals } from '../analyze/find-goals.ts'
import { listBlocks } from '../tree/map-tree.ts'
import type { QueryNode } from '../tree/node.ts'
import { quoteName } from '../tree/quote.ts'
import { rank } from './answer.ts'
import { askAgain } from './ask-again.ts'
import { askLimited, tryLimited } from './ask-limited.ts'
import { listLabels } from './list-labels.ts'
import type { QueryToSolve } from './solve-query.ts'
import type { Store } from './store/store.ts'
import { hasSpread } from './symbolic/kinds.ts'
import { type Attempt, tryWitness, type Witnessed } from './try-witness.ts'

/** Groups that compare with each other, and steps that make a course. */
const wanted = 3
const mostTries = 6
/** Of more labels than these no others are combined. */
const mostPaired = 3

/** Kinds of rows of which one may be all that a group has. */
const mostKinds = 2

/** Groups stand on parents that are there, then on new ones; where a group counts thousands of rows, on as many. */
const ways = [
  { isMass: false, reuses: true },
  { isMass: false, reuses: false },
]
const many = { isMass: true, reuses: false }
/** A group whose rows are told apart, by conditions or by how far they lie apart, has some that differ. */
const spread = { isMass: false, reuses: false, isSpread: true }

/** Gives a query that compares groups, and has one or two, more of them: witnesses in groups that are not in its answer. */
export async function addGroups(
  store: Store,
  form: QueryToSolve,
  given: Pick<Attempt, 'now' | 'lookups'>,
): Promise<readonly Witnessed[]> {
  const { query, sql } = form
  const labels = isShort(query) ? [] : listLabels(query)
  const found: Witnessed[] = []
  if (labels.length === 0) return found
  const goals = findGoals(query)
  const isTold = goals.length > 0 || listBlocks(query).some(hasSpread)
  const kinds = goals.filter(({ isTrue }) => isTrue).slice(0, mostKinds)
  let answer = await askAgain(store, form)
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    if (rank(answer) < 3 || answer.rows >= wanted) break
    const at = labels[attempt % labels.length] ?? 0
    const values = await readValues(store, sql, at)
    // an answer that takes too long to be read again gets no more groups
    if (!values) break
    const avoid = { output: at, values }
    const variant = Math.floor(attempt / labels.length)
    const further = [
      ...(isTold ? [spread] : []),
      ...kinds.map((goal) => ({ isMass: false, reuses: false, goal })),
      ...(answer.rows < 2 ? [many, ...kinds.map((goal) => ({ ...many, goal }))] : []),
    ]
    for (const way of [...ways, ...further]) {
      const asked = { ...given, ...form, variant, goal: null, ...way, avoid }
      const tried = await tryWitness(store, asked, answer)
      if (!tried.ok) continue
      found.push(tried)
      answer = tried.answer
      break
    }
  }
  // where each label has all the values that it can, they may still be combined
  for (const pair of listPairs(labels)) {
    if (rank(answer) < 3 || answer.rows >= wanted) break
    for (const combined of await listCombined(store, sql, pair)) {
      if (answer.rows >= wanted) break
      const asked = { ...given, ...form, variant: 0, goal: null, ...combined }
      const tried = await tryWitness(store, { ...asked, isMass: false, reuses: true }, answer)
      if (!tried.ok) continue
      found.push(tried)
      answer = tried.answer
    }
  }
  return found
}

/** Each two labels, by the places of their outputs. */
function listPairs(labels: readonly number[]): readonly (readonly [number, number])[] {
  return labels
    .slice(0, mostPaired)
    .flatMap((one) =>
      labels
        .slice(0, mostPaired)
        .flatMap((other) => (one === other ? [] : [[one, other] as const])),
    )
}

/** What one label may be beside a value of another: none of those that stand beside it already. */
async function listCombined(
  { connection }: Store,
  sql: string,
  [at, by]: readonly [number, number],
): Promise<readonly Required<Pick<Attempt, 'avoid' | 'wanted'>>[]> {
  const names = (await askLimited(connection, `SELECT * FROM (${sql}) LIMIT 0`)).columnNames()
  const [own, other] = [at, by].map((place) => quoteName(names[place] ?? ''))
  const reader = await tryLimited(
    connection,
    `SELECT CAST(${other} AS VARCHAR) AS value, list(DISTINCT CAST(${own} AS VARCHAR)) FROM (${sql})
     WHERE ${own} IS NOT NULL AND ${other} IS NOT NULL GROUP BY ALL ORDER BY value LIMIT ${wanted}`,
  )
  return (reader?.getRowsJS() ?? []).map(([value, values]) => ({
    wanted: [{ output: by, value: String(value) }],
    avoid: { output: at, values: (values as readonly unknown[]).map(String) },
  }))
}

/** Whether a query shows too few rows for so many groups. */
function isShort({ modifiers = [] }: QueryNode): boolean {
  const limit = modifiers.find((each) => each.type === 'LIMIT_MODIFIER')?.limit
  return limit?.class === 'CONSTANT' && Number(limit.value.value) < wanted
}

async function readValues(
  { connection }: Store,
  sql: string,
  at: number,
): Promise<readonly string[] | null> {
  const names = await askLimited(connection, `SELECT * FROM (${sql}) LIMIT 0`)
  const name = quoteName(names.columnNames()[at] ?? '')
  const distinct = `SELECT DISTINCT CAST(${name} AS VARCHAR) FROM (${sql}) LIMIT ${wanted}`
  const reader = await tryLimited(connection, distinct)
  if (!reader) return null
  return reader.getRows().flatMap(([value]) => (value === null ? [] : String(value)))
}
