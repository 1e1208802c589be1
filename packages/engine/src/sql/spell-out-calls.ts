import { binary, number, text } from './build.ts'
import { type Comparison, isComparison, turned } from './comparisons.ts'
import type { Expression } from './expression.ts'
import { unwrap } from './unwrap.ts'

/**
 * What a condition says of the columns within its calls, each by itself: `greatest(a, b) < 50` that both lie below 50,
 * `left(code, 2) = 'AB'` how the code begins. A condition of another form stays as it is.
 */
export function spellOutCalls(condition: Expression): readonly Expression[] {
  if (condition.kind === 'call' && condition.name === 'starts_with') {
    const [operand, start] = condition.args
    return operand && start?.kind === 'text' ? [startsWith(operand, start.value)] : [condition]
  }
  if (condition.kind !== 'binary' || !isComparison(condition.operator)) return [condition]
  const { left, operator, right } = condition
  return (
    spellOutSide(left, operator, right) ??
    spellOutSide(right, turned[operator], left) ?? [condition]
  )
}

function spellOutSide(
  side: Expression,
  operator: Comparison,
  bound: Expression,
): readonly Expression[] | null {
  const literal = unwrap(bound)
  if (side.kind === 'unary' && side.operator === '-' && literal.kind === 'number')
    return [binary(side.operand, turned[operator], negate(literal.text))]
  if (side.kind !== 'call') return null
  const [operand] = side.args
  switch (side.name) {
    case 'greatest':
      return operator.startsWith('<') && operator !== '<>'
        ? side.args.map((part) => binary(part, operator, bound))
        : null
    case 'least':
      return operator.startsWith('>')
        ? side.args.map((part) => binary(part, operator, bound))
        : null
    case 'abs':
      return operand && literal.kind === 'number' && (operator === '<' || operator === '<=')
        ? [
            binary(operand, operator, literal),
            binary(operand, turned[operator], negate(literal.text)),
          ]
        : null
    case 'left':
    case 'substr':
    case 'substring':
      return operand && operator === '=' && literal.kind === 'text' && isStart(side, literal.value)
        ? [startsWith(operand, literal.value)]
        : null
    default:
      return null
  }
}

function negate(digits: string): Expression {
  return number(digits.startsWith('-') ? digits.slice(1) : `-${digits}`)
}

/** Whether the call takes just so many letters from the beginning as the text has. */
function isStart(call: Extract<Expression, { kind: 'call' }>, start: string): boolean {
  const [, ...places] = call.args
  const wanted = call.name === 'left' ? [start.length] : [1, start.length]
  return (
    places.length === wanted.length &&
    places.every((part, i) => part.kind === 'number' && Number(part.text) === wanted[i])
  )
}

function startsWith(operand: Expression, start: string): Expression {
  const pattern = text(`^${start.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}.*$`)
  return { kind: 'regex', operand, pattern, negated: false, ignoreCase: false }
}
