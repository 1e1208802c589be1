import { readFileSync } from 'node:fs'
import { remember, type Turn } from '@worldloom/agents'
import { fillPrompt } from '@worldloom/job'
import { readGender } from '../census/genders.ts'
import type { Facts } from '../facts/draw-facts.ts'
import { type Meaning, traits } from '../facts/meaning.ts'
import { readPlace } from '../facts/read-place.ts'
import type { Segment } from '../input/segment.ts'
import type { Json } from '../json.ts'

const promptText = readFileSync(new URL('./user-prompt.md', import.meta.url), 'utf8')

/** The part of the prompt that is the same for everyone; the schema goes beside it, as the provider takes it. */
export const userSystem: string = readFileSync(
  new URL('./user-generator.md', import.meta.url),
  'utf8',
).trim()

/** What one draft is asked with. */
export interface UserQuestion {
  readonly segment: Segment
  readonly facts: Facts
  /** The facts as the object they are a part of. */
  readonly fixed: Json
  readonly turn: Turn<Json>
  /** Whom an earlier draft read too much like, or null. */
  readonly tooLike: string | null
}

/** The prompt for one user: the segment, its facts, and what was wrong with the draft before. */
export function writePrompt({ segment, facts, fixed, turn, tooLike }: UserQuestion): string {
  const { name, description, more } = segment
  return fillPrompt(promptText, {
    segment: name,
    description,
    more: Object.keys(more).length > 0 ? `\n${JSON.stringify(more, null, 1)}\n` : '',
    facts: JSON.stringify(fixed, null, 1),
    life: listLife(facts)
      .map((line) => `- ${line}`)
      .join('\n'),
    again: [...sayErrors(turn), ...sayLikeness(tooLike)].join('\n'),
  })
}

function sayErrors({ previous, flaws, advice }: Turn<Json>): readonly string[] {
  if (flaws.length === 0 && advice.length === 0) return []
  return [
    '\nAn earlier draft failed. Write the user again and mend this:',
    ...flaws.map(({ path, message }) => `- ${path || 'the whole'}: ${message}`),
    ...advice.map((line) => `- ${line}`),
    ...(previous === null ? [] : ['\nThe draft was:', JSON.stringify(previous).slice(0, 6000)]),
  ]
}

function sayLikeness(tooLike: string | null): readonly string[] {
  if (tooLike === null) return []
  return [
    `\nAn earlier draft read too much like someone else of this group, who begins: «${tooLike}».`,
    'Write someone else: another opening, another history, other words.',
  ]
}

/** What is known beyond the schema, in words; what stands among the facts is not said twice. */
function listLife({ life, values }: Facts): readonly string[] {
  const { meanings, tellsAdoption, tellsPrices } = readSaid(values)
  const lines: string[] = []
  const say = (line: string, ...wanted: readonly Meaning[]): void => {
    if (!wanted.some((one) => meanings.has(one))) lines.push(line)
  }
  say(`is called ${life.givenName} ${life.familyName}`, 'given-name', 'full-name')
  say(`is ${life.age} years old`, 'age', 'birth-date')
  if (life.gender !== null) say(`is ${sayGender(life.gender)}`, 'gender')
  say(`lives in ${life.place.cityName}, ${life.place.countryName}`, 'city')
  say(sayHousehold(life), 'household-type', 'household-size')
  if (meanings.has('household-type') && life.children > 0)
    say(sayChildren(life.children), 'children')
  say(`at work: ${life.jobLevel} level`, 'job-level')
  if (!meanings.has('income') && !meanings.has('income-band'))
    lines.push(`has a household income of about $${dollars.format(life.income)} a year`)
  if (!tellsAdoption) say(`as to new things: ${life.adoption}`, 'adoption')
  if (!tellsPrices) lines.push(`minds prices: ${life.priceSensitivity}`)
  for (const trait of traits) say(`${trait}: ${sayScore(life.traits[trait])}`, trait)
  return lines
}

// made once: to make one takes longer than all else about a line
const dollars = new Intl.NumberFormat('en-US')

/** What facts say by where they stand. */
interface Said {
  readonly meanings: ReadonlySet<Meaning | null>
  readonly tellsAdoption: boolean
  readonly tellsPrices: boolean
}

// people of one schema have facts at few different sets of places
const readSaid = remember(
  (values: ReadonlyMap<string, Json>): Said => {
    const names = [...values.keys()].join(' ').toLowerCase()
    return {
      meanings: new Set(values.keys().map((id) => readPlace(id).meaning)),
      tellsAdoption: /innovati|adopt/.test(names),
      tellsPrices: /price/.test(names),
    }
  },
  { by: (values) => [...values.keys()].join(' '), most: 1000 },
)

function sayGender(gender: string): string {
  const known = readGender(gender)
  return known === 'female' ? 'a woman' : known === 'male' ? 'a man' : 'neither woman nor man'
}

function sayHousehold({ householdType, householdSize, children }: Facts['life']): string {
  if (householdSize === 1) return 'lives alone'
  return `household: ${householdType}, ${householdSize} people${children > 0 ? `, ${children} of them children` : ''}`
}

function sayChildren(count: number): string {
  return `has ${count} ${count === 1 ? 'child' : 'children'} at home`
}

function sayScore(score: number): string {
  if (score < -1.3) return 'very low'
  if (score < -0.5) return 'low'
  return score > 1.3 ? 'very high' : score > 0.5 ? 'high' : 'average'
}
