import { expect, test } from 'vitest'
import { printPercent } from '../../src/values/print-percent.ts'

test('a share is printed without what floating point adds, and none as nothing', () => {
  expect([0, 0.07, 0.29, 1 / 3, 0.999, 0.000012, 0.00004321, 1].map(printPercent)).toEqual([
    '0 %',
    '7 %',
    '29 %',
    '33.33 %',
    '99.9 %',
    '0.0012 %',
    '0.0043 %',
    '100 %',
  ])
})
