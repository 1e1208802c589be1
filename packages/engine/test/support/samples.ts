import type { Claim, Expression, Machine, Type, ValueTest } from '../../src/index.ts'
import type { StockRule } from '../../src/rules/stocks/stock-rule.ts'

type ByKind<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: OfKind<Union, Kind>
}

/** One member of a union may stand for several kinds. */
type OfKind<Union, Kind> = Union extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Union
    : never
  : never

const total: Expression = { kind: 'column', path: ['order_id', 'total'] }
const one: Expression = { kind: 'number', text: '1' }

/** One expression of each kind; a new kind does not compile until it stands here. */
export const expressionSamples: ByKind<Expression> = {
  null: { kind: 'null' },
  boolean: { kind: 'boolean', value: true },
  number: { kind: 'number', text: '12.50' },
  text: { kind: 'text', value: 'a' },
  date: { kind: 'date', text: '2026-01-01' },
  timestamp: { kind: 'timestamp', text: '2026-01-01T00:00:00' },
  column: { kind: 'column', path: ['order_id', 'total'] },
  unary: { kind: 'unary', operator: '-', operand: one },
  binary: { kind: 'binary', operator: 'not-distinct', left: total, right: one },
  'is-null': { kind: 'is-null', operand: total, negated: true },
  in: { kind: 'in', operand: total, list: [one], negated: false },
  like: { kind: 'like', operand: total, pattern: one, negated: false, ignoreCase: true },
  regex: { kind: 'regex', operand: total, pattern: one, negated: false, ignoreCase: false },
  case: { kind: 'case', branches: [{ when: total, then: one }], otherwise: null },
  cast: { kind: 'cast', operand: total, to: { kind: 'decimal', precision: 10, scale: 2 } },
  call: { kind: 'call', name: 'round', args: [total, one] },
  aggregate: {
    kind: 'aggregate',
    name: 'sum',
    child: 'lines',
    of: total,
    where: null,
    via: ['order_id', 'customer_id'],
  },
}

/** One type of each kind. */
export const typeSamples: ByKind<Type> = {
  integer: { kind: 'integer', bits: 32, unsigned: false },
  decimal: { kind: 'decimal', precision: 10, scale: 2 },
  float: { kind: 'float', bits: 64 },
  text: { kind: 'text', maxLength: 20, fixed: false },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  time: { kind: 'time', zone: false },
  timestamp: { kind: 'timestamp', zone: true },
  interval: { kind: 'interval' },
  uuid: { kind: 'uuid' },
  json: { kind: 'json' },
  bytes: { kind: 'bytes', maxLength: null },
  enum: { kind: 'enum', name: 'status', values: ['a'] },
  set: { kind: 'set', values: ['a', 'b'] },
  array: { kind: 'array', element: { kind: 'uuid' } },
  bits: { kind: 'bits', length: 8 },
  network: { kind: 'network', of: 'inet' },
  other: { kind: 'other', name: 'tsvector' },
}

const column = 'total'
const columns = ['id']
const link = 'order_id'
const move = { to: 'paid', share: 1, minimumSeconds: 1, maximumSeconds: 2 }
const place = { file: 'rules.yaml', line: 1, column: 1 }
const machine: Machine = {
  start: 'placed',
  steps: 2,
  states: [
    { name: 'placed', moves: [{ ...move, distribution: { kind: 'uniform' }, place }], place },
    { name: 'paid', moves: [], place },
  ],
}
const times = [{ state: 'paid', column: 'paid_at' }]
const stock: StockRule = {
  movements: 'moves',
  link,
  quantity: 'quantity',
  at: 'moved_at',
  kind: null,
  balance: 'balance',
  signed: true,
  since: ['created_at'],
  flows: [
    { name: 'receipt', isIn: true, isExact: false, minimum: 1, maximum: 9, step: 1, weight: 1 },
  ],
  outflows: [
    {
      table: 'lines',
      link,
      quantity: 'quantity',
      at: ['sold_at'],
      where: null,
      whereText: '',
      place,
    },
  ],
  place,
}

