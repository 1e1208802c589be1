import type { Table } from '../../model/schema.ts'
import { findWaitBounds } from '../../rules/lifecycles/find-wait-bounds.ts'
import { findWordColumn } from '../../rules/lifecycles/find-word-column.ts'
import type { LifecycleRule } from '../../rules/lifecycles/lifecycle-rule.ts'
import { shareEnds } from '../../rules/lifecycles/share-ends.ts'
import { binary, column, equal, text } from '../../sql/build.ts'
import { printPercent } from '../../values/print-percent.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { Claim, DataPromise } from '../promise.ts'
import { buildPromise } from './build-promise.ts'
import { findTooFew } from './find-too-few.ts'

/** What the life cycles of a table's columns, and of those whose steps it holds, promise. */
export function promiseLives(table: Table, sources: PromiseSources): readonly DataPromise[] {
  const columns = sources.rules.tables[table.id]?.columns ?? {}
  return Object.entries(columns).flatMap(([name, { cases }]) => {
    const value = cases[0]?.value
    if (value?.kind === 'lifecycle') return promiseLife(table, name, value.lifecycle, sources)
    if (value?.kind !== 'step' || value.part !== 'state') return []
    const parent = sources.schema.tables.find(({ id }) => id === value.of)
    const life = sources.rules.tables[value.of]?.columns[value.status]?.cases[0]?.value
    if (!parent || life?.kind !== 'lifecycle') return []
    return promiseSteps(table, parent, value.status, life.lifecycle, sources)
  })
}

function promiseLife(
  table: Table,
  status: string,
  life: LifecycleRule,
  sources: PromiseSources,
): readonly DataPromise[] {
  const { at, times, place } = life
  const word = findWord(table, status, life, sources)
  return [
    buildPromise(table.id, 'rule', {
      name: status,
      says: `The ${status} of every row of ${table.id}${times.map((time) => `, ${time.column}`).join('')} fit a life that begins at ${at}.`,
      claim: {
        kind: 'life-times',
        status,
        word,
        at,
        machine: pickMachine(life),
        times: pickTimes(life),
      },
      place,
    }),
    ...(life.history ? [] : promiseEnds(table, status, life, word, sources)),
  ]
}

/** Where no steps are kept, the ends of lives that had time enough tell how often each move was made. */
function promiseEnds(
  table: Table,
  status: string,
  life: LifecycleRule,
  word: readonly string[],
  { rowCounts, now }: PromiseSources,
): readonly DataPromise[] {
  const longest = Math.max(
    0,
    ...[...findWaitBounds(life, life.start).values()].map(({ most }) => most),
  )
  const since = new Date(Date.parse(now) - (longest + 1) * 1000).toISOString().slice(0, 19)
  const rows = rowCounts?.[table.id]
  const reason = rows === undefined ? 'how many rows there are is not known' : findTooFew(rows)
  return [...shareEnds(life)].flatMap(([state, share]) => {
    if (share <= 0 || share >= 1) return []
    const claim: Claim = reason
      ? { kind: 'not-checkable', reason }
      : {
          kind: 'share',
          column: status,
          among: binary(column(life.at), '<=', { kind: 'timestamp', text: since }),
          condition: equal(column(...word), text(state)),
          what: `in the state ${state} after all its time`,
          share: Number(share.toFixed(9)),
          points: 0,
          // five standard errors of all rows, which are no fewer than those that count
          rows: Math.ceil(5 * Math.sqrt((rows ?? 0) * share * (1 - share))) + 1,
        }
    return buildPromise(table.id, 'rule', {
      name: `${status} ends as ${state}`,
      says: `${printPercent(share)} of the rows of ${table.id} whose life has had its time end as ${state}, give or take chance.`,
      claim,
      place: life.place,
      about: 'life-shares',
    })
  })
}

function promiseSteps(
  table: Table,
  parent: Table,
  status: string,
  life: LifecycleRule,
  sources: PromiseSources,
): readonly DataPromise[] {
  const { history, place } = life
  if (!history) return []
  const { link, at: time, from } = history
  const word = findWord(table, history.status, life, sources)
  const machine = pickMachine(life)
  const too = findTooFew(sources.rowCounts?.[parent.id] ?? Number.POSITIVE_INFINITY)
  return [
    buildPromise(table.id, 'rule', {
      name: link,
      says: `The rows of ${table.id} of each ${link} are, by ${time}, the steps that lead to its ${status}.`,
      claim: {
        kind: 'life-steps',
        link,
        parent: parent.id,
        status,
        at: life.at,
        machine,
        times: pickTimes(life),
        parentWord: findWord(parent, status, life, sources),
        word,
        before: from === null ? null : findWord(table, from, life, sources),
        time,
      },
      place,
    }),
    buildPromise(table.id, 'rule', {
      name: link,
      says: `The moves between states in ${table.id} are made as often as the shares say, give or take chance.`,
      claim: too
        ? { kind: 'not-checkable', reason: too }
        : { kind: 'life-shares', link, status, machine, word, time },
      place,
      about: 'life-shares',
    }),
  ]
}

/** The path to the word of a state: the column itself, or along its link to the list of statuses. */
function findWord(
  table: Table,
  status: string,
  { states }: LifecycleRule,
  { schema, reference }: PromiseSources,
): readonly string[] {
  const key = table.foreignKeys.find(({ columns }) => columns.length === 1 && columns[0] === status)
  const list = schema.tables.find(({ id }) => id === key?.parent)
  const names = states.map(({ name }) => name)
  const word = list && findWordColumn(list, reference.tables[list.id], names)
  return key && word ? [key.link, word] : [status]
}

function pickMachine({ start, states, steps }: LifecycleRule) {
  return { start, states, steps }
}

function pickTimes({ times }: LifecycleRule) {
  return times.map(({ state, column: name }) => ({ state, column: name }))
}
