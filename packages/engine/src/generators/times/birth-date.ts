import { readWords } from '../../infer/meanings/table-words.ts'
import { tabulateQuantiles } from '../../random/quantiles.ts'
import { call, multiply, number, subtract } from '../../sql/build.ts'
import type { Context, Generated } from '../generator.ts'
import { squeeze } from '../parts/number-shape.ts'
import { asType, day } from './as-type.ts'
import { withinWindow } from './within-window.ts'

/** Ages of adults, 18 to 85, the middle ones oftener; pupils and students are younger, and so are animals. */
export function birthDate(context: Context): Generated | null {
  const young = findYoung(context)
  const usual = young
    ? (share: number) => (young.from + (young.until - young.from) * share) * 365.25
    : (share: number) => (18.1 + 62 * (0.75 * share + 0.25 * share ** 3)) * 365.25
  const today = Math.floor(context.now / day)
  const { earliest, latest } = context.domain
  const youngest = today - (latest ?? Number.POSITIVE_INFINITY) / day
  const oldest = today - (earliest ?? Number.NEGATIVE_INFINITY) / day
  const isBounded = youngest > usual(0) || oldest < usual(1)
  const least = Math.ceil(Math.max(usual(0), youngest))
  const most = Math.floor(Math.min(usual(1), oldest))
  if (least > most) return withinWindow(context)
  const knots = tabulateQuantiles(isBounded ? squeeze(usual, least, most) : usual)
  const whose = young ? `ages of ${young.who}` : 'ages'
  const title = isBounded ? `${whose} from ${least} to ${most} days` : `${whose} in days`
  const days = call('quantile', context.draw(0), context.list(title, 'integer', knots))
  const at = subtract(number(today), days)
  return {
    expression: asType(context.column.type, multiply(at, number(day))),
    why: young ? `as old as ${young.who} are` : 'adults of all ages',
  }
}

interface Young {
  readonly who: string
  readonly from: number
  readonly until: number
}

/** Those whose table says that they are at school, play in a team, or are animals. */
function findYoung({ table, plan }: Context): Young | null {
  const words = readWords(table.table).table
  if (/\b(toddler|infant)\b/.test(words)) return { who: 'toddlers', from: 1, until: 5 }
  if (/\b(pet|animal|dog|cat|livestock|cattle)$/.test(words))
    return { who: 'animals', from: 0.3, until: 13 }
  if (/\b(pupil|child|children|kid)$/.test(words)) return { who: 'children', from: 5.5, until: 15 }
  if (/\b(player|footballer|athlete|rider|gymnast)$/.test(words))
    return { who: 'athletes', from: 17.3, until: 37 }
  if (!/\bstudent$/.test(words)) return null
  const others = plan.schema.tables.map((other) => readWords(other).table).join(' ')
  const isSchool =
    /\b(parent|guardian|homeroom|pupil|class ?room|kindergarten)\b/.test(others) ||
    table.table.columns.some(({ name }) => /parent|guardian|father|mother|grade_?level/i.test(name))
  return isSchool
    ? { who: 'pupils', from: 6.2, until: 18 }
    : { who: 'students', from: 18.2, until: 27 }
}
