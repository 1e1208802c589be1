import { expect, test } from 'vitest'
import { binary, call, column, number, text } from '../../src/sql/build.ts'
import { spellOutCalls } from '../../src/sql/spell-out-calls.ts'

const [a, b, code] = [column('a'), column('b'), column('code')]
const fifty = number(50)

test('what the greatest or the least of several keeps, each of them keeps', () => {
  const both = [binary(a, '<', fifty), binary(b, '<', fifty)]
  expect(spellOutCalls(binary(call('greatest', a, b), '<', fifty))).toEqual(both)
  expect(spellOutCalls(binary(fifty, '>', call('greatest', a, b)))).toEqual(both)
  const open = binary(call('greatest', a, b), '>', fifty)
  expect(spellOutCalls(open)).toEqual([open])
  expect(spellOutCalls(binary(call('least', a, b), '>=', fifty))).toEqual([
    binary(a, '>=', fifty),
    binary(b, '>=', fifty),
  ])
})

test('a distance from zero lies on both of its sides', () => {
  expect(spellOutCalls(binary(call('abs', a), '<=', number(3)))).toEqual([
    binary(a, '<=', number(3)),
    binary(a, '>=', number('-3')),
  ])
  const far = binary(call('abs', a), '>', number(3))
  expect(spellOutCalls(far)).toEqual([far])
})

test('the first letters of a text are how it begins', () => {
  const begins = {
    ...{ kind: 'regex', operand: code, pattern: text('^A\\.B.*$') },
    ...{ negated: false, ignoreCase: false },
  }
  const start = text('A.B')
  expect(spellOutCalls(binary(call('left', code, number(3)), '=', start))).toEqual([begins])
  expect(spellOutCalls(binary(start, '=', call('substring', code, number(1), number(3))))).toEqual([
    begins,
  ])
  expect(spellOutCalls(call('starts_with', code, start))).toEqual([begins])
  const other = binary(call('left', code, number(2)), '=', start)
  expect(spellOutCalls(other)).toEqual([other])
})
