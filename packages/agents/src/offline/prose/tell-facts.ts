import type { Random } from '../random.ts'
import { capitalize } from '../text/capitalize.ts'
import { readTellable, type Tellable } from './read-tellable.ts'

/** Sentences that say what is known, each of other facts; none where nothing is. `who` is a given name or a company's. */
export function tellFacts(
  facts: Readonly<Record<string, unknown>>,
  who: string | null,
  random: Random,
): readonly string[] {
  const known = readTellable(facts)
  const field = known.find(({ kind }) => kind === 'field')?.value
  const company = known.find(({ kind }) => kind === 'company')?.value
  const place = known.find(({ kind }) => kind === 'place')?.value
  const about = who ?? company ?? null
  const first =
    who !== null && company !== undefined
      ? random.pick(employed(who, company, field))
      : about !== null && field !== undefined
        ? random.pick(active(about, field, place))
        : about !== null && place !== undefined && about === company
          ? `${about} works out of ${place}.`
          : undefined
  // no text has one sentence twice with another figure in it
  const turn = random.whole(0, 11)
  const figures = random
    .shuffle(known.filter(({ kind }) => kind === 'number' || kind === 'text' || kind === 'list'))
    .map((fact, i) => pickInTurn(say(fact, about), turn + i))
  return [...(first === undefined ? [] : [first]), ...figures].map(capitalize)
}

function employed(who: string, company: string, field: string | undefined): readonly string[] {
  if (field === undefined)
    return [
      `${who} spends the working week at ${company}.`,
      `${company} is where ${who} earns a living.`,
      `At ${company}, people come to ${who} with the awkward questions.`,
    ]
  return [
    `${who} works for ${company}, which lives off ${field}.`,
    `At ${company}, ${field} is the trade, and ${who} knows it from the inside.`,
    `${who} came to ${field} by chance and stayed with ${company}.`,
    `${company} keeps ${who} busy with everything that ${field} brings.`,
  ]
}

function active(about: string, field: string, place: string | undefined): readonly string[] {
  const where = place === undefined ? '' : ` from ${place}`
  return [
    `${about} is at home in ${field}, and works${where === '' ? ' close to its customers' : where}.`,
    `In ${field}, ${about} is known for keeping promises${where === '' ? '' : `, mostly${where}`}.`,
    `${about} has grown with ${field} over the years${where === '' ? '' : `, always${where}`}.`,
  ]
}

function say({ kind, label, value }: Tellable, about: string | null): readonly string[] {
  const whose = about === null ? 'everyone here' : about
  if (kind === 'number' && /s$|^years/.test(label))
    return [
      `It comes to ${value} ${label} in all.`,
      `There are ${value} ${label} behind that.`,
      `${value} ${label} leave their mark.`,
      `${whose} counts ${value} ${label}.`,
    ]
  if (kind === 'number')
    return [
      `With ${withArticle(label)} of ${value}, ${whose} has to choose carefully.`,
      `The ${label} of ${value} sets the pace.`,
      `${value} is the ${label} that ${whose} reckons with.`,
      `Ask about the ${label}, and the answer is ${value} without looking it up.`,
    ]
  if (kind === 'list')
    return [
      `Among the ${label}, ${value} come up first.`,
      `When it comes to ${label}, it is ${value} for ${whose}.`,
      `Much turns on the ${label}: ${value}.`,
    ]
  return [
    `As for the ${label}, it is ${value}.`,
    `The ${label} is ${value}, and that is no accident.`,
    `On the ${label}, ${whose} says ${value} and leaves it at that.`,
  ]
}

function pickInTurn(sentences: readonly string[], turn: number): string {
  return sentences[turn % sentences.length] ?? ''
}

function withArticle(label: string): string {
  return `${/^[aeiou]/.test(label) ? 'an' : 'a'} ${label}`
}
