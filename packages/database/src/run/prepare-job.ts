import { basename, extname, join, resolve } from 'node:path'
import { buildFault, type Diagnostic } from '@worldloom/diagnostics'
import { sanitizeName } from '@worldloom/runner'
import { loadFiles } from '../inputs/load-files.ts'
import type { DatabaseOptions, ResumeOptions } from '../options.ts'
import { checkOptions } from '../request/check-options.ts'
import { findWriting } from '../texts/find-writing.ts'
import type { Job, JobName } from './job.ts'
import { readRunFile } from './run-file.ts'

/** The job that the options ask for, and every fault in them; null where there is nothing to read. */
export async function prepareJob(
  options: DatabaseOptions | ResumeOptions,
  readClock: () => Date,
): Promise<{ readonly job: Job | null; readonly diagnostics: readonly Diagnostic[] }> {
  const signal = options.signal ?? new AbortController().signal
  if ('resume' in options) return resumeJob(options, signal, readClock)
  const { request, diagnostics } = checkOptions(options, readClock)
  const loaded = await loadFiles(options)
  const name = nameRun(options.schema)
  const seconds = Math.floor(readClock().getTime() / 1000)
  const found = await findWriting(options, `${name}_${seconds}_${process.pid}`)
  const job: Job = {
    job: 'database',
    name,
    request,
    loaded,
    place:
      options.out === undefined
        ? { kind: 'named', path: join('runs', `${name}_${seconds}`) }
        : { kind: 'chosen', path: options.out },
    writing: found.writing,
    threads: options.threads ?? null,
    signal,
  }
  return { job, diagnostics: [...diagnostics, ...found.diagnostics] }
}

function nameRun(schema: string): string {
  const path = resolve(schema)
  return sanitizeName(basename(path, extname(path)))
}

function otherJob(folder: string, job: JobName): Diagnostic {
  const message = `The folder "${folder}" holds a run of the job "${job}".`
  return buildFault('NOT_A_RUN', message, `Go on with it by worldloom ${job} --resume.`)
}

async function resumeJob(
  { resume, threads, ...given }: ResumeOptions,
  signal: AbortSignal,
  readClock: () => Date,
): ReturnType<typeof prepareJob> {
  const found = await readRunFile(resume)
  if (found.run === null) return { job: null, diagnostics: found.diagnostics }
  const { job: kind, name, request, loaded, texts } = found.run
  if (kind !== 'database') return { job: null, diagnostics: [otherJob(resume, kind)] }
  const { diagnostics } = checkOptions({ threads }, readClock)
  const place = { kind: 'standing', path: resume } as const
  // whoever began to write goes on, and none begins who did not
  const { run = '', model = 'offline', baseUrl = null } = texts ?? {}
  const who = { ...given, model, ...(baseUrl === null ? {} : { baseUrl }) }
  const { writing, diagnostics: faults } =
    texts === undefined ? nobody : await findWriting(who, run)
  const job = {
    job: kind,
    name,
    request,
    loaded,
    place,
    writing,
    threads: threads ?? null,
    signal,
  }
  return { job, diagnostics: [...diagnostics, ...faults] }
}

const nobody = { writing: null, diagnostics: [] }
