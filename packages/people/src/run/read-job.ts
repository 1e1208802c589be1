import { stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type CallOptions, loadSettings, type Settings } from '@worldloom/agents'
import { buildFault, type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import type { RunPlace } from '@worldloom/job'
import { type ConfigChanges, type Inputs, loadInputs } from '../input/load-inputs.ts'
import type { PeopleOptions, ResumeOptions } from '../options.ts'
import { type RunFile, readRunFile } from './run-file.ts'

/** What a run is to do. */
export interface ReadJob {
  readonly inputs: Inputs
  readonly settings: Settings
  readonly run: Omit<RunFile, 'version' | 'job'>
  readonly place: RunPlace
  /** The output folder of the run that is repaired, or null. */
  readonly earlier: string | null
  readonly isResumed: boolean
}

/** Reads what was asked for, the inputs and the settings; every fault at once. */
export async function readJob(
  options: PeopleOptions | ResumeOptions,
): Promise<ReadJob | readonly Diagnostic[]> {
  return 'resume' in options ? prepareResumed(options) : prepareNew(options)
}

async function prepareNew(options: PeopleOptions): Promise<ReadJob | readonly Diagnostic[]> {
  const changes = readChanges(options)
  if ('faults' in changes) return changes.faults
  const folder = resolve(options.folder)
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) {
    const message = `"${options.folder}" is no folder.`
    return [buildFault('MISSING_FILE', message, 'Give the folder that holds config.json.')]
  }
  const inputs = await loadInputs(folder, changes.config)
  if ('length' in inputs) return inputs
  const settings = await readSettings(options, inputs)
  if ('length' in settings) return settings
  const name = basename(folder)
  const seconds = Math.floor(Date.now() / 1000)
  const chosen = options.out === undefined ? null : resolve(options.out)
  const beside = join(folder, inputs.config.paths.output)
  const repairs = options.repair === true
  const standing =
    chosen !== null && repairs && (await stat(join(chosen, 'run.json')).catch(() => null)) !== null
  const place: RunPlace =
    chosen === null
      ? { kind: 'named', path: join(settings.runs, `${name}_${seconds}`) }
      : { kind: standing ? 'standing' : 'chosen', path: chosen }
  return {
    inputs,
    settings,
    place,
    earlier: repairs ? (standing ? join(place.path, 'output') : beside) : null,
    isResumed: false,
    run: {
      name,
      run: `${name}_${seconds}_${process.pid}`,
      started: new Date().toISOString(),
      changes: changes.config,
      model: settings.model,
      baseUrl: settings.baseUrl,
      beside: chosen === null ? folder : null,
      repair: repairs,
    },
  }
}

async function prepareResumed(options: ResumeOptions): Promise<ReadJob | readonly Diagnostic[]> {
  const folder = resolve(options.resume)
  const run = await readRunFile(folder)
  if (isDiagnostic(run)) return [run]
  const inputs = await loadInputs(join(folder, 'inputs'), run.changes)
  if ('length' in inputs) return inputs
  const { model, baseUrl } = run
  const settings = await readSettings(
    { model, ...(baseUrl === null ? {} : { baseUrl }), ...pickCalls(options) },
    inputs,
  )
  if ('length' in settings) return settings
  const earlier = run.repair
    ? join(run.beside === null ? folder : join(run.beside, inputs.config.paths.output))
    : null
  return {
    inputs,
    settings,
    run,
    place: { kind: 'standing', path: folder },
    earlier,
    isResumed: true,
  }
}

/** A flag wins over the folder's `config.json`, that over the environment and `worldloom.config.json`. */
async function readSettings(
  options: CallOptions,
  { config }: Inputs,
): Promise<Settings | readonly Diagnostic[]> {
  const read = await loadSettings({
    flags: {
      model: options.model ?? config.model ?? undefined,
      baseUrl: options.baseUrl ?? config.baseUrl ?? undefined,
      concurrency: options.concurrency ?? config.concurrency ?? undefined,
      budget: options.budget,
      maxTokens: options.maxTokens,
      cache: options.cacheDir,
    },
  })
  return 'diagnostics' in read ? read.diagnostics : read.settings
}

function pickCalls({
  model,
  baseUrl,
  concurrency,
  budget,
  maxTokens,
  cacheDir,
}: CallOptions): CallOptions {
  const given = { model, baseUrl, concurrency, budget, maxTokens, cacheDir }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

function readChanges(
  options: PeopleOptions,
): { readonly config: ConfigChanges } | { readonly faults: readonly Diagnostic[] } {
  const { users, seed, tries, reviewer } = options
  const faults: Diagnostic[] = []
  const check = (flag: string, value: unknown, least: number, most: number): void => {
    if (
      value === undefined ||
      (Number.isInteger(value) && Number(value) >= least && Number(value) <= most)
    )
      return
    const message = `${flag} "${value}" is no whole number from ${least} to ${most}.`
    faults.push(buildFault('OPTION_VALUE', message, 'Give a whole number.'))
  }
  check('--users', users, 1, 1_000_000)
  check('--seed', seed, 0, Number.MAX_SAFE_INTEGER)
  check('--tries', tries, 1, 20)
  if (reviewer !== undefined && !/^(?:rules|model|both)$/.test(reviewer)) {
    const message = `--reviewer "${reviewer}" is none there is.`
    faults.push(buildFault('OPTION_VALUE', message, 'It is rules, model or both.'))
  }
  if (faults.length > 0) return { faults }
  return {
    config: {
      ...(users === undefined ? {} : { usersPerSegment: users, users: {} }),
      ...(seed === undefined ? {} : { seed }),
      ...(tries === undefined ? {} : { tries }),
      ...(reviewer === undefined ? {} : { reviewer: reviewer as 'rules' | 'model' | 'both' }),
    },
  }
}
