import type { DFA } from 'refa'
import type { Random } from '../random.ts'
import { drawCharacter, preferPlain } from './make-character.ts'
import { joinAutomata, readAutomaton } from './read-automaton.ts'

export interface WordAsk {
  readonly least: number
  readonly most: number
  readonly patterns: readonly RegExp[]
  readonly notPatterns: readonly RegExp[]
  readonly formats: readonly string[]
  readonly notFormats: readonly string[]
}

export type WordOutcome =
  | { readonly found: true; readonly text: string }
  | { readonly found: false; readonly proved: boolean }

type Node = DFA.ReadonlyNode

/**
 * A text that matches several patterns, none of others, and is neither too short nor too long,
 * found in the automaton that accepts just these; where that is empty, it is proved that none is.
 */
export function findWord(
  ask: WordAsk,
  excluded: readonly unknown[],
  random: Random,
  fits: (value: unknown) => boolean,
): WordOutcome {
  const all = ask.patterns.map(readAutomaton)
  const none = ask.notPatterns.map(readAutomaton)
  const any = readAutomaton(/(?:)/u)
  const known = (list: readonly (DFA | null)[]): readonly DFA[] =>
    list.filter((each) => each !== null)
  const automaton = any && joinAutomata([any, ...known(all)], known(none))
  if (!automaton) return { found: false, proved: false }
  // what looks around may be kept too loosely, and then its complement is too narrow
  const isExact =
    none.every(Boolean) && !ask.notPatterns.some(({ source }) => /\(\?[<=!]|\\b/i.test(source))
  const nodes = [...automaton.nodes()]
  // a text longer than it has states could be cut to a shorter one that it accepts too
  const longest = Math.min(ask.most, ask.least + nodes.length)
  if (longest * nodes.length > 4_000_000) return { found: false, proved: false }
  const reach = countDown(nodes, automaton.finals, longest)
  const lengths = range(ask.least, longest).filter((length) =>
    reach[length]?.has(automaton.initial),
  )
  if (lengths.length === 0) return { found: false, proved: isExact }
  for (let round = 0; round < 60; round += 1) {
    const length = lengths[Math.floor(random.next() ** 2 * lengths.length)] ?? 0
    const text = walk(automaton, reach, length, random)
    if (fits(text)) return { found: true, text }
  }
  const isWhole = ask.formats.length + ask.notFormats.length === 0 && isExact && automaton.isFinite
  return isWhole && excluded.length > 0 ? tryAll(automaton, fits) : { found: false, proved: false }
}

/** For each number of steps, the states from which an end is that far away. */
function countDown(
  nodes: readonly Node[],
  finals: ReadonlySet<Node>,
  most: number,
): readonly ReadonlySet<Node>[] {
  const reach: Set<Node>[] = [new Set(finals)]
  for (let steps = 1; steps <= most; steps += 1) {
    const before = reach[steps - 1] ?? new Set()
    reach.push(
      new Set(nodes.filter(({ out }) => [...out.values()].some((next) => before.has(next)))),
    )
  }
  return reach
}

function walk(
  automaton: DFA,
  reach: readonly ReadonlySet<Node>[],
  length: number,
  random: Random,
): string {
  let node: Node = automaton.initial
  const characters: string[] = []
  for (let left = length; left > 0; left -= 1) {
    const ways = [...node.out].filter(([, next]) => reach[left - 1]?.has(next))
    const ranges = preferPlain(ways.map(([span]) => span))
    const character = drawCharacter(ranges, random)
    const next = node.out.get((character.codePointAt(0) ?? 0) as never)
    if (!next) break
    characters.push(character)
    node = next
  }
  return characters.join('')
}

/** Goes through the few texts there are. */
function tryAll(automaton: DFA, fits: (value: unknown) => boolean): WordOutcome {
  let count = 0
  for (const word of automaton.words()) {
    const text = String.fromCodePoint(...word)
    if (fits(text)) return { found: true, text }
    count += 1
    if (count > 20_000) return { found: false, proved: false }
  }
  return { found: false, proved: true }
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}
