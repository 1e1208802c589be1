import { type Grammar, listSlots } from '@worldloom/language'
import { drawKey, hashName } from '../../random/hash.ts'
import { add, call, column, modulo, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import { expandValue } from './expand-value.ts'
import { numberGaps } from './number-gaps.ts'

/** Names a list of a grammar and refers to it. */
export type Lists = (
  title: string,
  kind: 'text' | 'integer',
  values: readonly (string | number)[],
) => Expression

/** A fact as texts name it, `=brand`, and what it is in the row. */
export type NamedFact = readonly [name: string, value: Expression]

/**
 * What stands for a slot in a row: a sentence whose gaps are filled with words and facts. Sentences and
 * words are taken in turn, in circles of different sizes, so that a sentence comes back late.
 */
export function writeSentence(
  context: Context,
  grammar: Grammar,
  slot: string,
  lists: Lists,
  facts: readonly NamedFact[],
): Expression {
  const values = grammar.slots[slot] ?? []
  const most = Math.max(...values.map((value) => listSlots([value]).length))
  const told = facts.map(([, value]) => value)
  const names = facts.map(([name]) => name)
  if (values.length === 1 && most === 0) return fill(text(numberGaps(values, names)[0] ?? ''), told)
  const turn = (n: number, size: Expression): Expression => takeTurn(context, slot, n, size)
  const at = turn(0, number(values.length))
  if (most === 0)
    return fill(call('item', lists(slot, 'text', numberGaps(values, names)), at), told)
  const { patterns, all, starts, sizes } = layWords(grammar, values, most, names)
  const words = Array.from({ length: most }, (_, n): Expression => {
    const place = add(multiply(at, number(most)), number(n))
    const start = call('item', lists(`${slot} from`, 'integer', starts), place)
    const size = call('item', lists(`${slot} sizes`, 'integer', sizes), place)
    return call('item', lists(`${slot} words`, 'text', all), add(start, turn(n + 1, size)))
  })
  const filled = fill(call('item', lists(slot, 'text', patterns), at), [...words, ...told])
  // what is put into a gap is not looked into, so facts that words speak of come in a second time
  const isTold = all.every((word) => !word.includes('{'))
  return isTold ? filled : fill(filled, [...words.map(() => text('')), ...told])
}

function fill(pattern: Expression, values: readonly Expression[]): Expression {
  return values.length === 0 ? pattern : call('fill', pattern, ...values)
}

interface Words {
  /** The sentences, their gaps numbered, those for facts after those for words. */
  readonly patterns: readonly string[]
  /** The words of all gaps, one slot after the other. */
  readonly all: readonly string[]
  /** Where the words of each gap of each sentence begin, and how many they are. */
  readonly starts: readonly number[]
  readonly sizes: readonly number[]
}

function layWords(
  grammar: Grammar,
  values: readonly string[],
  most: number,
  facts: readonly string[],
): Words {
  const all: string[] = []
  const places = new Map<string, readonly [start: number, size: number]>()
  const placeOf = (slot: string): readonly [number, number] => {
    const known = places.get(slot)
    if (known) return known
    const words = (grammar.slots[slot] ?? ['']).flatMap((word) => expandValue(grammar, word))
    const place = [all.length, words.length] as const
    all.push(...words)
    places.set(slot, place)
    return place
  }
  const gaps = values.flatMap((value) => {
    const slots = listSlots([value])
    return Array.from({ length: most }, (_, n): readonly [number, number] =>
      slots[n] === undefined ? [0, 1] : placeOf(slots[n]),
    )
  })
  const gapsOf = (slots: readonly string[]): readonly string[] => [
    ...Array.from({ length: most }, (_, n) => slots[n] ?? ''),
    ...facts,
  ]
  return {
    patterns: values.flatMap((value) => numberGaps([value], gapsOf(listSlots([value])))),
    all: numberGaps(all, gapsOf([])),
    starts: gaps.map(([start]) => start),
    sizes: gaps.map(([, size]) => size),
  }
}

/** So many steps on from the row before; a slot that says the same once more is far ahead. */
function takeTurn(context: Context, slot: string, n: number, size: Expression): Expression {
  const { plan, table } = context
  const name = slot.replace(/More$/, '')
  const key = drawKey(
    plan.settings.seed,
    `${table.table.id}.${context.column.name}`,
    hashName(name) + n,
  )
  const step = steps[key % steps.length] ?? 1
  const start = Math.floor(key / 65_536) + (name === slot ? 0 : 50_021 * step)
  return modulo(add(multiply(column('#row'), number(step)), number(start)), size)
}

// primes larger than any list: they share no divisor with its size, so each value has its turn
const steps = [7919, 8111, 8329, 8573, 8803, 9049, 9257, 9467, 9697, 9923] as const
