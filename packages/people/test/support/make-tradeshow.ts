import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A small trade show: three segments, a schema with a condition, a list and a biography. */
export function makeTradeshow(
  changes: {
    readonly config?: object
    readonly segments?: unknown
    readonly schema?: unknown
  } = {},
): { readonly folder: string; readonly root: string } {
  const root = mkdtempSync(join(tmpdir(), 'worldloom-people-'))
  const folder = join(root, 'tradeshow')
  mkdirSync(join(folder, 'input'), { recursive: true })
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`)
  write('config.json', { users_per_segment: 8, seed: 3, ...changes.config })
  write('input/segments.json', changes.segments ?? segments)
  write('input/synthetic_user_schema.json', changes.schema ?? schema)
  return { folder, root }
}

export const segments: readonly object[] = [
  { name: 'Night Bakers', description: 'Bakers aged 25-40 in Germany, 60% women.' },
  {
    name: 'Tower Crane Drivers',
    description: 'People in their fifties who drive cranes in the UK.',
  },
  {
    name: 'School Gardeners',
    description: 'Teachers who keep a garden with their class.',
    quotas: { role: { teacher: 70, helper: 30 }, 'job title': ['Biology teacher', 'Caretaker'] },
  },
]

export const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['id', 'name', 'age', 'gender', 'role', 'city', 'topics', 'member', 'biography'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^U[0-9]{4}$' },
    name: { type: 'string', minLength: 3, maxLength: 80 },
    age: { type: 'integer', minimum: 16, maximum: 90 },
    gender: { enum: ['female', 'male', 'nonbinary'] },
    role: { enum: ['teacher', 'helper', 'visitor'] },
    jobTitle: { type: 'string', minLength: 2, maxLength: 60 },
    city: { type: 'string', minLength: 2 },
    topics: {
      type: 'array',
      items: { enum: ['soil', 'tools', 'bread', 'steel'] },
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
    },
    member: { type: 'boolean' },
    since: { type: 'string', format: 'date' },
    biography: { type: 'string', minLength: 60, maxLength: 900 },
  },
  if: { properties: { member: { const: true } } },
  then: { required: ['since'] },
  else: { properties: { since: false } },
} as const
