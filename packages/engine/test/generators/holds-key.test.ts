import { expect, test } from 'vitest'
import { holdsKey } from '../../src/generators/holds-key.ts'
import type { TemplatePart } from '../../src/rules/rules.ts'
import { column } from '../../src/sql/build.ts'

const integer = { kind: 'integer', bits: 32, unsigned: false } as const
const place = { file: 'a.sql', line: 1, column: 1 }

test.each<readonly [string, boolean]>([
  ['user{id}@example.com', true],
  ['{id}', true],
  ['{name}.{id}', true],
  ['{id}/{name}', true],
  ['{name}{id}', false],
  ['{name}1{id}', false],
  ['{name}-{id}', false],
  ['{id}{name}', false],
  ['{name}.{id}.{name}', false],
  ['{name}', false],
])('tells whether %s comes once for each key', (template, isOnce) => {
  expect(
    holdsKey(split(template), { primaryKey: { columns: ['id'], name: '' }, columns }, null),
  ).toBe(isOnce)
})

test('a part of a key comes more than once', () => {
  const primaryKey = { columns: ['id', 'name'], name: '' }
  expect(holdsKey(split('user{id}'), { primaryKey, columns }, null)).toBe(false)
})

test.each<readonly [string, number, boolean]>([
  ['user{id}', 24, true],
  ['user{id}', 23, false],
  ['{id}/{name}', 21, true],
  ['{name}/{id}', 80, false],
])('knows that %s is cut to %i characters', (template, room, isOnce) => {
  const primaryKey = { columns: ['id'], name: '' }
  expect(holdsKey(split(template), { primaryKey, columns }, room)).toBe(isOnce)
})

const columns = [{ name: 'id', type: integer }].map((part) => ({
  ...part,
  typeText: 'integer',
  nullable: false,
  default: null,
  generated: null,
  identity: false,
  comment: null,
  place,
}))

function split(template: string): readonly TemplatePart[] {
  return template
    .split(/(\{\w+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{')
        ? { kind: 'expression', expression: column(part.slice(1, -1)) }
        : { kind: 'text', text: part },
    )
}
