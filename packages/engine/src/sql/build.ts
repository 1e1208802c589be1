import type { BinaryOperator, CastType, Expression } from './expression.ts'

/** Short builders for expressions, so that a generator reads like the SQL it becomes. */
export const number = (value: number | bigint | string): Expression => ({
  kind: 'number',
  text: String(value),
})
export const text = (value: string): Expression => ({ kind: 'text', value })
export const boolean = (value: boolean): Expression => ({ kind: 'boolean', value })
export const nothing: Expression = { kind: 'null' }
export const column = (...path: string[]): Expression => ({ kind: 'column', path })
export const call = (name: string, ...args: Expression[]): Expression => ({
  kind: 'call',
  name,
  args,
})

export function binary(left: Expression, operator: BinaryOperator, right: Expression): Expression {
  return { kind: 'binary', operator, left, right }
}

export const add = (left: Expression, right: Expression): Expression => binary(left, '+', right)
export const subtract = (left: Expression, right: Expression): Expression =>
  binary(left, '-', right)
export const multiply = (left: Expression, right: Expression): Expression =>
  binary(left, '*', right)
export const modulo = (left: Expression, right: Expression): Expression => call('mod', left, right)
export const less = (left: Expression, right: Expression): Expression => binary(left, '<', right)
export const equal = (left: Expression, right: Expression): Expression => binary(left, '=', right)
export const not = (operand: Expression): Expression => ({
  kind: 'unary',
  operator: 'not',
  operand,
})

/** One text after another; what is written out stands in one piece. */
export function concat(...parts: readonly Expression[]): Expression {
  const joined: Expression[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      joined.splice(-1, 1, text(last.value + part.value))
    else if (part.kind !== 'text' || part.value !== '') joined.push(part)
  }
  const [first, ...rest] = joined
  if (!first) return text('')
  return rest.reduce((left, right) => binary(left, '||', right), first)
}

export function and(...conditions: readonly Expression[]): Expression {
  const [first, ...rest] = conditions
  if (!first) return boolean(true)
  return rest.reduce((left, right) => binary(left, 'and', right), first)
}

export function or(...conditions: readonly Expression[]): Expression {
  const [first, ...rest] = conditions
  if (!first) return boolean(false)
  return rest.reduce((left, right) => binary(left, 'or', right), first)
}

export function isNull(operand: Expression): Expression {
  return { kind: 'is-null', operand, negated: false }
}

export function isPresent(operand: Expression): Expression {
  return { kind: 'is-null', operand, negated: true }
}

/** Whether a text has a part that a pattern takes. */
export function matches(operand: Expression, pattern: string): Expression {
  return { kind: 'regex', operand, pattern: text(pattern), negated: false, ignoreCase: false }
}

export function cast(operand: Expression, to: CastType): Expression {
  return { kind: 'cast', operand, to }
}

/** `case when a then b … else otherwise end`. */
export function choose(
  branches: readonly (readonly [when: Expression, then: Expression])[],
  otherwise: Expression,
): Expression {
  if (branches.length === 0) return otherwise
  return { kind: 'case', branches: branches.map(([when, then]) => ({ when, then })), otherwise }
}

/** What terms come to; nothing where there are none. */
export function sum([first = number(0), ...rest]: readonly Expression[]): Expression {
  return rest.reduce((whole, term) => add(whole, term), first)
}
