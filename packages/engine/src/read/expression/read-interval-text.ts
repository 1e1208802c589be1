/**
 * An interval in the three units that do not convert into each other: `14 months 3 days 7200 seconds`
 * for `1 year 2 months 3 days 02:00`. Null where the text is no interval.
 */
export function readIntervalText(text: string, defaultUnit: string): string | null {
  const totals = { months: 0, days: 0, seconds: 0 }
  let rest = text.trim().toLowerCase().replace(/^@\s*/, '')
  const isAgo = /\sago$/.test(rest)
  if (isAgo) rest = rest.replace(/\s+ago$/, '')
  if (rest === '') return null
  while (rest !== '') {
    const clock = /^([-+]?)(\d+):(\d{2})(?::(\d{2}(?:\.\d+)?))?(?=\s|$)\s*/.exec(rest)
    const amount = clock ? null : /^([-+]?\d+(?:\.\d+)?)\s*([a-zµ]*)(?=[\s\d+-]|$)\s*/.exec(rest)
    if (clock) {
      const seconds = Number(clock[2]) * 3600 + Number(clock[3]) * 60 + Number(clock[4] ?? 0)
      totals.seconds += clock[1] === '-' ? -seconds : seconds
    } else if (amount) {
      const [total, factor] = units[singular(amount[2] || defaultUnit)] ?? []
      if (!total || factor === undefined) return null
      totals[total] += Number(amount[1]) * factor
    } else return null
    rest = rest.slice((clock ?? amount)?.[0].length)
  }
  const sign = isAgo ? -1 : 1
  const parts = (['months', 'days', 'seconds'] as const)
    .filter((unit) => totals[unit] !== 0)
    .map((unit) => `${sign * Number(totals[unit].toFixed(6))} ${unit}`)
  return parts.length > 0 ? parts.join(' ') : '0 seconds'
}

function singular(unit: string): string {
  return unit in units ? unit : unit.replace(/s$/, '')
}

const units: Readonly<Record<string, readonly ['months' | 'days' | 'seconds', number]>> = {
  millennium: ['months', 12_000],
  century: ['months', 1200],
  decade: ['months', 120],
  year: ['months', 12],
  yr: ['months', 12],
  y: ['months', 12],
  quarter: ['months', 3],
  month: ['months', 1],
  mon: ['months', 1],
  week: ['days', 7],
  w: ['days', 7],
  day: ['days', 1],
  d: ['days', 1],
  hour: ['seconds', 3600],
  hr: ['seconds', 3600],
  h: ['seconds', 3600],
  minute: ['seconds', 60],
  min: ['seconds', 60],
  m: ['seconds', 60],
  second: ['seconds', 1],
  sec: ['seconds', 1],
  s: ['seconds', 1],
  millisecond: ['seconds', 0.001],
  ms: ['seconds', 0.001],
  microsecond: ['seconds', 0.000001],
}
