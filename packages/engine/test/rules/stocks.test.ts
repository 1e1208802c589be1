import { expect, test } from 'vitest'
import { readRules, readSchema } from '../../src/index.ts'
import { knownNames } from '../support/shop-rules.ts'

const text = `
  CREATE TABLE parts (id integer PRIMARY KEY, stock integer NOT NULL, made_on date NOT NULL);
  CREATE TABLE moves (
    id integer PRIMARY KEY,
    part_id integer NOT NULL REFERENCES parts (id),
    kind varchar(9) NOT NULL CHECK (kind IN ('in', 'out')),
    pieces integer NOT NULL,
    weight numeric(8, 2) NOT NULL,
    moved_at timestamp NOT NULL
  );
  CREATE TABLE sales (
    id integer PRIMARY KEY,
    part_id integer NOT NULL REFERENCES parts (id),
    pieces integer NOT NULL,
    sold_on date NOT NULL
  );
`

const plain = 'movements: moves, quantity: pieces, at: moved_at'
const flows = 'in: { in: { size: [5, 9] } }, out: { out: { size: [1, 2], weight: 3 } }'

test('a stock brings the rules of its movements', async () => {
  const { rules, diagnostics } = await read(
    `${plain}, kind: kind, since: made_on, ${flows}, outflows: [{ from: sales.part_id, quantity: pieces, at: sold_on }]`,
  )
  expect(diagnostics).toEqual([])
  const value = rules.tables['parts']?.columns['stock']?.cases[0]?.value
  expect(value).toMatchObject({
    kind: 'stock',
    stock: {
      movements: 'moves',
      link: 'part_id',
      signed: true,
      since: ['made_on'],
      flows: [
        { name: 'in', isIn: true, isExact: false, minimum: 5, maximum: 9, step: 1, weight: 1 },
        { name: 'out', isIn: false, isExact: true, minimum: 1, maximum: 2, step: 1, weight: 3 },
      ],
      outflows: [{ table: 'sales', link: 'part_id', quantity: 'pieces', at: ['sold_on'] }],
    },
  })
  const columns = rules.tables['moves']?.columns ?? {}
  const parts = Object.entries(columns).map(([name, { cases }]) => [name, cases[0]?.value])
  expect(Object.fromEntries(parts)).toMatchObject({
    pieces: { kind: 'flow', of: 'parts', column: 'stock', part: 'quantity' },
    moved_at: { kind: 'flow', part: 'time' },
    kind: { kind: 'flow', part: 'kind' },
  })
})

test.each([
  ['without a sign or a kind', `${plain}, signed: false, ${flows}`, 'MISSING_RULE_KEY'],
  [
    'with a kind that goes both ways and has no sign',
    `${plain}, signed: false, kind: kind, in: { in: { size: [1, 2] } }, out: { in: { size: [1, 2] } }`,
    'RULE_KEYS_CONFLICT',
  ],
  [
    'that begins with what never covers',
    `${plain}, in: { in: { size: [1, 2], exact: true } }`,
    'RULE_KEYS_CONFLICT',
  ],
  [
    'with a kind that the check forbids',
    `${plain}, kind: kind, in: { inn: { size: [1, 2] } }`,
    'UNKNOWN_VALUE',
  ],
  ['of words', `${plain.replace('pieces', 'kind')}, ${flows}`, 'RULE_CONTRADICTS_TYPE'],
  [
    'at a time that is none',
    `${plain.replace('moved_at', 'kind')}, ${flows}`,
    'RULE_CONTRADICTS_TYPE',
  ],
  [
    'with a column that is none',
    `${plain.replace('pieces', 'peices')}, ${flows}`,
    'UNKNOWN_COLUMN',
  ],
  ['that nothing comes into', `${plain}, in: {}`, 'RULE_SHAPE'],
  [
    'with outflows that point elsewhere',
    `${plain}, ${flows}, outflows: [{ from: parts, quantity: stock, at: made_on }]`,
    'NOT_LINKED',
  ],
])('a stock is refused %s', async (_, stock, code) => {
  const { diagnostics } = await read(stock)
  expect(diagnostics.map((fault) => fault.code)).toContain(code)
  expect(diagnostics.every(({ place }) => place !== null)).toBe(true)
})

async function read(stock: string): ReturnType<typeof readRules> {
  const { schema } = await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })
  const rules = `tables: { parts: { columns: { stock: { stock: { ${stock} } } } } }`
  return readRules([{ name: 'rules.yaml', text: rules }], schema, knownNames)
}
