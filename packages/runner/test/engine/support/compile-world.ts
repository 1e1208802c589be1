import type { Diagnostic } from '@worldloom/diagnostics'
import {
  type Compiled,
  compile,
  declareLinks,
  generatorNames,
  type Reference,
  type Rules,
  readReference,
  readRules,
  readSchema,
  type Schema,
  type Settings,
  type Understanding,
  understand,
} from '@worldloom/engine'

/** A small world as a test writes it: the texts a person would give, and what is unlike the usual. */
export interface World {
  readonly schema: string
  /** YAML. */
  readonly rules?: string
  /** One CSV whose first column is `table`. */
  readonly reference?: string
  readonly settings?: Partial<Settings>
}

export interface CompiledWorld {
  readonly schema: Schema
  readonly rules: Rules
  readonly reference: Reference
  readonly understanding: Understanding
  readonly settings: Settings
  readonly compiled: Compiled
  /** Everything that reading and compiling had to say. */
  readonly diagnostics: readonly Diagnostic[]
}

const usual: Settings = {
  seed: 1,
  now: '2026-01-01T00:00:00Z',
  rows: null,
  tableRows: {},
  scale: 1,
  range: null,
}

/** Reads and compiles a world; an error among its diagnostics fails the test unless it is expected. */
export async function compileWorld(
  world: World,
  { mayFail = false }: { readonly mayFail?: boolean } = {},
): Promise<CompiledWorld> {
  const read = await readSchema({ text: world.schema, file: 'schema.sql', dialect: 'postgres' })
  const ruleFiles = world.rules === undefined ? [] : [{ name: 'rules.yaml', text: world.rules }]
  const schema = await declareLinks(ruleFiles, read.schema)
  const { reference, diagnostics: cells } = readReference(
    world.reference === undefined ? [] : [{ name: 'reference.csv', text: world.reference }],
    schema,
  )
  const { rules, diagnostics: ruled } = await readRules(ruleFiles, schema, {
    generators: generatorNames,
  })
  const understanding = understand(schema, rules)
  const settings = { ...usual, ...world.settings }
  const compiled = compile({ schema, reference, rules, understanding, settings })
  const diagnostics = [...read.diagnostics, ...cells, ...ruled, ...compiled.diagnostics]
  const faults = diagnostics.filter(({ severity }) => severity === 'error')
  if (faults.length > 0 && !mayFail)
    throw new Error(faults.map(({ code, message }) => `${code}: ${message}`).join('\n'))
  return { schema, rules, reference, understanding, settings, compiled, diagnostics }
}
