import type { Grammar } from '@worldloom/language'
import type { Persona } from '../persona/persona.ts'
import type { Random } from '../random.ts'
import { fillSentence } from './fill-sentence.ts'
import { type PersonWords, readPersonWords } from './person-words.ts'
import type { ProseKind } from './prose-kinds.ts'
import { attitude } from './sentences/attitude.ts'
import { errands } from './sentences/errands.ts'
import { findHome } from './sentences/find-home.ts'
import { findWork } from './sentences/find-work.ts'
import { frustration } from './sentences/frustration.ts'
import { goal } from './sentences/goal.ts'
import { habit } from './sentences/habit.ts'
import { leisure } from './sentences/leisure.ts'
import { manner } from './sentences/manner.ts'
import { motivation } from './sentences/motivation.ts'
import { quote } from './sentences/quote.ts'
import { topicFrustration, topicGoal, topicQuote } from './sentences/topics.ts'

/**
 * A text about a person, or by one, that keeps to what is known of them. Of texts in a list each begins with another of
 * their matters: `item` is its place there.
 */
export function writeProse(
  kind: ProseKind,
  persona: Persona,
  random: Random,
  item: number | null = null,
): string {
  const turn =
    item === null ? null : item + countLetters(`${kind}${persona.given}${persona.family}`)
  const words = readPersonWords(persona, random, turn)
  return listSentences(kind, words, random)
    .map((grammar) => fillSentence(grammar, words.facts, random))
    .join(' ')
}

/** A number that is another for most names. */
function countLetters(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  return sum
}

function listSentences(kind: ProseKind, words: PersonWords, random: Random): readonly Grammar[] {
  switch (kind) {
    case 'biography': {
      // who goes to school does not run errands yet
      const more = random.shuffle(
        words.work === 'pupil' ? [leisure, manner] : [leisure, manner, habit],
      )
      const own = [findHome(words), findWork(words), ...more.slice(0, random.whole(1, 2))]
      return words.errand === null ? own : [...own, errands[words.errand]]
    }
    case 'attitude':
      return [attitude]
    case 'quote':
      return [isOfTopic(words, random) ? topicQuote : quote]
    case 'goal':
      return [isOfTopic(words, random) ? topicGoal : goal]
    case 'frustration':
      return [isOfTopic(words, random) ? topicFrustration : frustration]
    case 'motivation':
      return [motivation]
    case 'habit':
      return [habit]
  }
}

/** Whoever has a matter at heart speaks of it, if not always. */
function isOfTopic({ errand }: PersonWords, random: Random): boolean {
  return errand !== null && random.chance(0.8)
}
