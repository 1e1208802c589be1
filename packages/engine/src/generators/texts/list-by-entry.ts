import { add, call, modulo, number, subtract } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'
import type { Fact } from './fact.ts'
import type { GoodsEntry } from './goods-entries.ts'
import type { Known } from './goods-kind.ts'

/** A value of the entry's own list at a draw; another one than that where a second draw is given. */
export type Picker = (drawn: Expression, other?: Expression) => Fact

/** The lists of all kinds of products in one, with where each begins, and how to pick of the kind `at`. */
export function listByEntry(
  context: Context,
  { entries, name }: Known,
  at: Expression,
  title: string,
  read: (entry: GoodsEntry) => readonly string[],
): Picker {
  const lists = entries.map(read).map((list) => (list.length > 0 ? list : ['']))
  const values = lists.flat()
  const lengths = values.map(({ length }) => length)
  const known = { longest: Math.max(...lengths), shortest: Math.min(...lengths), isSure: true }
  const list = context.list(`${name} ${title}`, 'text', values)
  if (lists.every(({ length }) => length === 1))
    return () => ({ value: call('item', list, at), ...known })
  const starts = context.list(`${name} ${title} from`, 'integer', startsOf(lists))
  const start = call('item', starts, at)
  const count = subtract(call('item', starts, add(at, number(1))), start)
  return (drawn, other) => {
    const first = call('below', drawn, count)
    const place = other ? another(first, count, other) : first
    return { value: call('item', list, add(start, place)), ...known }
  }
}

function another(first: Expression, count: Expression, drawn: Expression): Expression {
  const others = call('greatest', subtract(count, number(1)), number(1))
  return modulo(add(add(first, number(1)), call('below', drawn, others)), count)
}

/** Where each list begins, and at last where all end. */
function startsOf(lists: readonly (readonly string[])[]): readonly number[] {
  const starts = [0]
  for (const { length } of lists) starts.push((starts.at(-1) ?? 0) + length)
  return starts
}
