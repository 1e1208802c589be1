import { quoteText } from '../sql/quote.ts'
import { getLink } from './write/check-context.ts'
import { findColumn, matchKey, nameTable, openScope, type Scope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, writeKey } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Every step follows from the one before by a move and its wait, the first begins the life, the last is its state now. */
export const lifeSteps: WriteCheck<'life-steps'> = (claim, table, context) => {
  const { link, parent, status, at, machine, times, parentWord, word, before, time } = claim
  const scope = openScope(context, table)
  const owner = scope.follow([link])
  const key = getLink(scope.table, link)
  const own = scope.name(time)
  const first = owner.name(at)
  const other = openScope(context, table, 'o')
  const state = readWord(other, word)
  const group = key.columns.map((column) => other.name(column)).join(', ')
  const since = times.map(
    ({ state: name }, i) =>
      `max(${other.name(time)}) FILTER (WHERE ${state} = ${quoteText(name)}) OVER (PARTITION BY ${group}) AS "since_${i}"`,
  )
  const walked = [
    `SELECT ${other.number} AS "at", ${state} AS "state", lag(${state}) OVER w AS "from", lag(${other.name(time)}) OVER w AS "since",`,
    `row_number() OVER w AS "nth", count(*) OVER (PARTITION BY ${group}) AS "steps"${since.map((part) => `, ${part}`).join('')}`,
    `FROM ${other.from()} WINDOW w AS (PARTITION BY ${group} ORDER BY ${other.name(time)}, ${other.number})`,
  ].join(' ')
  const wait = `(epoch(${own}) - epoch(s."since"))`
  const allowed = machine.states.flatMap(({ name, moves }) =>
    moves
      .filter(({ share }) => share > 0)
      .map(
        ({ to, minimumSeconds, maximumSeconds }) =>
          `(s."from" = ${quoteText(name)} AND s."state" = ${quoteText(to)} AND ${wait} BETWEEN ${minimumSeconds} AND ${maximumSeconds})`,
      ),
  )
  const isFirst = `s."nth" = 1`
  const isLast = `s."nth" = s."steps"`
  const now = `CAST(${quoteText(context.now.replace('Z', ''))} AS TIMESTAMP)`
  const faults: readonly (readonly [where: string, why: string])[] = [
    [
      `${isFirst} AND s."state" <> ${quoteText(machine.start)}`,
      'the first step is not the first state',
    ],
    [
      `${isFirst} AND abs(epoch(${own}) - epoch(CAST(${first} AS TIMESTAMP))) >= 1`,
      `the first step is not at ${at}`,
    ],
    [
      `NOT (${isFirst}) AND (${allowed.join(' OR ')}) IS NOT TRUE`,
      'no move leads here from the step before in that time',
    ],
    [`NOT (${isFirst}) AND ${own} > ${now}`, 'the step is after the present'],
    [`s."steps" > ${machine.steps}`, 'the life has more steps than it may'],
    [
      `${isLast} AND s."state" IS DISTINCT FROM ${readWord(owner, parentWord)}`,
      `the last step is not the ${status} it has now`,
    ],
    ...(before
      ? [
          [
            `${readWord(scope, before)} IS DISTINCT FROM s."from"`,
            'it does not name the step before',
          ] as const,
        ]
      : []),
    ...times.map(({ column }, i) => {
      const seen = matchTimes(owner, column, `s."since_${i}"`)
      return [`${isLast} AND ${seen}`, `${column} is not when its step was`] as const
    }),
  ]
  const joined = withJoin(scope, `JOIN (${walked}) AS s ON s."at" = ${scope.number}`)
  const broken = selectRows(joined, {
    where: `${owner.number} IS NOT NULL AND (${faults.map(([where]) => `(${where})`).join(' OR ')}) AND ${isGenerated(owner, status)}`,
    why: `CASE ${faults.map(([where, why]) => `WHEN ${where} THEN ${quoteText(why)}`).join(' ')} END`,
  })
  const whole = openScope(context, parent, 'p')
  const child = openScope(context, table, 'c')
  const isOwn = matchKey(context, key, { table: child.table, alias: 'c' }, whole)
  const why = sentence({ text: `${parent} ` }, writeKey(whole), { text: ' has no step' })
  const none = `SELECT 0, '', ${why} FROM ${whole.from()} WHERE NOT EXISTS (SELECT 1 FROM ${nameTable(context, table)} AS c WHERE ${isOwn})`
  return `${printRows(broken)}\nUNION ALL\n${none}`
}

function readWord(scope: Scope, word: readonly string[]): string {
  return scope.follow(word.slice(0, -1)).name(word.at(-1) ?? '')
}

/** Compared by the second, or by the day where the column holds no more. */
function matchTimes(owner: Scope, column: string, seen: string): string {
  const part = findColumn(owner, [column]).type.kind === 'date' ? 'day' : 'second'
  return `date_trunc('${part}', CAST(${owner.name(column)} AS TIMESTAMP)) IS DISTINCT FROM date_trunc('${part}', ${seen})`
}