/** One claim of each kind. */
export const claimSamples: ByKind<Claim> = {
  'row-count': { kind: 'row-count', minimum: 1, maximum: 2 },
  type: { kind: 'type', column },
  'not-null': { kind: 'not-null', column },
  'primary-key': { kind: 'primary-key', columns },
  unique: { kind: 'unique', columns, where: total, nullsNotDistinct: false },
  'foreign-key': { kind: 'foreign-key', columns, parent: 'orders', parentColumns: columns },
  check: { kind: 'check', expression: total },
  enum: { kind: 'enum', column, values: ['a'] },
  length: { kind: 'length', column, maximum: 20 },
  generated: { kind: 'generated', column, expression: total },
  forest: { kind: 'forest', link },
  'reference-rows': { kind: 'reference-rows' },
  'links-agree': { kind: 'links-agree', link, path: ['a'], anchor: ['b'] },
  'time-order': { kind: 'time-order', earlier: ['a'], later: 'b' },
  'not-after-now': { kind: 'not-after-now', column },
  derived: { kind: 'derived', column, expression: total },
  'last-status': { kind: 'last-status', link, status: 'a', time: 'b', parentStatus: 'c' },
  'at-most': { kind: 'at-most', column, link, bound: 'paid' },
  sorted: { kind: 'sorted', key: column, path: [link, column] },
  'gap-free': { kind: 'gap-free', column, links: [link], start: 1 },
  'per-parent': { kind: 'per-parent', link, parent: 'orders', minimum: 1, maximum: 2, where: null },
  'event-gap': {
    kind: 'event-gap',
    column,
    link,
    path: [link, 'at'],
    minimumSeconds: 60,
    maximumSeconds: 3600,
  },
  'time-share': {
    kind: 'time-share',
    column,
    part: 'isodow',
    values: [6, 7],
    share: 0.4,
    points: 0.02,
  },
  'at-most-one': { kind: 'at-most-one', column, links: [link] },
  'null-share': { kind: 'null-share', column, share: 0.5 },
  value: {
    kind: 'value',
    column,
    unless: [total],
    condition: null,
    test: { kind: 'matches', pattern: 'a' },
  },
  'link-where': { kind: 'link-where', link, where: total },
  share: {
    kind: 'share',
    column,
    among: null,
    condition: total,
    what: 'dear',
    share: 0.5,
    points: 0.02,
    rows: 1,
  },
  'choice-shares': {
    kind: 'choice-shares',
    column,
    unless: [total],
    condition: null,
    shares: [{ value: 'a', share: 0.5 }],
  },
  spread: {
    kind: 'spread',
    column,
    cases: [
      { condition: total, cuts: [{ value: 9.995, share: 0.5 }] },
      { condition: null, cuts: [] },
    ],
  },
  'mean-children': {
    kind: 'mean-children',
    link,
    parent: 'orders',
    mean: 2,
    deviation: 1,
    width: 5,
    where: total,
  },
  correlation: {
    kind: 'correlation',
    column: { name: column, order: null },
    other: { name: 'size', order: ['S', 'M', 1, true] },
    of: 0.7,
  },
  'children-ratio': {
    kind: 'children-ratio',
    link,
    parent: 'orders',
    column,
    numbers: [{ value: 'a', number: 2 }],
  },
  'link-weight': {
    kind: 'link-weight',
    link,
    parent: 'orders',
    weight: total,
    where: null,
    same: [{ parent: total, child: total }],
  },
  'link-skew': { kind: 'link-skew', link, parent: 'orders', skew: 0.5, where: total },
  'hero-row': { kind: 'hero-row', values: { total: '1.00', note: null } },
  lift: { kind: 'lift', of: 'a', within: link, condition: total, then: one, lift: 2 },
  'life-times': {
    kind: 'life-times',
    status: 'status',
    word: ['status'],
    at: 'created_at',
    machine,
    times,
  },
  'life-steps': {
    kind: 'life-steps',
    link,
    parent: 'orders',
    status: 'status',
    at: 'created_at',
    machine,
    times,
    parentWord: ['status'],
    word: ['status'],
    before: null,
    time: 'changed_at',
  },
  'life-shares': {
    kind: 'life-shares',
    link,
    status: 'status',
    machine,
    word: ['status'],
    time: 'changed_at',
  },
  'stock-balance': { kind: 'stock-balance', column, stock },
  'stock-moves': { kind: 'stock-moves', stock },
  'not-checkable': { kind: 'not-checkable', reason: 'a' },
}

/** One test of a value of each kind. */
export const valueTestSamples: ByKind<ValueTest> = {
  'one-of': { kind: 'one-of', values: ['a', 1, null] },
  between: { kind: 'between', minimum: 1, maximum: '2026-01-01' },
  matches: { kind: 'matches', pattern: 'a' },
  steps: { kind: 'steps', from: 1, step: 0.5 },
  'ends-with': { kind: 'ends-with', endings: ['99'] },
  sequence: { kind: 'sequence', start: 1, step: 1, prefix: 'A', width: 4 },
  equals: { kind: 'equals', expression: total, mayBeNull: true },
  template: {
    kind: 'template',
    expression: total,
    mayBeNull: true,
    isNumbered: true,
    isAddress: true,
  },
  after: { kind: 'after', path: ['created_at'], minimumSeconds: 1, maximumSeconds: 2 },
}
