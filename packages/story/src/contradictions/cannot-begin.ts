import type { Expression } from '../tree/node.ts'

/**
 * Whether no text with this beginning can be converted: a day, a time or a number begins with no letter,
 * but for a few words.
 */
export function cannotBegin(conversion: Expression, start: string): boolean {
  if (conversion.class === 'CAST') {
    if (!isCounted(conversion.cast_type.id)) return false
    const inner = conversion.child
    if (inner.class === 'FUNCTION' && inner.function_name === 'strptime')
      return cannotBegin(inner, start)
    const begins = cut(inner, start)?.trimStart().toLowerCase() ?? ''
    return (
      /^[a-z]/.test(begins) &&
      !words.some((word) => word.startsWith(begins) || begins.startsWith(word))
    )
  }
  if (conversion.class !== 'FUNCTION' || conversion.function_name !== 'strptime') return false
  const [text, format] = conversion.children ?? []
  if (!text || format?.class !== 'CONSTANT') return false
  const begins = cut(text, start)?.trimStart() ?? ''
  // the format begins with a number
  return /^%-?[YymdHIMSj]/.test(String(format.value.value)) && /^[a-z]/i.test(begins)
}

/** Words that databases take for days and numbers. */
const words: readonly string[] = [
  ...['epoch', 'infinity', 'inf', 'nan', 'now', 'today', 'tomorrow', 'yesterday'],
  ...['true', 'false', 'allballs'],
]

function isCounted(type: string): boolean {
  return /^(?:DATE|TIMESTAMP.*|U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|UINTEGER|DECIMAL|DOUBLE|FLOAT)$/.test(
    type,
  )
}

/** The known beginning of what is converted: the column itself, or a part of it. */
function cut(expression: Expression, start: string): string | null {
  if (expression.class === 'COLUMN_REF') return start
  if (expression.class !== 'FUNCTION') return null
  const [column, ...numbers] = expression.children ?? []
  if (column?.class !== 'COLUMN_REF') return null
  const [first, second] = numbers.map((each) =>
    each.class === 'CONSTANT' ? Number(each.value.value) : Number.NaN,
  )
  switch (expression.function_name) {
    case 'left':
      return first !== undefined && first > 0 ? start.slice(0, first) : null
    case 'substr':
    case 'substring': {
      if (first === undefined || !(first > 0)) return null
      const length = second ?? Infinity
      return length > 0 ? start.slice(first - 1, first - 1 + length) : null
    }
    case 'trim':
    case 'ltrim':
      return numbers.length === 0 ? start : null
    default:
      return null
  }
}
