import { expect, test } from 'vitest'
import { weaveDay } from '../../../src/solve/pools/weave-day.ts'

test.each([
  ['2019-%', '2027-08-21 10:29:59', '2019-08-21 10:29:59'],
  ['%-02-29%', '2027-08-21', '2024-02-29'],
  ['201_/05/%', '2016/12/07', '2016/05/07'],
  ['%0703', '20251103', '20250703'],
])('a day like %s, beside %s, is %s', (pattern, text, wanted) => {
  expect(weaveDay(pattern, [text])?.[0]).toBe(wanted)
})

test('what is like no day, or stands among other texts, is none', () => {
  expect(weaveDay('%gone%', ['2027-08-21'])).toBeNull()
  expect(weaveDay('2019%', ['2027-08-21', 'unknown'])).toBeNull()
  expect(weaveDay('2019%', [])).toBeNull()
})
