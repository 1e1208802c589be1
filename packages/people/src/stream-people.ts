import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { CallOptions, OpenedModel } from '@worldloom/agents'
import { type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import { Channel, explainStop, openFolder } from '@worldloom/job'
import type { PeopleEvent } from './events.ts'
import type { PeopleOptions, ResumeOptions } from './options.ts'
import type { PeopleResult } from './result.ts'
import { copyInputs } from './run/copy-inputs.ts'
import { finishRun } from './run/finish-run.ts'
import { makeAll, openMaking } from './run/make-all.ts'
import { openWriter } from './run/open-writer.ts'
import { type Job, planJob } from './run/prepare-job.ts'
import { readJob } from './run/read-job.ts'
import { writeRunFile } from './run/run-file.ts'
import { showPlanned } from './run/show-planned.ts'
import { writePlan } from './run/write-plan.ts'

/** The folders of a run. */
const folders = ['inputs', 'ir', 'output', 'logs', 'traces'] as const

/** Makes people for market segments: yields what happens as it happens, and returns how it ended. */
export async function* streamPeople(
  options: PeopleOptions | ResumeOptions,
): AsyncGenerator<PeopleEvent, PeopleResult> {
  const started = performance.now()
  const read = await readJob(options)
  if ('length' in read) return refuse(read)
  const writer = await openWriter(read)
  try {
    const job = planJob(read, (people) => showPlanned(writer, people))
    if ('length' in job) return refuse(job)
    yield* tellInputs(job)
    return yield* runJob(job, { options, writer, started })
  } finally {
    if (!isDiagnostic(writer)) writer.model.close?.()
  }
}

async function* runJob(
  job: Job,
  {
    options,
    writer,
    started,
  }: {
    readonly options: CallOptions
    readonly writer: OpenedModel | Diagnostic
    readonly started: number
  },
): AsyncGenerator<PeopleEvent, PeopleResult> {
  const signal = options.signal ?? new AbortController().signal
  const folder = await openFolder(job.place, folders)
  if (typeof folder !== 'string') return refuse([folder])
  const channel = new Channel<PeopleEvent>()
  try {
    await beginFolder(folder, job)
    yield { kind: 'folder', path: folder }
    const making = await openMaking({
      job,
      folder,
      options,
      writer,
      signal,
      tell: channel.put,
    })
    if (isDiagnostic(making)) return refuse([making])
    try {
      const made = yield* channel.during(makeAll(making))
      // what helped it to write leaves room for what comes
      making.prepared.model.close?.()
      return yield* channel.during(
        finishRun({ job, folder, making, made, started, tell: channel.put }),
      )
    } finally {
      await making.close()
    }
  } catch (error) {
    const diagnostic = await explainStop(error, signal)
    if (!diagnostic) throw error
    return { status: 'stopped', folder, diagnostic }
  }
}

async function beginFolder(folder: string, job: Job): Promise<void> {
  if (!job.isResumed) {
    await copyInputs(folder, job.inputs)
    await writeRunFile(folder, job.run)
  }
  await writePlan(folder, job.plan)
  // a report says that a run is finished
  await rm(join(folder, 'report.json'), { force: true })
}

function* tellInputs({ inputs, plan, settings }: Job): Generator<PeopleEvent> {
  const facts = plan.people[0]?.facts.values.size ?? 0
  yield {
    kind: 'inputs',
    segments: inputs.segments.length,
    users: plan.people.length,
    facts,
    model: settings.model,
  }
  for (const diagnostic of plan.notes) yield { kind: 'note', diagnostic }
}

function refuse(diagnostics: readonly Diagnostic[]): PeopleResult {
  return { status: 'refused', diagnostics }
}
