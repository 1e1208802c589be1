import { grammars, plainFacts } from '@worldloom/language'
import type { Persona } from '../persona/persona.ts'
import { personalFacts } from '../persona/personal-facts.ts'
import type { Random } from '../random.ts'
import { fillSentence } from './fill-sentence.ts'
import { tellFacts } from './tell-facts.ts'
import { writeProse } from './write-prose.ts'

const kinds = ['attitude', 'habit', 'motivation'] as const

/** Sentences where nothing says what a text is of: what the facts know, and of whom they are. At least so many letters. */
export function writeFreeText(
  persona: Persona,
  facts: Readonly<Record<string, unknown>>,
  least: number,
  random: Random,
  meaning = 'content.text',
): string {
  const isOfSomeone = persona.fact(...personalFacts, 'household') !== undefined
  const isOfSomething = persona.fact('company', 'organization', 'industry') !== undefined
  const told = tellFacts(facts, isOfSomeone ? persona.given : null, random)
  const sentences = told.slice(0, random.whole(2, 3))
  const facility = { ...plainFacts, company: persona.company }
  const add = (): string => {
    const grammar = grammars[meaning]
    const isPersonal = isOfSomeone || !isOfSomething
    return isPersonal || !grammar
      ? writeProse(random.pick(kinds) ?? 'attitude', persona, random)
      : fillSentence(grammar, facility, random)
  }
  if (sentences.length === 0) sentences.push(add())
  const rest = [...told.slice(sentences.length)]
  // sentence after sentence, and never one twice in a row
  for (let turn = 0; sentences.join(' ').length < least && turn < 400; turn += 1) {
    const next = asSentence(rest.shift() ?? add())
    if (next !== sentences.at(-1)) sentences.push(next)
  }
  return sentences.map(asSentence).join(' ')
}

function asSentence(text: string): string {
  return /[.!?…]["'»”’]?$/.test(text) ? text : `${text}.`
}
