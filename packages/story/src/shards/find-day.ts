import type { Column, Table } from '@worldloom/engine'

/** How a table tells the day of a row, in BigQuery's words; `$` stands for what comes before the column's name. */
export interface Day {
  /** As the end of a shard's name has it: `20210131`. */
  readonly suffix: string
  readonly date: string
}

/** How the rows of a table tell the day whose shard or partition they belong to, or null where none of its columns does. */
export function findDay({ columns }: Table): Day | null {
  const [best] = columns
    .flatMap((column) => readDay(column) ?? [])
    .toSorted((one, other) => one.rank - other.rank)
  return best ?? null
}

interface RankedDay extends Day {
  readonly rank: number
}

/** A column called by the day of its row comes before one called by its moment, and that before one of some other day. */
function readDay({ name, type }: Column): RankedDay | null {
  const column = `$\`${name}\``
  if (type.kind === 'date' || type.kind === 'timestamp') {
    const usual = /^(?:event|created|log)(?:_|$)|^(?:date|day|ts|time|timestamp)$/i
    const date = `DATE(${column})`
    const rank = (usual.test(name) ? 2 : 4) + (type.kind === 'date' ? 0 : 1)
    return { suffix: `FORMAT_DATE('%Y%m%d', ${date})`, date, rank }
  }
  if (type.kind === 'text' && /^(?:event_)?(?:date|day)$/i.test(name))
    return { suffix: column, date: `PARSE_DATE('%Y%m%d', ${column})`, rank: 1 }
  if (type.kind === 'integer' && /^(?:event|hit)_timestamp$/i.test(name)) {
    const date = `DATE(TIMESTAMP_MICROS(${column}))`
    return { suffix: `FORMAT_DATE('%Y%m%d', ${date})`, date, rank: 6 }
  }
  return null
}
