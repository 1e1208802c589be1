import { isMembers } from '../../json-schema/is-members.ts'
import { answerQuestion, type Question } from '../answer-question.ts'
import type { Practice } from './helper-message.ts'

type Facts = NonNullable<Question['facts']>

// more would teach nothing
const most = 2000
// questions without facts, whose answers are facts for the others
const without = 40

/**
 * Answers questions that nobody asked, one at each step. Most have facts, as those that come will: code that has seen
 * questions without any alone is compiled again at the first that has some.
 */
export function* practise(question: Practice['practise']): Generator<void> {
  const known: Facts[] = []
  for (let number = 0; number < most; number += 1) {
    const facts = known[number % without]
    const written = answerQuestion({ ...question, seed: `practice ${number}`, facts })
    if (number < without) known.push(readFacts(written))
    yield
  }
}

/** What of an answer may be known before: by its place, and by its name alone. */
function readFacts(written: ReturnType<typeof answerQuestion>): Facts {
  const facts = 'text' in written ? dropProse(JSON.parse(written.text)) : undefined
  return isMembers(facts) ? { ...listLeaves(facts), ...facts } : {}
}

/** A value without what was put in words, which nobody knows before it is written; undefined where nothing is left. */
function dropProse(value: unknown): unknown {
  if (typeof value === 'string') return /\s\S+\s/.test(value) ? undefined : value
  if (Array.isArray(value))
    return value.some((item) => dropProse(item) === undefined) ? undefined : value
  if (!isMembers(value)) return value
  const kept = Object.entries(value).map(([name, inner]) => [name, dropProse(inner)] as const)
  return Object.fromEntries(kept.filter(([, inner]) => inner !== undefined))
}

function listLeaves(facts: Facts): Facts {
  const leaves = Object.entries(facts).map(([name, inner]) =>
    isMembers(inner) ? listLeaves(inner) : { [name]: inner },
  )
  return Object.assign({}, ...leaves) as Facts
}
