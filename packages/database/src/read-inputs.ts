import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import {
  type Diagnostic,
  generatorNames,
  type Reference,
  type Rules,
  readReference,
  readRules,
  readSchema,
  type Schema,
  type Understanding,
  understand,
} from '@worldloom/engine'

/** A file of the inputs, as it is copied into the run. */
export interface InputFile {
  readonly name: string
  readonly text: string
}

export interface InputPaths {
  readonly schema: string
  readonly reference?: string | undefined
  readonly rules?: string | readonly string[] | undefined
  readonly dialect?: string | undefined
}

/** Everything read and understood, with all faults of all files together. */
export interface Inputs {
  readonly schema: Schema
  readonly reference: Reference
  readonly rules: Rules
  readonly understanding: Understanding
  readonly files: {
    readonly schema: readonly InputFile[]
    readonly reference: readonly InputFile[]
    readonly rules: readonly InputFile[]
  }
  readonly diagnostics: readonly Diagnostic[]
}

/** The files of the inputs; what cannot be read is a fault, not an exception. */
export interface LoadedFiles {
  readonly files: Inputs['files']
  readonly diagnostics: readonly Diagnostic[]
}

/** Loads schema, reference and rules files or folders. */
export async function loadFiles(paths: InputPaths): Promise<LoadedFiles> {
  const diagnostics: Diagnostic[] = []
  const load = (path: string, extensions: readonly string[]): Promise<readonly InputFile[]> =>
    loadPath(path, extensions, diagnostics)
  const rulePaths = typeof paths.rules === 'string' ? [paths.rules] : (paths.rules ?? [])
  const schema = await load(paths.schema, ['.sql', '.ddl'])
  const reference = paths.reference ? await load(paths.reference, ['.csv']) : []
  const rules = (
    await Promise.all(rulePaths.map((path) => load(path, ['.json', '.yaml', '.yml'])))
  ).flat()
  return { files: { schema, reference, rules }, diagnostics }
}

/** Reads the loaded files: the schema first, then what refers to it. */
export async function readInputs(
  { files, diagnostics }: LoadedFiles,
  dialect?: string,
): Promise<Inputs> {
  const text = files.schema.map((file) => file.text).join('\n')
  const name = files.schema.length === 1 ? (files.schema[0]?.name ?? '') : 'schema'
  const read = await readSchema({ text, file: name, dialect })
  const { schema } = read
  const isUsable = schema.tables.length > 0
  const referenced = isUsable
    ? readReference(files.reference, schema)
    : { reference: { tables: {} }, diagnostics: [] }
  const ruled = isUsable
    ? await readRules(files.rules, schema, { generators: generatorNames })
    : { rules: { locale: 'en_US', tables: {} }, diagnostics: [] }
  return {
    schema,
    reference: referenced.reference,
    rules: ruled.rules,
    understanding: understand(schema, ruled.rules),
    files,
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...referenced.diagnostics,
      ...ruled.diagnostics,
    ],
  }
}

async function loadPath(
  path: string,
  extensions: readonly string[],
  diagnostics: Diagnostic[],
): Promise<readonly InputFile[]> {
  try {
    const isFolder = (await stat(path)).isDirectory()
    if (!isFolder) return [await loadFile(path)]
    const names = (await readdir(path))
      .filter((name) => extensions.includes(extname(name).toLowerCase()))
      .sort()
    if (names.length === 0)
      diagnostics.push(missing(`The folder "${path}" holds no ${extensions.join(' or ')} file.`))
    return await Promise.all(names.map((name) => loadFile(join(path, name))))
  } catch (error) {
    const reason =
      error instanceof Error && 'code' in error && error.code === 'ENOENT'
        ? 'does not exist'
        : `cannot be read (${error instanceof Error ? error.message : error})`
    diagnostics.push(missing(`The file "${path}" ${reason}.`))
    return []
  }
}

async function loadFile(path: string): Promise<InputFile> {
  const bytes = await readFile(path)
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
  return { name: basename(path), text }
}

function missing(message: string): Diagnostic {
  return { code: 'MISSING_FILE', severity: 'error', message, hint: 'Check the path.', place: null }
}
