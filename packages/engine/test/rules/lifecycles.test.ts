import { expect, test } from 'vitest'
import { readSchema, type Schema } from '../../src/index.ts'
import { findDominators } from '../../src/rules/lifecycles/find-dominators.ts'
import { findWaitBounds } from '../../src/rules/lifecycles/find-wait-bounds.ts'
import type { LifecycleRule } from '../../src/rules/lifecycles/lifecycle-rule.ts'
import { shareEnds } from '../../src/rules/lifecycles/share-ends.ts'
import { findRuleFaults, readColumnRule } from '../support/shop-rules.ts'

const week = 'within: [1 hour, 7 days]'
const plain = `start: draft, at: created_at`

test('a life cycle has its states in the order they are named, with shares that fill up to one', async () => {
  const life = await readLife(
    `start: draft, at: Created_At, times: { shipped: shipped_at }, moves: { draft: { paid: { share: 0.7, ${week} }, shipped: { ${week} } } }`,
  )
  expect(life.states.map(({ name }) => name)).toEqual(['draft', 'paid', 'shipped'])
  expect(life.states[0]?.moves.map(({ share }) => Number(share.toFixed(6)))).toEqual([0.7, 0.3])
  expect(life).toMatchObject({ at: 'created_at', steps: 2, history: null })
  expect(life.times).toMatchObject([{ state: 'shipped', column: 'shipped_at' }])
})

test('the machine tells how far states lie apart, which are always before, and how lives end', async () => {
  const life = await readLife(
    `${plain}, moves: { draft: { paid: { share: 0.5, within: [1 day, 2 days] } }, paid: { shipped: { within: [3 days, 5 days] } } }`,
  )
  expect([...findWaitBounds(life, 'draft')]).toEqual([
    ['paid', { least: 86_400, most: 172_800 }],
    ['shipped', { least: 345_600, most: 604_800 }],
  ])
  expect([...(findDominators(life).get('shipped') ?? [])]).toEqual(['draft', 'paid', 'shipped'])
  expect(Object.fromEntries(shareEnds(life))).toEqual({ draft: 0.5, paid: 0, shipped: 0.5 })
})

test('lives that may go round are cut where the rule says', async () => {
  const round = `draft: { paid: { ${week} } }, paid: { draft: { share: 0.3, ${week} }, shipped: { ${week} } }`
  expect((await readLife(`${plain}, moves: { ${round} }`)).steps).toBe(12)
  expect((await readLife(`${plain}, moves: { ${round} }, steps: 20`)).steps).toBe(20)
})

const moves = `moves: { draft: { paid: { ${week} } } }`
test.each([
  ['beside a choice', `${plain}, ${moves}`, 'RULE_KEYS_CONFLICT', ', choice: [paid]'],
  [
    'with a state the check forbids',
    `${plain}, moves: { draft: { payed: { ${week} } } }`,
    'UNKNOWN_VALUE',
  ],
  ['with a start that leads nowhere', `start: paid, at: created_at, ${moves}`, 'UNKNOWN_STATE'],
  ['that begins at what is no time', `start: draft, at: total, ${moves}`, 'RULE_CONTRADICTS_TYPE'],
  ['that begins at no column', `start: draft, at: createdat2, ${moves}`, 'UNKNOWN_COLUMN'],
  [
    'with waits in the wrong order',
    `${plain}, moves: { draft: { paid: { within: [2 days, 1 day] } } }`,
    'RULE_BOUNDS',
  ],
  [
    'with a move that takes no time',
    `${plain}, moves: { draft: { paid: { within: [0 seconds, 1 day] } } }`,
    'RULE_BOUNDS',
  ],
  [
    'with a distribution out of its bounds',
    `${plain}, moves: { draft: { paid: { within: [1 hour, 1 day], distribution: { log-normal: { median: 90 days, sigma: 0.1 } } } } }`,
    'RULE_BOUNDS',
  ],
  [
    'with shares above one',
    `${plain}, moves: { draft: { paid: { share: 0.8, ${week} }, shipped: { share: 0.4, ${week} } } }`,
    'SHARES_DO_NOT_SUM',
  ],
  [
    'without an end',
    `${plain}, moves: { draft: { paid: { ${week} } }, paid: { draft: { ${week} } } }`,
    'LIFECYCLE_ENDLESS',
  ],
  [
    'with a state that none comes to',
    `${plain}, moves: { draft: { paid: { ${week} } }, shipped: { paid: { ${week} } } }`,
    'STATE_UNREACHED',
  ],
  ['with the time of no state', `${plain}, ${moves}, times: { pade: shipped_at }`, 'UNKNOWN_STATE'],
  [
    'with a time in its own beginning',
    `${plain}, ${moves}, times: { paid: created_at }`,
    'RULE_KEYS_CONFLICT',
  ],
  [
    'with a history that points elsewhere',
    `${plain}, ${moves}, history: { table: customers, status: status, at: created_at }`,
    'NOT_LINKED',
  ],
  [
    'with a history without a text',
    `${plain}, ${moves}, history: { table: lines, status: quantity, at: product }`,
    'RULE_CONTRADICTS_TYPE',
  ],
])('a life cycle is refused %s', async (_, life, code, beside = '') => {
  const faults = await findRuleFaults(
    `tables: { orders: { columns: { status: { lifecycle: { ${life} }${beside} } } } }`,
  )
  expect(faults.map((fault) => fault.code)).toContain(code)
  expect(faults.every(({ place }) => place !== null)).toBe(true)
})

