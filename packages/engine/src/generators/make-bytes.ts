import { call, concat, number, text } from '../sql/build.ts'
import type { Expression } from '../sql/expression.ts'
import type { Context, Generated } from './generator.ts'

/** Random bytes: eight, or as many as the column's type and checks ask for. */
export function makeBytes(context: Context): Generated {
  const size = sizeOfBytes(context, 8)
  return {
    expression: concat(text('\\x'), ...randomHex(context, size, 1)),
    why: size === 8 ? 'eight random bytes' : `${size} random bytes`,
  }
}

/** How many bytes a value has: the usual number, within what is allowed. */
export function sizeOfBytes({ domain }: Context, usual: number): number {
  const most = domain.maximumLength ?? Number.POSITIVE_INFINITY
  return Math.max(1, Math.min(Math.max(usual, domain.minimumLength), most, 256))
}

/** So many random bytes as hexadecimal digits, four of a draw. */
export function randomHex(context: Context, size: number, from: number): readonly Expression[] {
  return Array.from({ length: Math.ceil(size / 4) }, (_, i) => {
    const digits = call('hex', context.draw(from + i), number(8))
    const left = size - 4 * i
    return left >= 4 ? digits : call('substr', digits, number(1), number(2 * left))
  })
}
