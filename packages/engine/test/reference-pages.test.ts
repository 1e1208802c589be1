import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostic } from '@worldloom/diagnostics'
import { expect, test } from 'vitest'
import {
  declareLinks,
  listWordFiles,
  readReference,
  readRules,
  readSchema,
  rulesJsonSchema,
  type Schema,
} from '../src/index.ts'

const folder = join(import.meta.dirname, '../../../docs/reference')
const rules = readPage('rules.md')
const reference = readPage('reference-data.md')

test.each(rules.filter(({ name }) => name === 'yaml'))('rules, line $line', async ({ text }) => {
  const known = {
    generators: ['text.title'],
    dictionaries: ['product.name'],
  }
  const schema = await readPageSchema(rules)
  const bytes = new TextEncoder().encode('name,share\nAnn,2\n')
  const words = listWordFiles(text, 'rules.yaml').map(({ path }) => ({ path, name: path, bytes }))
  const files = [{ name: 'rules.yaml', text, words }]
  const { diagnostics } = await readRules(files, await declareLinks(files, schema), known)
  expect(diagnostics.map(formatDiagnostic)).toEqual([])
})

test('every key of a rule is shown', () => {
  const shown = rules.map(({ text }) => text).join('\n')
  const keys = listKeys(rulesJsonSchema).filter(
    (key) => !new RegExp(`(?<![\\w$])${escapeKey(key)}:`).test(shown),
  )
  expect(keys).toEqual([])
})

test('reference data is read as a folder and as one file', async () => {
  const schema = await readPageSchema(reference)
  const files = reference
    .filter(({ name }) => name.startsWith('csv '))
    .map(({ name, text }) => {
      return { name: name.slice(4), text }
    })
  const single = files.filter(({ name }) => name === 'reference.csv')
  const several = files.filter(({ name }) => name !== 'reference.csv')
  for (const input of [single, several]) {
    const { reference, diagnostics } = readReference(input, schema)
    expect(diagnostics.map(formatDiagnostic)).toEqual([])
    const { countries, currencies } = reference.tables
    expect(currencies?.rows.map(({ values }) => values[0])).toEqual(['EUR', 'NAD'])
    expect(countries?.rows.map(({ values }) => values[0])).toEqual(['DE', 'NA'])
    expect(countries?.rows.map(({ links }) => links)).toEqual([
      { currency_code: 0 },
      { currency_code: 1 },
    ])
  }
})

interface Block {
  readonly name: string
  readonly text: string
  readonly line: number
}

function readPage(name: string): readonly Block[] {
  const page = readFileSync(join(folder, name), 'utf8')
  return [...page.matchAll(/^```(\S[^\n]*)\n(.*?)^```$/gms)].map((match) => ({
    name: match[1] ?? '',
    text: match[2] ?? '',
    line: page.slice(0, match.index).split('\n').length,
  }))
}

async function readPageSchema(blocks: readonly Block[]): Promise<Schema> {
  const text = blocks.find(({ name }) => name === 'sql')?.text ?? ''
  const { schema, diagnostics } = await readSchema({ file: 'shop.sql', text, dialect: 'postgres' })
  expect(diagnostics.map(formatDiagnostic)).toEqual([])
  return schema
}

/** The names of all properties of a JSON Schema, however deep. */
function listKeys(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  const own = 'properties' in part ? Object.keys(part.properties ?? {}) : []
  return [...new Set([...own, ...Object.values(part).flatMap(listKeys)])]
}

function escapeKey(key: string): string {
  return key.replace('$', '\\$')
}
