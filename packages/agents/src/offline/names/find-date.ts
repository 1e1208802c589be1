import { remember } from '../../remember.ts'
import type { Naming } from './start-naming.ts'

/** A date or a time that a name suggests, in the form the schema asks for. */
export function findDate(naming: Naming): string | undefined {
  const { name, ask, draw } = naming
  const form = ask.formats.find((each) => each === 'date' || each === 'date-time')
  const { isBirth, isNamed, isDated, isDay } = readName(name)
  if (isBirth) {
    // whoever is meant is made up only where something is said of them
    const { birthDate } = naming.persona
    return form === 'date-time' ? `${birthDate}T00:00:00Z` : birthDate
  }
  if (form === undefined && !(isDated && isNamed)) return undefined
  const day = pickDay(name, ask.place.beside, draw)
  if (form === 'date' || (!form && isDay)) return day
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${day}T${two(draw.whole(6, 22))}:${two(draw.whole(0, 59))}:${two(draw.whole(0, 59))}Z`
}

/** What a name says of a date. */
interface DateName {
  readonly isBirth: boolean
  readonly isNamed: boolean
  readonly isDated: boolean
  /** A day without an hour. */
  readonly isDay: boolean
}

const readName = remember((name: string): DateName => {
  return {
    isBirth:
      /birth|^dob$|born/.test(name) &&
      !/place|city|country|name/.test(name) &&
      !/year|month/.test(name),
    isNamed: /(?:date|day|time|timestamp|at|on|since|until)$/.test(name),
    isDated:
      /(?:_|^|[a-z])(?:date|timestamp)$|(?:created|updated|joined|deleted|published)(?:at|on)$/.test(
        name,
      ),
    isDay: /date$|on$/.test(name),
  }
})

/** What ends or changes comes after what began or was made. */
function pickDay(name: string, beside: ReadonlyMap<string, unknown>, draw: Naming['draw']): string {
  const isLater = /end|finish|expir|due|updat|last|until|deliver|clos/.test(name)
  const starts = [...beside.values()].filter(
    (value): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value),
  )
  const before = isLater
    ? starts
        .map((value) => value.slice(0, 10))
        .sort()
        .at(-1)
    : undefined
  const from = before ? Date.parse(before) : Date.parse('2022-01-01')
  const days = before ? draw.whole(1, 400) : draw.whole(0, 1600)
  return new Date(from + days * 86_400_000).toISOString().slice(0, 10)
}
