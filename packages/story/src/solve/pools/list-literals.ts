import { walkExpression } from '../../tree/map-tree.ts'
import type { Expression } from '../../tree/node.ts'

export interface Literals {
  readonly numbers: readonly number[]
  /** Whole numbers too long for JavaScript. */
  readonly longNumbers: readonly string[]
  readonly texts: readonly string[]
}

/** The constants that conditions hold, each once. */
export function listLiterals(predicates: readonly Expression[]): Literals {
  const numbers = new Set<number>()
  const longNumbers = new Set<string>()
  const texts = new Set<string>()
  for (const predicate of predicates)
    for (const part of walkExpression(predicate)) {
      for (const years of readYears(part)) numbers.add(years)
      if (part.class !== 'CONSTANT' || part.value.is_null) continue
      const { type, value } = part.value
      if (type.id === 'VARCHAR') texts.add(String(value))
      else if (type.id === 'DECIMAL')
        numbers.add(Number(value) / 10 ** (type.type_info?.scale ?? 0))
      else if (typeof value === 'number') numbers.add(value)
      else if (typeof value === 'string' && /^-?\d+$/.test(value)) longNumbers.add(value)
    }
  return { numbers: [...numbers], longNumbers: [...longNumbers], texts: [...texts] }
}

/** The numbers of years that spans are written with. */
function readYears(part: Expression): readonly number[] {
  if (part.class !== 'FUNCTION' || part.function_name !== 'to_years') return []
  return [...walkExpression(part)].flatMap((each) => {
    const text = each.class === 'CONSTANT' ? each.value.value : null
    return typeof text === 'string' && /^\d+$/.test(text) ? [Number(text)] : []
  })
}