test('what a life decides takes no other rule, in this file or one below', async () => {
  const faults = await findRuleFaults(`
    tables:
      orders:
        columns:
          created_at: { range: [2025-01-01, 2025-12-31] }
          shipped_at: { after: created_at }
          status: { lifecycle: { ${plain}, ${moves}, times: { paid: shipped_at } } }
  `)
  expect(faults.map(({ code }) => code)).toEqual(['DUPLICATE_RULE'])
  expect(faults[0]?.hint).toContain('rules.yaml:6:')
})

test('a life that begins when its status says is a circle', async () => {
  const faults = await findRuleFaults(`
    tables:
      orders:
        columns:
          created_at: { when: [{ if: "status = 'paid'", value: 2025-01-01 }], value: 2025-06-01 }
          status: { lifecycle: { ${plain}, ${moves} } }
  `)
  expect(faults.map(({ code }) => code)).toEqual(['RULE_CYCLE'])
})

test('a history must hold every state, and its rows follow', async () => {
  const schema = await readHistorySchema()
  const history = (more: string): string => `
    ${more}
    tables:
      orders:
        columns:
          status: { lifecycle: { ${plain}, ${moves}, history: { table: steps, status: status, at: at, from: before } } }
  `
  expect(await findRuleFaults(history(''), schema)).toEqual([])
  const fitting = 'rows: { steps: { per: orders, min: 1, max: 4 } }'
  expect(await findRuleFaults(history(fitting), schema)).toEqual([])
  const codes = async (text: string): Promise<readonly string[]> =>
    (await findRuleFaults(text, schema)).map(({ code }) => code)
  expect(await codes(history('rows: { steps: 40 }'))).toEqual(['ROWS_CONFLICT'])
  expect(await codes(history('').replace('from: before', 'from: status'))).toEqual([
    'RULE_CONTRADICTS_NOT_NULL',
  ])
  expect(await codes(history('').replaceAll('paid', 'gone'))).toEqual(['UNKNOWN_VALUE'])
})

async function readHistorySchema(): Promise<Schema> {
  const text = `
    CREATE TABLE orders (id integer PRIMARY KEY, status varchar(9) NOT NULL, created_at timestamp NOT NULL);
    CREATE TABLE steps (
      order_id integer NOT NULL REFERENCES orders (id),
      before varchar(9),
      status varchar(9) NOT NULL CHECK (status IN ('draft', 'paid')),
      at timestamp NOT NULL
    );
  `
  return (await readSchema({ text, file: 'schema.sql', dialect: 'postgres' })).schema
}

async function readLife(text: string): Promise<LifecycleRule> {
  const rule = await readColumnRule('orders.status', `{ lifecycle: { ${text} } }`)
  const value = rule.cases[0]?.value
  if (value?.kind !== 'lifecycle') throw new Error('no life cycle was read')
  return value.lifecycle
}
