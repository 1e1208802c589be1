import type { SchemaChange } from './changes/schema-change.ts'

type CreateTable = Extract<SchemaChange, { kind: 'create-table' }>
type Parse = (text: string, dialect: string) => unknown

let parse: Parse | null = null

/** Loads a second parser, which reads each table again so that a slip of the first is seen. */
export async function loadSecondReader(): Promise<void> {
  if (parse) return
  const sdk = await import('@polyglot-sql/sdk')
  parse = (text, dialect) => {
    const reading = sdk.parse(text, dialect as Parameters<typeof sdk.parse>[1])
    return reading.success ? reading.ast : null
  }
}

/** A fault where the second parser counts other columns, keys, links or checks; null where it agrees or cannot read. */
export function compareReadings(
  change: CreateTable,
  text: string,
  dialect: string,
): SchemaChange | null {
  const second = parse ? countSecond(parse(text, dialect)) : null
  if (!second) return null
  const first = countFirst(change)
  const differences = kinds.filter((kind) => first[kind] !== second[kind])
  if (differences.length === 0) return null
  const counts = differences.map((kind) => `${first[kind]} or ${second[kind]} ${kind}`).join(', ')
  return {
    kind: 'fault',
    diagnostic: {
      code: 'READINGS_DIFFER',
      severity: 'warning',
      message: `The table "${change.table.name}" can be read in two ways, with ${counts}; the first is used.`,
      hint: 'Look at the table with `worldloom inspect`, and write what is unclear in a plainer form.',
      place: change.place,
    },
  }
}

interface Counts {
  readonly columns: number
  readonly keys: number
  readonly links: number
  readonly checks: number
}

const kinds = ['columns', 'keys', 'links', 'checks'] as const

function countFirst(change: CreateTable): Counts {
  const counts = { columns: 0, keys: 0, links: 0, checks: 0 }
  for (const element of change.elements) {
    if (element.kind === 'like') continue
    const constraints =
      element.kind === 'column' ? element.column.constraints : [element.constraint]
    if (element.kind === 'column') {
      counts.columns += 1
      // SERIAL implies a key that no text shows
      if (/^serial$/i.test(element.column.type.text)) counts.keys -= 1
    }
    for (const { kind } of constraints) {
      if (kind === 'check') counts.checks += 1
      else if (kind === 'foreign-key') counts.links += 1
      else counts.keys += 1
    }
  }
  return counts
}

/** The parser's tree is plain data of its own shape: only what is counted is looked at. */
function countSecond(tree: unknown): Counts | null {
  const table = member(Array.isArray(tree) ? tree[0] : tree, 'create_table')
  const columns = list(member(table, 'columns'))
  if (columns.length === 0) return null
  const counts = { columns: columns.length, keys: 0, links: 0, checks: 0 }
  const count = (constraint: unknown): void => {
    if (member(constraint, 'PrimaryKey') || member(constraint, 'Unique')) counts.keys += 1
    if (member(member(constraint, 'Index'), 'kind') === 'UNIQUE') counts.keys += 1
    if (member(constraint, 'ForeignKey') || member(constraint, 'References')) counts.links += 1
    if (member(constraint, 'Check')) counts.checks += 1
  }
  for (const column of columns) {
    if (member(column, 'primary_key') === true) counts.keys += 1
    if (member(column, 'unique') === true) counts.keys += 1
    list(member(column, 'constraints')).forEach(count)
  }
  list(member(table, 'constraints')).forEach(count)
  return counts
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
