import { listCodedDays } from './list-coded-days.ts'
import { listLiterals } from './list-literals.ts'
import type { Clues } from './pool.ts'

/** Numbers near those that conditions name, those of the background, and round ones. */
export function listNumbers(clues: Clues): readonly string[] {
  const { column, predicates, background } = clues
  const { numbers, longNumbers, texts } = listLiterals(predicates)
  const named = [...numbers, ...texts.filter(isNumber).map(Number)]
  const near = named.flatMap((x) => [
    x,
    x + 1,
    x - 1,
    x * 2,
    x * 10,
    x / 2,
    x + 0.5,
    x - 0.5,
    x + 0.01,
    x - 0.01,
    x + 3,
  ])
  const sorted = [...new Set(named)].sort((a, b) => a - b).slice(0, 12)
  const between = sorted.flatMap((a, at) =>
    sorted.slice(at + 1).flatMap((b) => [(a + b) / 2, Math.floor((a + b) / 2)]),
  )
  const found = [
    ...near.map(spell),
    ...longNumbers.flatMap((x) => [x, String(BigInt(x) + 1n), String(BigInt(x) - 1n)]),
    ...between.map(spell),
    ...background,
    ...codeDates(texts, numbers),
    ...listCodedDays(clues),
    ...round.map(spell),
  ]
  const isWhole = column.category === 'integer'
  return found.filter((value) => !isWhole || /^-?\d+$/.test(value))
}

const round = [
  1, 2, 3, 5, 7, 10, 20, 30, 50, 100, 365, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000, 0, -1,
  1990, 1995, 1998, 2000, 2005, 2010, 2015, 2020, 2024,
]

/** Days and months as numbers: 20240131 and 202401. */
function codeDates(texts: readonly string[], numbers: readonly number[]): readonly string[] {
  const spelt = texts.flatMap((text) => {
    const [, year, month, day] = /(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? []
    return year && month && day ? [`${year}${month}${day}`, `${year}${month}`, year] : []
  })
  const years = numbers.filter((x) => Number.isInteger(x) && x >= 1900 && x <= 2100)
  const days = years
    .slice(0, 4)
    .flatMap((year) =>
      Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
        [3, 11, 24].map((day) => String(year * 10_000 + month * 100 + day)),
      ),
    )
  return [...spelt, ...days]
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text))
}

/** Without the noise of binary fractions: 0.1 + 0.01 is 0.11. */
function spell(x: number): string {
  return Number.isSafeInteger(x) ? String(x) : String(Number(x.toPrecision(12)))
}
