import { ignoreEvents } from '../ignore-events.ts'
import type { LoadedFiles } from '../inputs/input-files.ts'
import { loadFiles } from '../inputs/load-files.ts'
import { type Inputs, readInputs } from '../inputs/read-inputs.ts'
import type { FoundRun } from './find-run.ts'
import type { CheckOptions } from './options.ts'

/** What the files are proved against: the inputs that are named and, for the others, the run's own. */
export async function loadInputs(options: CheckOptions, run: FoundRun | null): Promise<Inputs> {
  const { schema, reference, rules, dialect } = options
  const own: LoadedFiles = run?.loaded ?? {
    files: { schema: [], reference: [], rules: [], words: [], queries: [] },
    diagnostics: [],
  }
  const named = await loadFiles({ schema, reference, rules })
  const files = {
    schema: schema === undefined ? own.files.schema : named.files.schema,
    reference: reference === undefined ? own.files.reference : named.files.reference,
    rules: rules === undefined ? own.files.rules : named.files.rules,
    words: rules === undefined ? own.files.words : named.files.words,
    queries: own.files.queries,
  }
  const loaded = { files, diagnostics: [...own.diagnostics, ...named.diagnostics] }
  const known = schema === undefined ? run?.request : undefined
  // rows of somebody else keep what is declared, and nothing that names let one guess
  const { links = 'declared' } = known ?? {}
  return ignoreEvents(readInputs(loaded, { dialect: dialect ?? known?.dialect ?? null, links }))
}
