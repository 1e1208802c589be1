import { readFile } from 'node:fs/promises'
import { basename, dirname, extname } from 'node:path'
import { buildFault, buildNote, type Diagnostic, type Place } from '@worldloom/diagnostics'
import { decodeText } from './decode-text.ts'
import type { InputFile, NamedWords } from './input-files.ts'

/** What is kept while files are loaded. */
export interface Loader {
  /** Names that files have by now, in lower case: some disks tell no case. */
  readonly taken: Set<string>
  /** Rules files that are loaded, by their real paths. */
  readonly rules: Set<string>
  /** Files of words that these name. */
  readonly words: NamedWords[]
  readonly diagnostics: Diagnostic[]
}

/** Loads one file under a name of its own; null after noting why it cannot be read. */
export async function loadFile(
  loader: Loader,
  path: string,
  place: Place | null = null,
): Promise<InputFile | null> {
  try {
    const bytes = await readFile(path)
    const extension = extname(path)
    const own = basename(path, extension)
    // each of Prisma's or Diesel's migrations has the same name in a folder of its own
    const base = nameless.has(own.toLowerCase()) ? `${basename(dirname(path))}-${own}` : own
    let name = `${base}${extension}`
    for (let suffix = 2; loader.taken.has(name.toLowerCase()); suffix += 1)
      name = `${base}-${suffix}${extension}`
    loader.taken.add(name.toLowerCase())
    const { text, guessed } = decodeText(bytes)
    if (guessed) loader.diagnostics.push(noteEncoding(path, name, guessed))
    return { name, bytes, text }
  } catch (error) {
    loader.diagnostics.push({ ...noteMissing(path, error), place })
    return null
  }
}

const nameless: ReadonlySet<string> = new Set(['migration', 'up'])

/** The fault of a path that cannot be read. */
export function noteMissing(path: string, error: unknown): Diagnostic {
  const hint =
    path === '-' ? 'What another program prints is read as /dev/stdin.' : 'Check the path.'
  return buildFault('MISSING_FILE', `The file "${path}" ${explain(error)}.`, hint)
}

function noteEncoding(path: string, name: string, encoding: string): Diagnostic {
  const message = `The file "${path}" is not in UTF-8 and was read as ${encoding}.`
  const hint = 'Save it as UTF-8 if its letters came out wrong.'
  return buildNote('ENCODING_GUESSED', message, hint, { file: name, line: 1, column: 1 })
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist'
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read'
  return `cannot be read (${error instanceof Error ? error.message : error})`
}
