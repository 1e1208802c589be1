import type { InputPaths } from '../options.ts'
import type { InputFile, LoadedFiles } from './input-files.ts'
import { listFiles } from './list-files.ts'
import { type Loader, loadFile } from './load-file.ts'
import { loadRules } from './load-rules.ts'

/** Paths of the inputs, of which some may be left out. */
export type GivenPaths = { readonly [Name in keyof InputPaths]?: InputPaths[Name] | undefined } & {
  readonly queries?: string | undefined
}

/** Loads schema, reference and rules, files or folders; what cannot be read is a fault, no exception. */
export async function loadFiles(paths: GivenPaths): Promise<LoadedFiles> {
  const loader: Loader = { taken: new Set(), rules: new Set(), words: [], diagnostics: [] }
  const rulePaths = typeof paths.rules === 'string' ? [paths.rules] : (paths.rules ?? [])
  const schema = await loadAll(loader, paths.schema, ['.sql', '.ddl', '.json'])
  const reference = await loadAll(loader, paths.reference, ['.csv'])
  const queries = await loadAll(loader, paths.queries, ['.sql', '.jsonl'])
  const rules: InputFile[] = []
  for (const given of rulePaths) {
    const found = await listFiles(loader, given, ['.json', '.yaml', '.yml'])
    for (const path of found) rules.push(...(await loadRules(loader, path)))
  }
  return {
    files: { schema, reference, rules, words: loader.words, queries },
    diagnostics: loader.diagnostics,
  }
}

async function loadAll(
  loader: Loader,
  path: string | undefined,
  extensions: readonly string[],
): Promise<readonly InputFile[]> {
  const files: InputFile[] = []
  for (const found of path ? await listFiles(loader, path, extensions) : []) {
    const file = await loadFile(loader, found)
    if (file) files.push(file)
  }
  return files
}
