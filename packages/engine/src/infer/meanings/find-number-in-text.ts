import type { Meaning } from '../understanding.ts'
import { findByName } from './find-by-name.ts'
import type { AskedColumn } from './match-pattern.ts'

/** A number that a column keeps as text, by the word its name ends with: `age varchar(10)`, `total_amount varchar(45)`. */
export function findNumberInText(asked: AskedColumn, words: string): Meaning | null {
  return numbers.test(words) ? findAsNumber(asked, words) : null
}

/** One that words of texts end with too, but not in this name: a minimum payment is no way to pay. */
export function findSureNumberInText(asked: AskedColumn, words: string): Meaning | null {
  return sure.test(words) ? findAsNumber(asked, words) : null
}

function findAsNumber(asked: AskedColumn, words: string): Meaning | null {
  if (asked.type !== 'text') return null
  const all = (['number', 'integer'] as const).map((type) => findByName({ ...asked, type }, words))
  const found =
    all.find((meaning) => meaning !== null && quantities.test(meaning.name)) ??
    (pays.test(words) ? { name: 'payment.amount', why: `its name reads "${words}"` } : null) ??
    (counts.test(words) ? { name: 'number.count', why: `its name reads "${words}"` } : null)
  return found ? { ...found, why: `${found.why}, though it is kept as text` } : null
}

const pays = /\b(payment|pay)$/
const counts = /^(number|total number|count|total) (of )?\w+$/
const numbers = new RegExp(
  `\\b(${`age amount price cost fee salary pay bonus wage balance total subtotal quantity mileage rent tuition budget revenue profit
  discount tax commission limit rate interest premium payment weight height length width depth distance speed area capacity size
  temperature humidity voltage duration experience percent percentage score gpa cgpa mark point bmi population vote unit consumed
  bed seat room guest child person people serving calorie latitude longitude`
    .split(/\s+/)
    .join('|')})s?$`,
)

const sure =
  /^(minimum|maximum|total|monthly|annual|yearly|weekly|daily|basic|gross|net|down) (payment|pay|mark|hour|day|fee|rent|salary|room|seat|guest|price|cost|amount|person)s?$|^(number|count) of \w+$|^(number|total number of) \w+$/
const quantities =
  /^(person\.(age|salary|income)|commerce\.(?!unit$|condition)|payment\.(amount|balance|fee|interest-rate)|address\.population|finance\.|measure\.|number\.(percentage|count|capacity|ratio|score|rating|rate|points|metric|vote-count)|education\.(gpa|score|test-score)|time\.duration|health\.)/
