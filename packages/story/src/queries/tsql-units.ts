/** The whole name of a unit of dates that SQL Server shortens, in small letters; null for what is no unit. */
export function spellTsqlUnit(word: string): string | null {
  const small = word.toLowerCase()
  return units[small] ?? (Object.values(units).includes(small) ? small : null)
}

// https://learn.microsoft.com/sql/t-sql/functions/datepart-transact-sql#datepart-argument
const units: Readonly<Record<string, string>> = {
  ...{ yy: 'year', yyyy: 'year', qq: 'quarter', q: 'quarter', mm: 'month', m: 'month' },
  ...{ dy: 'dayofyear', y: 'dayofyear', dd: 'day', d: 'day', wk: 'week', ww: 'week' },
  ...{ dw: 'weekday', w: 'weekday', hh: 'hour', mi: 'minute', n: 'minute', ss: 'second' },
  ...{ s: 'second', ms: 'millisecond', mcs: 'microsecond', isowk: 'iso_week', isoww: 'iso_week' },
}
