import { basename, extname, join, resolve } from 'node:path'
import { checkOptions, loadFiles } from '@worldloom/database/steps'
import type { Diagnostic } from '@worldloom/diagnostics'
import { sanitizeName } from '@worldloom/runner'
import { findInputs } from '../inputs/find-inputs.ts'
import type { StoryOptions } from '../options.ts'
import { type QueriesReading, readQueries } from '../queries/read-queries.ts'
import { readBigquerySchema } from '../schema/read-bigquery-schema.ts'
import type { StoryJob } from './story-job.ts'

/** The job that the options ask for, and every fault in them and in the queries. */
export async function prepareStory(
  asked: StoryOptions,
  readClock: () => Date,
): Promise<{ readonly story: StoryJob | null; readonly diagnostics: readonly Diagnostic[] }> {
  const found = await findInputs(asked)
  const { options } = found
  const { schemaDialect, dialect, seconds = 30, memory = '2GB' } = options
  const checked = checkOptions(
    { ...options, now: options.now ?? 'today', dialect: schemaDialect },
    readClock,
  )
  const met = [...found.diagnostics, ...checked.diagnostics]
  if (found.diagnostics.length > 0) return { story: null, diagnostics: met }
  const given = await loadFiles(options)
  const [file] = given.files.queries
  const { files, isBigquery, diagnostics } = readBigquerySchema(given.files)
  const loaded = { files, diagnostics: [...given.diagnostics, ...diagnostics] }
  const read = await (file ? readQueries(file, dialect ?? null) : noQueries)
  const name = nameRun(options)
  const place =
    options.out === undefined
      ? ({ kind: 'named', path: join('runs', `${name}_${readSeconds(readClock)}`) } as const)
      : ({ kind: 'chosen', path: options.out } as const)
  const job = {
    job: 'story',
    name,
    request: isBigquery ? { ...checked.request, dialect: 'bigquery' } : checked.request,
    loaded,
    place,
    threads: options.threads ?? null,
    signal: options.signal ?? new AbortController().signal,
  } as const
  const { queries, views } = read
  const story = { job, queries, views, limits: { memory, seconds } }
  return { story, diagnostics: [...met, ...read.diagnostics] }
}

const noQueries: QueriesReading = { queries: [], views: [], diagnostics: [] }

function nameRun({ folder, schema }: StoryOptions): string {
  const path = resolve(folder ?? schema ?? 'story')
  return sanitizeName(basename(path, extname(path)))
}

function readSeconds(readClock: () => Date): number {
  return Math.floor(readClock().getTime() / 1000)
}
