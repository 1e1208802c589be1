import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import type { Diagnostic } from '@worldloom/engine'
import { buildFault } from '../build-fault.ts'
import type { InputPaths } from '../options.ts'
import type { InputFile, LoadedFiles } from './input-files.ts'

/** Paths of the inputs, of which some may be left out. */
export type GivenPaths = { readonly [Name in keyof InputPaths]?: InputPaths[Name] | undefined }

/** Loads schema, reference and rules, files or folders; what cannot be read is a fault, no exception. */
export async function loadFiles(paths: GivenPaths): Promise<LoadedFiles> {
  const loader: Loader = { taken: new Set(), diagnostics: [] }
  const rulePaths = typeof paths.rules === 'string' ? [paths.rules] : (paths.rules ?? [])
  const schema = paths.schema ? await loadPath(loader, paths.schema, ['.sql', '.ddl']) : []
  const reference = paths.reference ? await loadPath(loader, paths.reference, ['.csv']) : []
  const rules: InputFile[] = []
  for (const path of rulePaths)
    rules.push(...(await loadPath(loader, path, ['.json', '.yaml', '.yml'])))
  return { files: { schema, reference, rules }, diagnostics: loader.diagnostics }
}

interface Loader {
  /** Names that files have by now, in lower case: some disks tell no case. */
  readonly taken: Set<string>
  readonly diagnostics: Diagnostic[]
}

async function loadPath(
  loader: Loader,
  path: string,
  extensions: readonly string[],
): Promise<readonly InputFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [await loadFile(loader, path)]
    const names = (await readdir(path))
      .filter((name) => extensions.includes(extname(name).toLowerCase()))
      .toSorted()
    if (names.length === 0)
      loader.diagnostics.push(
        missing(`The folder "${path}" holds no ${extensions.join(' or ')} file.`),
      )
    const files: InputFile[] = []
    for (const name of names) files.push(await loadFile(loader, join(path, name)))
    return files
  } catch (error) {
    loader.diagnostics.push(missing(`The file "${path}" ${explain(error)}.`))
    return []
  }
}

async function loadFile({ taken }: Loader, path: string): Promise<InputFile> {
  const bytes = await readFile(path)
  const extension = extname(path)
  const base = basename(path, extension)
  let name = basename(path)
  for (let suffix = 2; taken.has(name.toLowerCase()); suffix += 1)
    name = `${base}-${suffix}${extension}`
  taken.add(name.toLowerCase())
  return { name, bytes, text: new TextDecoder().decode(bytes) }
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
  return `cannot be read (${error instanceof Error ? error.message : error})`
}

function missing(message: string): Diagnostic {
  return buildFault('MISSING_FILE', message, 'Check the path.')
}
