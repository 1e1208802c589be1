import { expect, test } from 'vitest'
import { readRetryAfter } from '../../src/models/ai-sdk/read-retry-after.ts'
import { readAnswer } from '../../src/models/read-answer.ts'
import { redact } from '../../src/models/redact.ts'

test.each([
  ['{"a":1}', { a: 1 }],
  ['  [1,2]\n', [1, 2]],
  ['"words"', 'words'],
  ['```json\n{"a":"}"}\n```', { a: '}' }],
  ['Here [as asked] is {"a":{"b":[1]}} for you.', { a: { b: [1] } }],
  ['{"a":1} — once more: {"a": 1}', { a: 1 }],
  ['{"a":"she said \\"{\\""}', { a: 'she said "{"' }],
])('%s holds one value', (text, value) => {
  expect(readAnswer(text)).toEqual({ value })
})

test.each([
  ['', 'it is empty'],
  ['I cannot do that.', 'I cannot do that.'],
  ['{"a":1', 'no complete JSON'],
  ['{"a":1} or {"a":2}', '2 JSON values'],
])('%s holds none that can be told', (text, why) => {
  expect(readAnswer(text)).toEqual({ why: expect.stringContaining(why) })
})

test('Retry-After is seconds, a date, or milliseconds', () => {
  const now = Date.parse('2026-01-01T00:00:00Z')
  expect(readRetryAfter({ 'retry-after': '90' }, now)).toBe(90_000)
  expect(readRetryAfter({ 'retry-after': 'Thu, 01 Jan 2026 00:02:00 GMT' }, now)).toBe(120_000)
  expect(readRetryAfter({ 'retry-after-ms': '12', 'retry-after': '1' }, now)).toBe(12)
  expect(readRetryAfter({ 'retry-after': 'soon' }, now)).toBeNull()
  expect(readRetryAfter({}, now)).toBeNull()
})

test('keys are taken out of what a server says', () => {
  expect(redact('wrong: my-own-key!', ['my-own-key'])).toBe('wrong: [key]!')
  expect(redact('sk-proj-abcdefgh12345678 and Bearer abc', [])).toBe('[key] and [key]')
  expect(redact('at https://me:secret@host/v1', [])).toBe('at https://[key]@host/v1')
})
