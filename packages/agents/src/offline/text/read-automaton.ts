import type { DFA } from 'refa'
import { loadRefa } from './load-refa.ts'

const known = new WeakMap<RegExp, DFA | null>()

/**
 * The automaton of all texts in which a pattern finds a match; null where it cannot be built, as
 * for a pattern that refers back to what it matched.
 */
export function readAutomaton(pattern: RegExp): DFA | null {
  const found = known.get(pattern)
  if (found !== undefined) return found
  const built = build(pattern)
  known.set(pattern, built)
  return built
}

/** A limit on states: beyond it a pattern is left to chance. */
const mostStates = 4000

/** The texts that are in every one of the first and in none of the second. */
export function joinAutomata(all: readonly DFA[], none: readonly DFA[]): DFA | null {
  const { DFA } = loadRefa()
  const parts = [...all, ...none.map(complement)]
  const [first, ...others] = parts
  if (!first) return null
  try {
    return others.reduce((one, other) => {
      const both = DFA.fromIntersection(one, other, new DFA.LimitedNodeFactory(mostStates))
      both.minimize()
      return both
    }, first)
  } catch {
    return null
  }
}

function complement(automaton: DFA): DFA {
  const copy = automaton.copy()
  copy.complement()
  return copy
}

function build({ source, flags }: RegExp): DFA | null {
  const { DFA, JS, NFA, Transformers, transform } = loadRefa()
  try {
    // a pattern may match anywhere within the text
    const parser = JS.Parser.fromLiteral({ source: `[^]*(?:${source})[^]*`, flags })
    const { expression, maxCharacter } = parser.parse({
      backreferences: 'throw',
      assertions: 'parse',
    })
    const plain = transform(Transformers.applyAssertions(), expression)
    const edges = transform(Transformers.patternEdgeAssertions({ remove: true }), plain)
    const nfa = NFA.fromRegex(
      edges,
      { maxCharacter },
      { assertions: 'throw' },
      new NFA.LimitedNodeFactory(mostStates),
    )
    const dfa = DFA.fromFA(nfa, new DFA.LimitedNodeFactory(mostStates))
    dfa.minimize()
    return dfa
  } catch {
    return null
  }
}
