import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readExpressionNow } from '../../src/read/expression/read-expression.ts'
import { loadReader } from '../../src/read/load-reader.ts'
import type { BinaryOperator, Expression } from '../../src/sql/expression.ts'
import { printExpressionText } from '../../src/sql/print-expression-text.ts'

const operators: readonly BinaryOperator[] = [
  '+',
  '-',
  '*',
  '/',
  '%',
  '=',
  '<>',
  '<',
  '<=',
  '>',
  '>=',
  'and',
  'or',
  '||',
  'distinct',
  'not-distinct',
]

const column = fc
  .array(fc.constantFrom('a', 'Order', 'user', 'unit price', 'x"y', 'ß_1', 'select'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((path): Expression => ({ kind: 'column', path }))
const leaf: fc.Arbitrary<Expression> = fc.oneof(
  column,
  fc
    .integer({ min: -99, max: 99 })
    .map((value): Expression => ({ kind: 'number', text: String(value) })),
  fc
    .string()
    .filter((value) => !value.includes('\0'))
    .map((value): Expression => ({ kind: 'text', value })),
  fc.boolean().map((value): Expression => ({ kind: 'boolean', value })),
  fc.constant<Expression>({ kind: 'null' }),
  fc.constant<Expression>({ kind: 'date', text: '2026-01-31' }),
  fc.constant<Expression>({ kind: 'timestamp', text: '2026-01-31T10:20:30' }),
)

const { tree } = fc.letrec<{ tree: Expression }>((tie) => {
  const part = tie('tree')
  const flag = fc.boolean()
  return {
    tree: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      leaf,
      fc.record({
        kind: fc.constant('binary'),
        operator: fc.constantFrom(...operators),
        left: part,
        right: part,
      }),
      fc.record({ kind: fc.constant('unary'), operator: fc.constant('not'), operand: part }),
      fc.record({ kind: fc.constant('unary'), operator: fc.constant('-'), operand: column }),
      fc.record({ kind: fc.constant('is-null'), operand: part, negated: flag }),
      fc.record({
        kind: fc.constant('in'),
        operand: part,
        list: fc.array(part, { minLength: 1, maxLength: 3 }),
        negated: flag,
      }),
      fc.record({
        kind: fc.constantFrom('like', 'regex'),
        operand: part,
        pattern: column,
        negated: flag,
        ignoreCase: flag,
      }),
      fc.record({
        kind: fc.constant('case'),
        branches: fc.array(fc.record({ when: part, then: part }), { minLength: 1, maxLength: 2 }),
        otherwise: fc.option(part),
      }),
      fc.record({
        kind: fc.constant('cast'),
        operand: column,
        to: fc.constant({ kind: 'integer' }),
      }),
      fc.record({
        kind: fc.constant('call'),
        name: fc.constantFrom('coalesce', 'greatest', 'round', 'position'),
        args: fc.tuple(part, part),
      }),
    ) as fc.Arbitrary<Expression>,
  }
})

test('a printed expression is read back as the same one', async () => {
  await loadReader()
  fc.assert(
    fc.property(tree, (expression) => {
      const text = printExpressionText(expression)
      expect(readExpressionNow(text, null), text).toEqual(expression)
    }),
    { numRuns: 500, seed: 1 },
  )
})
