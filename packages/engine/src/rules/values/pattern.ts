import { findMostRepeats } from '../../generators/patterns/find-most-repeats.ts'
import { readParts } from '../../generators/patterns/read-parts.ts'
import { sampleMatches } from '../../generators/patterns/sample-matches.ts'
import { nameTarget } from '../rule-context.ts'
import { readWords } from '../source/read-parts.ts'
import { fitsLength, holdsText } from './holds-text.ts'
import type { ValueReader } from './value-reader.ts'

/** `pattern: "[A-Z]{3}-[0-9]{5}"`: a regular expression for the whole value. */
export const pattern: ValueReader = {
  key: 'pattern',
  companions: [],
  read: (entry, _, target, context) => {
    if (!holdsText(entry, target, context)) return null
    const text = readWords(entry, context)
    if (text === null) return null
    const problem = findProblem(text)
    if (problem === null) {
      const [shortest = ''] = sampleMatches(text)
      if (!fitsLength(shortest.length, entry, target, context)) return null
      return { kind: 'pattern', pattern: text }
    }
    const message = `The pattern "${text}" of "${nameTarget(target)}" ${problem}.`
    const hint = 'Use letters, classes such as [A-Z], groups, | and counts such as {3}.'
    context.report('RULE_PATTERN', entry.place, message, hint)
    return null
  },
}

/** What reads patterns in the proof repeats a part no oftener. */
const mostRepeats = 1000

function findProblem(text: string): string | null {
  try {
    new RegExp(`^(?:${text})$`, 'u')
  } catch {
    return 'is not a regular expression'
  }
  // what looks around or back is neither made letter by letter nor checked by the proof
  if (/\(\?<?[=!]|\\[1-9]|\\k</.test(text)) return 'looks around or back'
  // before its texts are made, which would fill the memory
  if (findMostRepeats(text) > mostRepeats)
    return `repeats a part more than ${mostRepeats.toLocaleString('en')} times`
  return readParts(text) ? null : 'holds what no text can be made of'
}
