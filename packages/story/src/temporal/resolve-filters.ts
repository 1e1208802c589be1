import type { Asker, Cell } from '@worldloom/runner'
import { listClocks } from '../run/list-clocks.ts'
import { addDays, endOfUnit } from './calendar.ts'
import { sayPeriod, saySpan } from './say-period.ts'
import type { DraftFilter, TemporalFilter } from './temporal-filter.ts'

/** Gives every filter its days: the database itself computes their ends, against the run's instant. */
export async function resolveFilters(
  drafts: readonly DraftFilter[],
  now: string,
  asker: Asker,
): Promise<readonly TemporalFilter[]> {
  const ends = drafts.flatMap((draft, index) =>
    draft.ends.map((end, place) => ({ id: `${index}/${place}`, sql: printEnd(draft, end) })),
  )
  const outcomes = await asker.ask({
    limits: { memory: '500MB', threads: 1, seconds: 5, rows: 1 },
    setup: listClocks(now),
    queries: ends,
  })
  const values = new Map(
    outcomes.map((outcome) => [
      outcome.id,
      outcome.kind === 'answered' ? (outcome.rows[0]?.[0] ?? null) : null,
    ]),
  )
  const periods = drafts.map((draft, index) => ({
    draft,
    ...readPeriod(
      draft,
      draft.ends.map((_, place) => values.get(`${index}/${place}`) ?? null),
    ),
  }))
  return pair(periods.filter(({ from, until }) => from !== null || until !== null))
}

/** Dates stay dates; years and texts are what they are. */
function printEnd({ of }: DraftFilter, end: string): string {
  const isDate = of.kind === 'value' || of.kind === 'trunc'
  return isDate
    ? `SELECT CAST(CAST(CAST(${end} AS TIMESTAMP) AS DATE) AS VARCHAR)`
    : `SELECT CAST(${end} AS VARCHAR)`
}

interface Period {
  readonly from: string | null
  readonly until: string | null
}

const nothing: Period = { from: null, until: null }

function readPeriod({ of, comparison }: DraftFilter, ends: readonly Cell[]): Period {
  const given = ends.flatMap((end) => readEnd(of, end) ?? [])
  const [first, second] = [given[0], given.at(-1)]
  if (!first || !second || given.length < ends.length) return nothing
  switch (comparison) {
    case 'gte':
      return { from: first.from, until: null }
    case 'gt':
      return { from: of.kind === 'value' ? first.from : addDays(first.until ?? '', 1), until: null }
    case 'lte':
      return { from: null, until: first.until }
    case 'lt':
      return { from: null, until: addDays(first.from ?? '', -1) }
    case 'eq':
      return first
    case 'between':
      return { from: first.from, until: second.until }
    case 'in': {
      const days = given.flatMap(({ from, until }) => [from ?? '', until ?? '']).toSorted()
      return { from: days[0] ?? null, until: days.at(-1) ?? null }
    }
  }
}

/** The days that one end of a comparison stands for. */
function readEnd(of: DraftFilter['of'], end: Cell): Period | null {
  const text = String(end ?? '')
  switch (of.kind) {
    case 'value':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? { from: text, until: text } : null
    case 'trunc':
      return /^\d{4}-\d\d-\d\d$/.test(text) ? { from: text, until: endOfUnit(text, of.unit) } : null
    case 'year':
      return /^(?:1[89]|20)\d\d$/.test(text) ? wholeYear(text) : null
    case 'digits': {
      const [, year, month, day] = /^(\d{4})-?(\d\d)-?(\d\d)?$/.exec(text) ?? []
      const [first, isDay] = [`${year}-${month}-${day ?? '01'}`, day !== undefined]
      if (year === undefined || Number.isNaN(Date.parse(first))) return null
      return { from: first, until: isDay ? first : endOfUnit(first, 'month') }
    }
    case 'text':
      if (/^(?:1[89]|20)\d\d$/.test(text)) return wholeYear(text)
      if (/^\d{4}-\d\d$/.test(text))
        return { from: `${text}-01`, until: endOfUnit(`${text}-01`, 'month') }
      return /^\d{4}-\d\d-\d\d$/.test(text) ? { from: text, until: text } : null
  }
}

function wholeYear(year: string): Period {
  return { from: `${year}-01-01`, until: `${year}-12-31` }
}

/** A beginning and an end of the same column of a query are one stretch. */
function pair(
  periods: readonly (Period & { readonly draft: DraftFilter })[],
): readonly TemporalFilter[] {
  const waiting = [...periods]
  const filters: TemporalFilter[] = []
  for (let period = waiting.shift(); period; period = waiting.shift()) {
    const { draft, from, until } = period
    const isOther = (other: (typeof waiting)[number]): boolean =>
      other.draft.query === draft.query &&
      other.draft.field === draft.field &&
      (from === null ? other.until === null : other.from === null) &&
      (from ?? other.from ?? '') <= (until ?? other.until ?? '')
    const place = from !== null && until !== null ? -1 : waiting.findIndex(isOther)
    const [other] = place < 0 ? [] : waiting.splice(place, 1)
    filters.push(
      build(draft, from ?? other?.from ?? null, until ?? other?.until ?? null, other?.draft),
    )
  }
  return filters
}

function build(
  draft: DraftFilter,
  from: string | null,
  until: string | null,
  other: DraftFilter | undefined,
): TemporalFilter {
  const { query, table, field, source } = draft
  const isRelative = draft.isRelative || other?.isRelative === true
  const span = draft.span ?? other?.span ?? null
  const isSpan = isRelative && span !== null && draft.of.kind === 'value'
  const filter = isSpan ? saySpan(span) : sayPeriod(from, until)
  return { query, table, field, from, until, isRelative, filter, source }
}
