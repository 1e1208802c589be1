import { describe, expect, it } from 'vitest'
import {
  printBytes,
  printCounted,
  printNumber,
  printNumbers,
  printSeconds,
  printShare,
} from '../../src/words/numbers.ts'

describe('numbers in words', () => {
  it('counts a noun', () => {
    expect([0, 1, 12345].map((count) => printCounted(count, 'row'))).toEqual([
      '0 rows',
      '1 row',
      '12,345 rows',
    ])
  })

  it('puts numbers below each other in the same digits', () => {
    expect(printNumbers([133, 108.99, 23.5])).toEqual(['133.00', '108.99', '23.50'])
    expect(printNumbers([3, 12345])).toEqual(['3', '12,345'])
  })

  it('never rounds a share to nothing or to all', () => {
    const shares = [0, 0.0004, 0.004, 0.072, 0.72, 0.996, 0.99999, 1]
    expect(shares.map(printShare)).toEqual([
      '0 %',
      'under 0.1 %',
      '0.4 %',
      '7.2 %',
      '72 %',
      '99.6 %',
      'over 99.9 %',
      '100 %',
    ])
  })

  it('prints sizes, durations and numbers as short as they are worth', () => {
    expect([812, 14_200, 3_240_000].map(printBytes)).toEqual(['812 B', '14 kB', '3.2 MB'])
    expect([0.64, 2.84, 192].map(printSeconds)).toEqual(['640 ms', '2.8 s', '3 min 12 s'])
    expect([0.0421, 55.943, 12345.6].map(printNumber)).toEqual(['0.0421', '55.94', '12,346'])
  })

  it('writes what rounds up to a thousand or to a minute in the next unit', () => {
    expect([9_960, 999_499, 999_600, 999_999_999, 4e15].map(printBytes)).toEqual([
      '10 kB',
      '999 kB',
      '1.0 MB',
      '1.0 GB',
      '4000 TB',
    ])
    expect([0.9994, 0.9996, 59.94, 59.96].map(printSeconds)).toEqual([
      '999 ms',
      '1.0 s',
      '59.9 s',
      '1 min 0 s',
    ])
    expect([0.09996, 0.99, 0.999].map(printShare)).toEqual(['10 %', '99 %', '99.9 %'])
    expect([999.999, 0.99999].map(printNumber)).toEqual(['1,000', '1'])
  })
})
