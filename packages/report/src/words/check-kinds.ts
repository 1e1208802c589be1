/** A kind of promise as a page names it, and what it means in one sentence. */
export interface CheckKind {
  readonly title: string
  readonly sentence: string
}

/** The words for a kind of promise; a kind without words of its own is named by its code. */
export function getCheckKind(kind: string): CheckKind {
  const found = kinds[kind]
  if (found !== undefined && Object.hasOwn(kinds, kind)) return found
  const words = kind.replaceAll('-', ' ')
  return { title: words.slice(0, 1).toUpperCase() + words.slice(1), sentence: '' }
}

/** The different kinds in the order a reader cares for them: keys and links first. */
export function sortKinds(found: readonly string[]): string[] {
  const order = Object.keys(kinds)
  const rank = (kind: string): number => (order.includes(kind) ? order.indexOf(kind) : order.length)
  return [...new Set(found)].toSorted((a, b) => rank(a) - rank(b))
}

const kinds: Readonly<Record<string, CheckKind>> = {
  'primary-key': { title: 'Keys', sentence: 'Each row has a key of its own.' },
  unique: { title: 'Uniqueness', sentence: 'No two rows share what must differ.' },
  'foreign-key': { title: 'Links', sentence: 'Each link leads to a row that exists.' },
  'links-agree': {
    title: 'Links that agree',
    sentence: 'Two ways from a row to another end at the same row.',
  },
  forest: { title: 'Trees', sentence: 'No row is its own ancestor.' },
  'not-null': { title: 'Required values', sentence: 'What must be there is there.' },
  type: { title: 'Types', sentence: 'Each value is of its column’s type.' },
  length: { title: 'Lengths', sentence: 'No text is longer than its column allows.' },
  enum: { title: 'Lists of values', sentence: 'Only listed values occur.' },
  check: { title: 'Conditions', sentence: 'The conditions of schema and rules hold in each row.' },
  generated: { title: 'Computed columns', sentence: 'Computed values follow their formula.' },
  derived: {
    title: 'Derived values',
    sentence: 'Totals and the like add up exactly.',
  },
  'time-order': { title: 'Order in time', sentence: 'What comes later is dated later.' },
  'not-after-now': {
    title: 'Nothing from the future',
    sentence: 'No event is dated after the run’s instant.',
  },
  'last-status': {
    title: 'Histories',
    sentence: 'The last step of a history is the status of its row.',
  },
  'at-most': { title: 'Limits', sentence: 'Parts do not add up to more than the whole.' },
  sorted: { title: 'Order of keys', sentence: 'Keys count up in the order of a time.' },
  'gap-free': { title: 'Gap-free numbers', sentence: 'Positions count up without a hole.' },
  'per-parent': {
    title: 'Rows per parent',
    sentence: 'Each parent has as many rows as asked for.',
  },
  'event-gap': {
    title: 'Gaps between events',
    sentence: 'The events of one parent follow each other as far apart as asked for.',
  },
  'time-share': {
    title: 'When things happen',
    sentence: 'Months, weekdays and hours have the shares asked for.',
  },
  'at-most-one': { title: 'One at most', sentence: 'At most one row of each group is marked.' },
  'row-count': { title: 'Row counts', sentence: 'Each table has as many rows as asked for.' },
  'reference-rows': { title: 'Reference rows', sentence: 'Given rows are kept exactly.' },
  'null-share': {
    title: 'Shares of empty values',
    sentence: 'As many values are absent as asked for.',
  },
  value: { title: 'Values by rule', sentence: 'Values are what their rule says.' },
  'link-where': { title: 'Links by rule', sentence: 'Links lead only to rows the rule allows.' },
  share: { title: 'Shares', sentence: 'Parts of a table are as large as asked for.' },
  'choice-shares': {
    title: 'Shares of values',
    sentence: 'Listed values come as often as asked for.',
  },
  spread: {
    title: 'Distributions',
    sentence: 'Numbers and times lie as densely as their distribution has it.',
  },
  'mean-children': {
    title: 'Mean rows per parent',
    sentence: 'Parents have as many rows on average as asked for.',
  },
  correlation: {
    title: 'Correlations',
    sentence: 'Two columns go together as closely as asked for.',
  },
  'children-ratio': {
    title: 'Segments',
    sentence: 'Rows of one segment have more children than those of another, as asked for.',
  },
  'link-weight': {
    title: 'Weights',
    sentence: 'Parents are chosen in proportion to their weight.',
  },
  'link-skew': { title: 'Unevenness', sentence: 'Parents are chosen as unevenly as asked for.' },
  'hero-row': { title: 'Heroes', sentence: 'Rows placed by hand are there as given.' },
  lift: {
    title: 'Found together',
    sentence: 'What belongs together is found together oftener than by chance.',
  },
  'life-times': {
    title: 'Lives in their rows',
    sentence: 'The state and the times of a row are those of a life it can have had by now.',
  },
  'life-steps': {
    title: 'Lives in their steps',
    sentence: 'The rows of a history are, in order of time, the steps of a life.',
  },
  'life-shares': {
    title: 'Moves between states',
    sentence: 'Each move from state to state is made as often as asked for.',
  },
  'stock-balance': {
    title: 'Stocks',
    sentence: 'A stock is what came in less what went out, and never less than nothing.',
  },
  'stock-moves': {
    title: 'Movements of stocks',
    sentence: 'Each movement is of a size its kind may have, and the balance beside it is right.',
  },
  'not-checkable': { title: 'Not checkable', sentence: 'Promised, but no query can tell.' },
}
