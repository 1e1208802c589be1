/** Days of the background that are looked at. */
const mostTexts = 12
/** Days that each of them becomes. */
const mostEach = 3

/**
 * Days that a pattern of LIKE lets through (`2019-%`, `%-02-29`), in the spelling and with the time of some texts; null where these
 * are no days, or the pattern is of none.
 */
export function weaveDay(pattern: string, texts: readonly string[]): readonly string[] | null {
  const days = texts.slice(0, mostTexts).map(readDay)
  if (days.length === 0 || days.some((day) => day === null)) return null
  const like = spellRegex(pattern)
  const years = [...pattern.matchAll(/(?<!\d)(?:18|19|20)\d\d/g)].map(([year]) => year)
  const dates = [...pattern.matchAll(/(?<!\d)[0-3]\d(?!\d)/g)].map(([date]) => date)
  const found = days.flatMap((day) => {
    if (!day) return []
    const months = listMonths(day.month)
    // one of four has a day more
    const own = [0, 1, 2, 3].map((before) => String(Number(day.year) - before))
    const all = [...new Set([...own.slice(0, 1), ...years, ...own])].flatMap((year) =>
      [...new Set([day.date, ...dates])].flatMap((date) =>
        months.flatMap((month) => (isDay(year, month, date) ? day.spell(year, month, date) : [])),
      ),
    )
    return all.filter((text) => like.test(text)).slice(0, mostEach)
  })
  return found.length > 0 ? [...new Set(found)] : null
}

export interface SpeltDay {
  readonly year: string
  readonly month: string
  readonly date: string
  readonly spell: (year: string, month: string, date: string) => string
}

/** A text as a day, with what stands behind it; null where it is none. */
export function readDay(text: string): SpeltDay | null {
  const [, year = '', mark = '', month = '', date = '', rest = ''] =
    /^((?:18|19|20)\d\d)([-/.]?)(\d\d)\2(\d\d)((?:\D.*)?)$/s.exec(text) ?? []
  const spell: SpeltDay['spell'] = (...parts) => `${parts.join(mark)}${rest}`
  return isDay(year, month, date) ? { year, month, date, spell } : null
}

/** All of a year, the given one first. */
function listMonths(first: string): readonly string[] {
  return Array.from({ length: 12 }, (_, at) =>
    String(((Number(first) - 1 + at) % 12) + 1).padStart(2, '0'),
  )
}

function isDay(year: string, month: string, date: string): boolean {
  const at = Date.parse(`${year}-${month}-${date}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(date)
}

function spellRegex(pattern: string): RegExp {
  const spelt = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^${spelt.replaceAll('%', '.*').replaceAll('_', '.')}$`, 's')
}
