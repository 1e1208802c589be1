import type { WeightedList } from '@worldloom/language'
import type { Random } from '../random.ts'

const totals = new WeakMap<WeightedList, readonly number[]>()

/** A value of a list, each as often as its weight says. */
export function pickWeighted(list: WeightedList, random: Random): string {
  const sums = totals.get(list) ?? sum(list)
  totals.set(list, sums)
  const draw = random.next() * (sums.at(-1) ?? 0)
  let [low, high] = [0, sums.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sums[middle] ?? 0) > draw) high = middle
    else low = middle + 1
  }
  return list.values[low] ?? ''
}

function sum({ weights }: WeightedList): readonly number[] {
  let total = 0
  return weights.map((weight) => {
    total += weight
    return total
  })
}
