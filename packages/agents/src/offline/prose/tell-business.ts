import type { Random } from '../random.ts'
import { readTellable } from './read-tellable.ts'

/**
 * One sentence of a life that speaks of trade and a figure, in words of its own; null where no figure is
 * known: trade and company stand in the sentence about work.
 */
export function tellBusiness(
  facts: Readonly<Record<string, unknown>>,
  who: string,
  random: Random,
): string | null {
  const known = readTellable(facts)
  const field = known.find(({ kind }) => kind === 'field')?.value
  const company = known.find(({ kind }) => kind === 'company')?.value
  const figure = random.pick(
    known.filter(({ kind, label }) => kind === 'number' && ofBusiness.test(label)),
  )
  if (figure === undefined) return null
  const does =
    field !== undefined
      ? `${random.pick(verbs)} ${field}`
      : company !== undefined
        ? `${random.pick(verbs)} ${company}`
        : null
  if (does === null) return null
  const where = field !== undefined && company !== undefined ? ` at ${company}` : ''
  const size = /s$|^years/.test(figure.label)
    ? `, with ${figure.value} ${figure.label}`
    : `, with a ${figure.label} of ${figure.value}`
  return `${random.pick(times)}, ${who} ${does}${where}${size}, ${random.pick(tails)}.`
}

const ofBusiness = /team|budget|employees|headcount|revenue|clients|sites|stores|fleet/

const times = [
  'Most weeks',
  'On paper',
  'By now',
  'For better or worse',
  'Since the last reorganisation',
  'With every quarter',
  'In the busy season',
  'After all this time',
  'Between two audits',
  'When things go well',
  'On quiet days',
  'At the end of the year',
  'Before breakfast',
  'Even on holiday',
  'By popular request',
  'On the phone',
] as const

const verbs = [
  'lives and breathes',
  'argues about',
  'explains',
  'defends',
  'reads everything on',
  'swears by',
  'grumbles about',
  'keeps an eye on',
  'dreams of',
  'makes a case for',
  'still wonders at',
  'can talk for an hour about',
] as const

const tails = [
  'and would do it again',
  'though nobody at home listens',
  'as long as the coffee holds',
  'with notes in the margin',
  'and keeps the receipts',
  'without one free Friday',
  'and says so',
  'in two languages and a half',
  'with a ruler if need be',
  'before anyone else is awake',
  'and forgets lunch',
  'to the surprise of old friends',
  'one spreadsheet at a time',
  'with the door open',
  'and rarely in a suit',
  'on the strength of a hunch',
] as const
