import { expect, test } from 'vitest'
import { and, binary, column, not, number, or } from '../../src/sql/build.ts'
import { splitAnd } from '../../src/sql/split-and.ts'
import { splitOr } from '../../src/sql/split-or.ts'

const size = column('size')
const [isLow, isHigh] = [binary(size, '<', number(1)), binary(size, '>', number(5))]
const [isEnough, isAtMost] = [binary(size, '>=', number(1)), binary(size, '<=', number(5))]

test('what NOT denies of alternatives holds together, and of what holds together by alternatives', () => {
  expect(splitAnd(not(or(isLow, isHigh)))).toEqual([isEnough, isAtMost])
  expect(splitOr(not(and(isLow, isHigh)))).toEqual([isEnough, isAtMost])
  expect(splitAnd(and(not(isLow), not(not(isHigh))))).toEqual([isEnough, isHigh])
})

test('what cannot be said without NOT stays', () => {
  expect(splitAnd(not(column('is_open')))).toEqual([not(column('is_open'))])
  expect(splitOr(isLow)).toEqual([isLow])
})
