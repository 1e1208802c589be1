import { walkExpression } from '../../tree/map-tree.ts'
import { listAges } from './list-ages.ts'
import { listLiterals } from './list-literals.ts'
import type { Clues } from './pool.ts'
import { writePattern } from './write-pattern.ts'

const day = 86_400_000

/** Days and times as texts, in the spellings such columns use; none where nothing speaks of time. */
export function listDateTexts({ column, predicates, now }: Clues): readonly string[] {
  const { numbers, texts } = listLiterals(predicates)
  const spelt = texts.filter((text) => /\d{4}[-/]?\d\d|^\d{4}$|%[YmdHjw]|\d\d:\d\d/.test(text))
  const isNamed = /date|time|year|dob|birth|_at$/i.test(column.name)
  const isUsed = predicates.some((predicate) =>
    [...walkExpression(predicate)].some(
      (part) =>
        (part.class === 'CAST' && /DATE|TIME/.test(part.cast_type.id)) ||
        (part.class === 'FUNCTION' && /date|time|year|month|day/.test(part.function_name)),
    ),
  )
  if (spelt.length === 0 && !isNamed && !isUsed) return []
  const years = [...texts, ...numbers.map(String)].flatMap((text) =>
    [...text.matchAll(/(?<!\d)((?:18|19|20)\d\d)/g)].map(([, year]) => Number(year)),
  )
  const thisYear = Number(now.slice(0, 4))
  const all = [...new Set([...years, thisYear, thisYear - 30, 2012, 2013, 2019, 1996])].slice(0, 8)
  const asked = texts.filter((text) => /%-?[A-Za-z]/.test(text))
  // a column may be too narrow for zeros before days and months, which are read without them as well
  const short = asked.map((pattern) => pattern.replaceAll(/%([dm])/g, '%-$1'))
  const patterns = column.maxLength === null ? asked : [...new Set([...asked, ...short])]
  const inPatterns = patterns.flatMap((pattern) =>
    all.flatMap((year) => listMoments(year).flatMap((at) => writePattern(at, pattern) ?? [])),
  )
  // a few days before and after what is named
  const beside = years.slice(0, 3).flatMap((year) => [year - 1, year + 1])
  const some = beside.flatMap((year) => listYear(year).slice(0, 9))
  const aged = isUsed ? listAges(numbers, now).map(spellDay) : []
  const named = [...texts.flatMap(listNear), ...inPatterns, ...some, ...aged]
  return [...new Set([...named, ...all.flatMap(listYear)])]
}

function spellDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function listMoments(year: number): readonly number[] {
  return Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
    [1, 14, 25].map((date) => Date.UTC(year, month, date, (month * 2 + 2 + date) % 24, month + 1)),
  )
}

function listYear(year: number): readonly string[] {
  return listMoments(year).flatMap((at) => {
    const [days, time] = new Date(at).toISOString().slice(0, 19).split('T') as [string, string]
    const [y, m, d] = days.split('-') as [string, string, string]
    const common = [days, `${days} ${time}`, `${y}/${m}/${d}`, `${y}${m}${d}`, `${y}${m}`]
    const rare = [`${y}-${m}`, time, `${m}/${d}/${y}`, `${days} ${time}.0`]
    return ['01', '06', '08'].includes(m) ? [...common, ...rare] : common
  })
}

/** Other days in the spelling of a text that is one. */
function listNear(text: string): readonly string[] {
  const clock = /^(\d{1,2}):(\d\d)/.exec(text)
  if (clock)
    return [-1, 0, 1, 3].map(
      (hours) => `${String((Number(clock[1]) + hours + 24) % 24).padStart(2, '0')}:${clock[2]}:00`,
    )
  const parts = /^(\d{4})([-/]?)(\d\d)(?:\2(\d\d))?(.*)$/.exec(text)
  if (!parts) return []
  const [, year, mark, month, date, rest] = parts
  const start = Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1))
  return [0, 1, -1, 3, 15, 35, -35, 200].map((days) => {
    const at = new Date(start + days * day)
    if (Number.isNaN(at.getTime())) return text
    const spelt = at.toISOString().slice(0, 10).split('-')
    return date ? spelt.join(mark) + (rest ?? '') : spelt.slice(0, 2).join(mark)
  })
}
