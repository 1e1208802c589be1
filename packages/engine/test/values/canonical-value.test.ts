import { describe, expect, test } from 'vitest'
import { readCanonicalValue, type Type } from '../../src/index.ts'

const types = {
  tiny: { kind: 'integer', bits: 8, unsigned: true },
  small: { kind: 'integer', bits: 16, unsigned: false },
  big: { kind: 'integer', bits: 64, unsigned: false },
  money: { kind: 'decimal', precision: 6, scale: 2 },
  float: { kind: 'float', bits: 64 },
  text: { kind: 'text', maxLength: 3, fixed: false },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  time: { kind: 'time', zone: false },
  timestamp: { kind: 'timestamp', zone: false },
  instant: { kind: 'timestamp', zone: true },
  uuid: { kind: 'uuid' },
  json: { kind: 'json' },
  bytes: { kind: 'bytes', maxLength: 2 },
  enum: { kind: 'enum', name: 'size', values: ['small', 'large'] },
  set: { kind: 'set', values: ['a', 'b', 'c'] },
  array: { kind: 'array', element: { kind: 'uuid' } },
  bits: { kind: 'bits', length: 3 },
  inet: { kind: 'network', of: 'inet' },
  mac: { kind: 'network', of: 'macaddr' },
  other: { kind: 'other', name: 'point' },
} satisfies Record<string, Type>

describe('a value is written one way', () => {
  test.each<[keyof typeof types, string, string]>([
    ['tiny', '255', '255'],
    ['small', ' +007 ', '7'],
    ['small', '5.0', '5'],
    ['big', '-9223372036854775808', '-9223372036854775808'],
    ['money', '1e3', '1000.00'],
    ['money', '-.5', '-0.50'],
    ['money', '9999.99', '9999.99'],
    ['money', '1.500', '1.50'],
    ['float', '0.10', '0.1'],
    ['text', '日本語', '日本語'],
    ['text', ' a ', ' a '],
    ['boolean', 'Y', 'true'],
    ['boolean', '0', 'false'],
    ['date', '2024-2-9', '2024-02-09'],
    ['date', '2024-02-29 00:00:00', '2024-02-29'],
    ['time', '9:05', '09:05:00'],
    ['time', '09:05:01.250', '09:05:01.25'],
    ['timestamp', '2024-01-31', '2024-01-31T00:00:00'],
    ['timestamp', '2024-01-31 09:30:00.5', '2024-01-31T09:30:00.5'],
    ['timestamp', '2024-01-31T09:30Z', '2024-01-31T09:30:00'],
    ['instant', '2024-01-01T00:30:00.25+02:00', '2023-12-31T22:30:00.25'],
    ['instant', '2024-01-01 00:30-0530', '2024-01-01T06:00:00'],
    ['uuid', '{123E4567E89B12D3A456426614174000}', '123e4567-e89b-12d3-a456-426614174000'],
    ['json', '{"a": 1}', '{"a": 1}'],
    ['bytes', '0xFFee', '\\xffee'],
    ['enum', 'large', 'large'],
    ['set', 'c,a', 'a,c'],
    ['array', '{a,b}', '{a,b}'],
    ['bits', "b'101'", '101'],
    ['inet', '10.0.0.0/8', '10.0.0.0/8'],
    ['mac', '08:00:2b:01:02:03', '08:00:2b:01:02:03'],
    ['other', '(1,2)', '(1,2)'],
  ])('%s: %s is %s', (type, text, expected) => {
    expect(readCanonicalValue(text, types[type])).toEqual({ ok: true, text: expected })
  })
})

describe('a value is refused', () => {
  test.each<[keyof typeof types, string, string]>([
    ['tiny', '-1', 'is out of range'],
    ['small', '32768', 'is out of range'],
    ['small', '1,000', 'is not an integer'],
    ['small', '1.5', 'is not an integer'],
    ['big', '9223372036854775808', 'is out of range'],
    ['money', '10000', 'is out of range'],
    ['money', '0.001', 'has too many digits after the point'],
    ['money', '12 EUR', 'is not a number'],
    ['float', 'NaN', 'is not a number'],
    ['text', 'abcd', 'is too long'],
    ['text', 'a\0', 'holds a NUL character'],
    ['boolean', '2', 'is not a boolean'],
    ['date', '2023-02-29', 'is not a date'],
    ['date', '01/02/2024', 'is not a date'],
    ['date', '2024-01-01 10:00', 'is not a date'],
    ['date', '0000-01-01', 'is not a date'],
    ['time', '24:00', 'is not a time of day'],
    ['time', '10:00Z', 'is not a time of day'],
    ['timestamp', '2024-13-01 10:00', 'is not a timestamp'],
    ['timestamp', '2024-01-01 25:00', 'is not a timestamp'],
    ['timestamp', '2024-01-01T10:00+01:00', 'has a zone'],
    ['uuid', '123', 'is not a UUID'],
    ['json', '{a: 1}', 'is not JSON'],
    ['bytes', '\\xffeedd', 'is too long'],
    ['bytes', 'hello', 'is not hexadecimal'],
    ['enum', 'Large', 'is not one of its values'],
    ['set', 'a,d', 'is not one of its values'],
    ['array', 'a,b', 'is not an array'],
    ['bits', '1010', 'is not a bit string'],
    ['inet', 'localhost', 'is not a network address'],
    ['mac', '10.0.0.1', 'is not a network address'],
  ])('%s: %s %s', (type, text, problem) => {
    const value = readCanonicalValue(text, types[type])
    expect(value).toMatchObject({ ok: false, problem })
    if (!value.ok) expect(value.hint).not.toBe('')
  })
})

test('a canonical value stays as it is', () => {
  const samples = ['5', '1.50', 'true', '2024-02-29', '2024-01-31T09:30:00.5', 'a,c']
  for (const type of Object.values(types)) {
    for (const sample of samples) {
      const once = readCanonicalValue(sample, type)
      if (once.ok) expect(readCanonicalValue(once.text, type)).toEqual(once)
    }
  }
})
