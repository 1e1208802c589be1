import {
  type Claim,
  type DataPromise,
  listPromises,
  type Reference,
  type Schema,
} from '@worldloom/engine'
import { worldFiles } from './world-files.ts'
import { buildWorldRules } from './world-rules.ts'
import { buildWorldSchema } from './world-schema.ts'
import { buildWorldUnderstanding } from './world-understanding.ts'

/** A shop with a case of everything that can be promised. `loadReader` comes before. */
export function buildWorld(): {
  readonly schema: Schema
  readonly reference: Reference
  readonly now: string
  readonly promises: readonly DataPromise[]
  readonly files: Readonly<Record<string, string>>
} {
  const schema = buildWorldSchema()
  const now = '2026-01-01T00:00:00Z'
  const sources = {
    schema,
    reference,
    rules: buildWorldRules(),
    understanding: buildWorldUnderstanding(),
    now,
    rowCounts,
  }
  return {
    schema,
    reference,
    now,
    promises: [...listPromises(sources), ...extraPromises()],
    files: worldFiles,
  }
}

const reference: Reference = {
  tables: {
    Country: {
      table: 'Country',
      columns: [
        { name: 'code', source: 'code' },
        { name: 'name', source: 'name' },
      ],
      rows: [
        {
          values: ['DE', 'Germany'],
          links: {},
          place: { file: 'reference.csv', line: 2, column: 1 },
        },
        {
          values: ['FR', 'France'],
          links: {},
          place: { file: 'reference.csv', line: 3, column: 1 },
        },
      ],
    },
  },
}

const rowCounts = Object.fromEntries(
  Object.entries(worldFiles).map(([table, text]) => [
    table,
    table === 'Address' ? 4 : text.trim().split('\n').length - 1,
  ]),
)

/** Kinds of claim that nothing in this world's sources leads to. */
function extraPromises(): readonly DataPromise[] {
  const promise = (table: string, name: string, claim: Claim): DataPromise => ({
    id: `${table}/${claim.kind}/${name}`,
    table,
    name,
    says: name,
    source: 'inferred',
    place: null,
    claim,
  })
  return [
    promise('Address', 'is_default', {
      kind: 'at-most-one',
      column: 'is_default',
      links: ['customer_id'],
    }),
  ]
}
