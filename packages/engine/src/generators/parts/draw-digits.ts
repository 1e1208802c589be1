import { call, modulo, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context } from '../generator.ts'

/** What one draw is cut into at most: a draw has 2³² values, so each share is even to one in sixteen. */
const widest = 2 ** 28

/** Random whole numbers from 0, one below each of the sizes; as many as fit come from one draw. */
export function drawDigits(
  { draw }: Context,
  sizes: readonly number[],
  from = 1,
): readonly Expression[] {
  return groupSizes(sizes).flatMap((group, index) => {
    const drawn = call('below', draw(from + index), number(multiply(group)))
    return group.map((size, place) => {
      const stride = multiply(group.slice(0, place))
      const rest = stride === 1 ? drawn : call('div', drawn, number(stride))
      return place === group.length - 1 ? rest : modulo(rest, number(size))
    })
  })
}

/** Neighbours together while their product is small enough. */
function groupSizes(sizes: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = []
  for (const size of sizes) {
    const last = groups.at(-1)
    if (last && multiply(last) * size <= widest) last.push(size)
    else groups.push([size])
  }
  return groups
}

function multiply(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * size, 1)
}
