import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import { version, writeWhole } from '@worldloom/job'
import { decodeText } from '../inputs/decode-text.ts'
import type { InputFile, InputFiles, LoadedFiles, NamedWords } from '../inputs/input-files.ts'
import type { Request } from '../request/request.ts'
import type { Job, JobName } from './job.ts'

/** `run.json`: what was asked for, so that the run can be resumed, proved again and told apart. */
export interface RunFile {
  readonly version: string
  readonly job: JobName
  readonly name: string
  readonly request: Request
  /** The names of the files in `inputs/`, by what they are for. */
  readonly inputs: {
    readonly [Use in Exclude<keyof InputFiles, 'words' | 'queries'>]: readonly string[]
  } & { readonly words?: readonly RecordedWords[]; readonly queries?: readonly string[] }
  /** Who writes the texts, where a model does. */
  readonly texts?: {
    /** By which the run finds its own answers in the ledger. */
    readonly run: string
    readonly model: string
    readonly baseUrl: string | null
  }
}

/** A file of words with the rules file that names it, and how. */
interface RecordedWords {
  readonly name: string
  readonly rules: string
  readonly path: string
}

/** A run folder's own record, with its inputs read again. */
export interface RecordedRun extends RunFile {
  readonly loaded: LoadedFiles
}

export async function writeRunFile(
  folder: string,
  { job, name, request, loaded, writing }: Job,
): Promise<void> {
  const { schema, reference, rules, words, queries } = loaded.files
  const names = (files: readonly InputFile[]): readonly string[] => files.map((file) => file.name)
  const run: RunFile = {
    version,
    job,
    name,
    request,
    inputs: {
      schema: names(schema),
      reference: names(reference),
      rules: names(rules),
      ...(words.length > 0
        ? {
            words: words.map(({ name: file, rules: by, path }) => ({
              name: file,
              rules: by,
              path,
            })),
          }
        : {}),
      queries: names(queries),
    },
    ...(writing
      ? {
          texts: {
            run: writing.run,
            model: writing.settings.model,
            baseUrl: writing.settings.baseUrl,
          },
        }
      : {}),
  }
  await writeWhole(join(folder, 'run.json'), `${JSON.stringify(run, null, 2)}\n`)
}

/** The run that a folder holds, or why it holds none. */
export async function readRunFile(
  folder: string,
): Promise<{ readonly run: RecordedRun | null; readonly diagnostics: readonly Diagnostic[] }> {
  const run = await readFile(join(folder, 'run.json'), 'utf8').then(parseRunFile, () => null)
  if (run === null) {
    const hint = 'A run folder holds run.json; one that was stopped before has to begin again.'
    const fault = buildFault('NOT_A_RUN', `The folder "${folder}" holds no run.`, hint)
    return { run: null, diagnostics: [fault] }
  }
  const diagnostics: Diagnostic[] = []
  const load = async (names: readonly string[]): Promise<readonly InputFile[]> => {
    const files = await Promise.all(names.map((name) => loadInput(folder, name, diagnostics)))
    return files.filter((file) => file !== null)
  }
  const files = {
    schema: await load(run.inputs.schema),
    reference: await load(run.inputs.reference),
    rules: await load(run.inputs.rules),
    words: await loadWords(folder, run.inputs.words ?? [], diagnostics),
    queries: await load(run.inputs.queries ?? []),
  }
  return { run: { ...run, loaded: { files, diagnostics } }, diagnostics: [] }
}

const jobs: readonly string[] = ['database', 'story'] satisfies readonly JobName[]

async function loadWords(
  folder: string,
  recorded: readonly RecordedWords[],
  diagnostics: Diagnostic[],
): Promise<readonly NamedWords[]> {
  const files = await Promise.all(
    recorded.map(async ({ name, rules, path }) => {
      const file = await loadInput(folder, name, diagnostics)
      return file && { ...file, rules, path }
    }),
  )
  return files.filter((file) => file !== null)
}

function parseRunFile(text: string): RunFile | null {
  try {
    const run = JSON.parse(text) as RunFile
    return jobs.includes(run.job) && run.request && run.inputs ? run : null
  } catch {
    return null
  }
}

async function loadInput(
  folder: string,
  name: string,
  diagnostics: Diagnostic[],
): Promise<InputFile | null> {
  try {
    const bytes = await readFile(join(folder, 'inputs', name))
    return { name, bytes, text: decodeText(bytes).text }
  } catch {
    const message = `The run "${folder}" has lost its input "${name}".`
    diagnostics.push(buildFault('MISSING_FILE', message, 'Begin the run again.'))
    return null
  }
}
