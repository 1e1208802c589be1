import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { streamPeople } from '../../src/index.ts'
import { loadInputs } from '../../src/input/load-inputs.ts'
import { makeTradeshow, segments } from '../support/make-tradeshow.ts'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true })
})

function make(changes: Parameters<typeof makeTradeshow>[0]): string {
  const { root, folder } = makeTradeshow(changes)
  roots.push(root)
  return folder
}

/** The faults of a folder as a run tells them: code, and where. */
async function listFaults(folder: string): Promise<readonly string[]> {
  const { value } = await streamPeople({ folder, out: join(folder, 'out') }).next()
  if (!value || !('diagnostics' in value)) throw new Error('The inputs were taken.')
  return value.diagnostics.map(
    ({ code, place }) => `${code} ${place ? `${place.file}:${place.line}` : ''}`,
  )
}

test.each([
  ['an array of objects', segments],
  ['an object with such an array', { segments }],
  ['an array of texts', ['Bakers in Germany', 'Crane drivers', 'Gardeners']],
  [
    'descriptions by name',
    { Bakers: 'In Germany.', Drivers: 'Of cranes.', Gardeners: 'At school.' },
  ],
])('segments may be %s', async (_, shape) => {
  const inputs = await loadInputs(make({ segments: shape }), {})
  if (!('segments' in inputs)) throw new Error(JSON.stringify(inputs))
  expect(inputs.segments).toHaveLength(3)
  expect(new Set(inputs.segments.map(({ fileName }) => fileName)).size).toBe(3)
})

test('a name becomes one that every file system takes', async () => {
  const list = ['Ärzte & Ärztinnen / Süd', '../../etc', 'CON', 'a'.repeat(300)]
  const inputs = await loadInputs(
    make({ segments: list.map((name) => ({ name, description: 'People.' })) }),
    {},
  )
  if (!('segments' in inputs)) throw new Error(JSON.stringify(inputs))
  expect(inputs.segments).toHaveLength(list.length)
  for (const { fileName } of inputs.segments) {
    expect(fileName).toMatch(/^[a-z0-9][a-z0-9_-]*$/)
    expect(fileName.length).toBeLessThan(120)
  }
})

test('two segments that would share a file are a fault', async () => {
  const clash = [
    { name: 'Night Owls', description: 'Awake.' },
    { name: 'night-owls!', description: 'Awake too.' },
  ]
  expect(await listFaults(make({ segments: clash }))).toEqual([
    expect.stringMatching(/^SEGMENT_FILE_TAKEN input\/segments.json:/),
  ])
})

test('every fault is told at once, each at its line', async () => {
  const folder = make({
    config: { users_per_segment: 'many', sede: 4 },
    segments: [{ name: 'A', description: 'People.', quotas: { agee: '20-30', gender: {} } }],
  })
  const faults = await listFaults(folder)
  expect(faults.map((fault) => fault.split(' ')[0]).toSorted()).toEqual([
    'CONFIG_VALUE',
    'SEGMENT_QUOTA',
    'UNKNOWN_CONFIG_KEY',
  ])
})

test('a quota for nothing names what it may have meant', async () => {
  const quotas = { agee: '20-30', role: { teecher: 1, helper: 2 } }
  const folder = make({ segments: [{ name: 'A', description: 'People.', quotas }] })
  const { value } = await streamPeople({ folder, out: join(folder, 'out') }).next()
  if (!value || !('diagnostics' in value)) throw new Error('The inputs were taken.')
  expect(value.diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['UNKNOWN_FACT', 'Did you mean "age"?'],
    ['UNKNOWN_FACT_VALUE', 'Did you mean "teacher"?'],
  ])
})

test('a file that is missing, no JSON, or a schema nobody can satisfy is told', async () => {
  const broken = make({})
  writeFileSync(join(broken, 'config.json'), '{ "seed": 1, }')
  expect(await listFaults(broken)).toEqual(['JSON_SYNTAX config.json:1'])
  const missing = make({ config: { paths: { segments: 'input/segmets.json' } } })
  expect(await listFaults(missing)).toEqual([expect.stringMatching(/^MISSING_FILE/)])
  const impossible = { type: 'object', required: ['a'], properties: { a: false } }
  expect(await listFaults(make({ schema: impossible }))).toEqual([
    expect.stringMatching(/^SCHEMA_UNSATISFIABLE/),
  ])
})

test('what cannot be read in a schema is a fault at its place, and not a model that stops', async () => {
  const properties = {
    code: { type: 'string', pattern: '([' },
    size: { $ref: '#/$defs/size' },
    note: { type: 'strng' },
    far: { $ref: 'https://example.com/schema.json' },
  }
  const folder = make({ segments, schema: { type: 'object', properties } })
  const { value } = await streamPeople({ folder, out: join(folder, 'out') }).next()
  if (!value || !('diagnostics' in value)) throw new Error('The schema was taken.')
  const found = value.diagnostics.filter(({ code }) => code === 'USER_SCHEMA')
  expect(new Set(found.map(({ place }) => place?.line))).toEqual(new Set([4, 8, 11, 14]))
  expect(found.map(({ hint }) => hint)).toContain('Did you mean "string"?')
})

test('a quota for a country that is none, or an age nobody has, is a fault', async () => {
  const quotas = { country: { Kenia: 1 }, age: { '200-300': 1 } }
  const list = [{ name: 'A', description: 'People.', quotas }]
  expect(await listFaults(make({ segments: list }))).toEqual([
    expect.stringMatching(/^UNKNOWN_FACT_VALUE /),
    expect.stringMatching(/^UNKNOWN_FACT_VALUE /),
  ])
})
