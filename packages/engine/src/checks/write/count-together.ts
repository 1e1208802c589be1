import type { Claim } from '../promise.ts'
import { type CheckContext, getLink } from './check-context.ts'
import { openScope } from './scope.ts'
import { sentence, show } from './select-rows.ts'
import { writeExpression } from './write-expression.ts'

/** Fewer pairs than this are chance, whatever was asked for. */
const fewest = 5

/** How often two things share a parent: queries and SQL over them. */
export interface TogetherCount {
  /** The parents by the columns of their key: whether they hold the `first`, and the `second`. */
  readonly parents: string
  /** One row: the parents (`n`), those with the first (`a`), the second (`b`) and both (`ab`). */
  readonly counts: string
  /** Over the counts as `c`: whether the two are together too seldom. */
  readonly isLow: string
  /** The same in a sentence. */
  readonly why: string
}

/** Counts the parents of a table's rows that hold one of two things, or both. */
export function countTogether(
  { of, within, condition, then, lift }: Extract<Claim, { kind: 'lift' }>,
  table: string,
  context: CheckContext,
): TogetherCount {
  const scope = openScope(context, table, 'o')
  const thing = scope.follow([of])
  const names = getLink(scope.table, within)
    .columns.map((name) => scope.name(name))
    .join(', ')
  const [first, second] = [condition, then].map(
    (part) => `(${writeExpression(part, thing)}) IS TRUE`,
  )
  const parents = `SELECT ${names}, bool_or(${first}) AS "first", bool_or(${second}) AS "second" FROM ${scope.from()} GROUP BY ${names}`
  const counts = [
    `SELECT count(*) AS n, count(*) FILTER (WHERE "first") AS a, count(*) FILTER (WHERE "second") AS b,`,
    `count(*) FILTER (WHERE "first" AND "second") AS ab FROM (${parents})`,
  ].join(' ')
  const why = sentence(
    { text: 'the two are together in ' },
    show('c.ab'),
    { text: ' of ' },
    show('c.n'),
    { text: ', the first is in ' },
    show('c.a'),
    { text: ' and the second in ' },
    show('c.b'),
    { text: `: less than a lift of ${lift}` },
  )
  return { parents, counts, isLow: writeLow(lift, 'c.n', 'c.a', 'c.b', 'c.ab'), why }
}

/** Whether of `n` parents too few hold both, where `a` hold the first and `b` the second. */
export function writeLow(wanted: number, n: string, a: string, b: string, both: string): string {
  return `${a} * ${b} * ${wanted} >= ${fewest} * ${n} AND ${both} * ${n} < ${wanted} * ${a} * ${b}`
}
