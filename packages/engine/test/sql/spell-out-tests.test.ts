import { expect, test } from 'vitest'
import { and, binary, column, equal, isNull, isPresent, or, text } from '../../src/sql/build.ts'
import { spellOutTests } from '../../src/sql/spell-out-tests.ts'

const isPaid = equal(column('status'), text('paid'))
const isOpen = binary(column('status'), '<>', text('paid'))
const [paid, refused] = [column('paid_at'), column('refused_at')]

test('tests that are to be equal hold both, or neither of them', () => {
  expect(spellOutTests(equal(isPaid, isPresent(paid)))).toEqual(
    or(and(isPaid, isPresent(paid)), and(isOpen, isNull(paid))),
  )
})

test('what one test denies is said of each of its parts', () => {
  const both = and(isPresent(paid), isNull(refused))
  expect(spellOutTests(binary(isPaid, '<>', both))).toEqual(
    or(and(isPaid, or(isNull(paid), isPresent(refused))), and(isOpen, both)),
  )
})

test('values that are compared stay as they are', () => {
  const flag = equal(column('is_paid'), isPresent(paid))
  expect(spellOutTests(flag)).toEqual(flag)
  expect(spellOutTests(isPaid)).toEqual(isPaid)
})
