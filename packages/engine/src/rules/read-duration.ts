/** Seconds of a duration such as `90 minutes`, `1 day 2 hours` or `P1DT2H`; null for other texts. */
export function readDuration(text: string): number | null {
  const iso = isoPattern.exec(text.trim())
  const parts = iso ? readIso(iso) : readWords(text)
  if (parts.length === 0 || parts.some(Number.isNaN)) return null
  const seconds = parts.reduce((left, right) => left + right, 0)
  return Number.isInteger(seconds) ? seconds : null
}

const minute = 60
const hour = 60 * minute
const day = 24 * hour

const isoPattern =
  /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i

// a month is 30 days here and a year 365: the calendar's own are not one length
const isoUnits = [365 * day, 30 * day, 7 * day, day, hour, minute, 1]

const units: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  second: 1,
  m: minute,
  min: minute,
  minute,
  h: hour,
  hour,
  d: day,
  day,
  w: 7 * day,
  week: 7 * day,
  month: 30 * day,
  y: 365 * day,
  year: 365 * day,
}

function readIso(match: RegExpExecArray): readonly number[] {
  return isoUnits.map((unit, index) => Number(match[index + 1] ?? 0) * unit)
}

function readWords(text: string): readonly number[] {
  const rest = text.replace(/(\d+(?:\.\d+)?)\s*([a-z]+)\s*(?:,|and)?\s*/gi, '')
  if (rest.trim() !== '') return []
  return [...text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/gi)].map(([, count, unit = '']) => {
    const word = unit.toLowerCase()
    return Number(count) * (units[word] ?? units[word.replace(/s$/, '')] ?? Number.NaN)
  })
}
