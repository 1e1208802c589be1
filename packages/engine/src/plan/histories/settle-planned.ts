import { endsInStatus } from '../../infer/structure/status-names.ts'
import { findOccupancy } from '../../infer/time/find-occupancy.ts'
import { findPlannedTime } from '../../infer/time/find-planned-time.ts'
import { findTermEnd } from '../../infer/time/find-term-end.ts'
import type { Column } from '../../model/schema.ts'
import { and, binary, call, choose, column, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { findLife } from '../lifecycles/find-life.ts'
import { type ColumnPlan, linkRow, type Plan, type TablePlan } from '../plan.ts'
import { putAfter } from '../put-after.ts'
import { findStatusWords, type StatusWords } from './find-status-words.ts'
import { isDrawn } from './is-drawn.ts'
import { isAmong, pickStatus } from './pick-status.ts'

/** What was arranged for a time that has passed is not still to come: it took place, or nobody came. */
export function settlePlanned(plan: Plan): Plan {
  const tables = Object.entries(plan.tables).map(([id, table]): [string, TablePlan] => {
    if (plan.reference.tables[id]) return [id, table]
    const time = findPlannedTime(table.table)
    const end = findTermEnd(table.table)
    const held = findOccupancy(plan.schema, table.table, plan.understanding.timeOrders)
    const free = held?.ends.at(-1)
    const settled = time ? settleTable(plan, table, time, arranged) : table
    const closed = free ? settleTable(plan, settled, free, ongoing) : settled
    return [id, end && !time ? settleTable(plan, closed, end, valid) : closed]
  })
  return { ...plan, tables: Object.fromEntries(tables) }
}

/** What a status says before a time and after it. */
interface Words {
  readonly ahead: RegExp
  readonly over: RegExp
  /** Whether what says that it is over may not stand before the time. */
  readonly isExact: boolean
}

const ahead =
  /^(scheduled|upcoming|planned|confirmed|booked|reserved|pending|requested|boarding|registered|new|open|tentative|accepted)$/
const over =
  /^(completed?|attended|done|finished|checked[ _-]?out|departed|landed|arrived|held|played|closed|no[ _-]?show|fulfilled|picked[ _-]?up|returned|ended|past|served|seated)$/

const arranged: Words = { ahead, over, isExact: false }

const ongoing: Words = {
  ahead:
    /^(active|current|ongoing|open|in[ _-]?progress|in[ _-]?use|on[ _-]?loan|rented|borrowed|out|checked[ _-]?(in|out)|picked[ _-]?up|overdue)$/,
  over: /^(completed?|returned|finished|closed|done|ended|checked[ _-]?out)$/,
  isExact: false,
}

const valid: Words = {
  ahead: /^(active|current|in[ _]force|valid)$/,
  over: /^(expired|lapsed|ended|inactive|matured)$/,
  isExact: true,
}

function settleTable(plan: Plan, table: TablePlan, time: Column, said: Words): TablePlan {
  const { id, columns } = table.table
  // the state of who comes is a part of a country
  const status = columns.find(
    (column) => endsInStatus(column.name) && !/state(_?id)?$/i.test(column.name),
  )
  const cases = plan.rules.tables[id]?.columns[status?.name ?? '']?.cases ?? []
  if (!status || cases.length > 0 || findLife(plan, id, status.name)) return table
  const found = findStatusWords(plan, table, status)
  const words = found?.words.map((word) => word.toLowerCase()) ?? []
  const [toCome, past] = [said.ahead, said.over].map((told) =>
    words.flatMap((word, at) => (told.test(word) ? [at] : [])),
  )
  if (!found || !toCome || !past || toCome.length === 0 || past.length === 0) return table
  const target = found.link ? linkRow(found.link) : status.name
  const own = table.columns.find(({ name }) => name === target)
  if (!own || !isDrawn(own) || table.distinct[status.name]) return table
  const before = `#${target.replace('#', ' ')} before ${time.name}`
  const settled: ColumnPlan = {
    ...own,
    lookups: [],
    expression: settle(plan, table, { status, time, found, toCome, past, said }, target, before),
    why: `${own.why}; over where ${time.name} is`,
  }
  // whether it was called off stays as it was, so what the time waits for may read that
  return putAfter(table, { own, before, readBy: time.name, columns: [settled] })
}

interface Asked {
  readonly status: Column
  readonly time: Column
  readonly found: StatusWords
  readonly toCome: readonly number[]
  readonly past: readonly number[]
  readonly said: Words
}

function settle(
  plan: Plan,
  made: TablePlan,
  { status, time, found, toCome, past, said }: Asked,
  target: string,
  before: string,
): Expression {
  const pick = pickStatus(plan, made, status.name, found, 779)
  const among = isAmong(found, target, before)
  const seconds = Math.floor(Date.parse(plan.settings.now) / 1000)
  const at = column(time.name)
  const isDay = time.type.kind === 'date'
  const [when, limit] = isDay
    ? [call('days', at), Math.floor(seconds / 86_400) - 1]
    : [call('epoch', at), seconds - 7200]
  const isPast = binary(when, '<', number(limit))
  const isAhead = binary(when, '>=', number(isDay ? limit + 1 : seconds))
  return choose(
    [
      [and(among(toCome), isPast), pick(past)],
      ...(said.isExact ? [[and(among(past), isAhead), pick(toCome)] as const] : []),
    ],
    column(before),
  )
}
