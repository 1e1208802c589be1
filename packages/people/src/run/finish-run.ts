import { join } from 'node:path'
import type { JsonSchema } from '@worldloom/agents'
import type { PeopleEvent } from '../events.ts'
import type { Json } from '../json.ts'
import { checkPopulation } from '../population/check-population.ts'
import { readProse } from '../population/prose.ts'
import { buildReport } from '../report/build-report.ts'
import { writeReport } from '../report/write-report.ts'
import type { FinishedPeople } from '../result.ts'
import type { MadePerson } from './made-person.ts'
import type { Making } from './make-all.ts'
import type { Job } from './prepare-job.ts'
import { proveOutputs } from './prove-outputs.ts'
import { listRejected } from './rejected.ts'
import { copyBeside, listTraces, writeOutputs } from './write-outputs.ts'

/** Writes the users, proves the files, checks the population, and writes the reports. */
export async function finishRun(run: {
  readonly job: Job
  readonly folder: string
  readonly making: Making
  readonly made: readonly MadePerson[]
  readonly started: number
  readonly tell: (event: PeopleEvent) => void
}): Promise<FinishedPeople> {
  const { job, folder, making, made, started, tell } = run
  const { inputs, plan } = job
  const users = new Map<number, Json>(making.earlier?.kept)
  for (const { person, user } of made) if (user !== null) users.set(person.number, user)
  const rejected = listRejected(made, (making.earlier?.rounds ?? 0) + 1)
  const files = await writeOutputs(folder, plan, users, rejected)
  for (const { path, bytes } of files) tell({ kind: 'file', path, bytes })

  const proof = await proveOutputs(folder, plan, inputs.schema as JsonSchema, files)
  const groups = proof.users.map(({ plan: segment, users: list }) => {
    const [first] = segment.people
    const facts = first?.values ?? new Map<string, Json>()
    return { plan: segment, users: list, prose: list.map((user) => readProse(user, facts)) }
  })
  const population = checkPopulation(groups, inputs.config.seed)
  for (const { plan: segment, users: list } of proof.users)
    tell({
      kind: 'segment',
      name: segment.segment.name,
      users: list.length,
      wanted: segment.segment.users,
    })
  making.prepared.caller.flush()
  const report = buildReport({
    seed: inputs.config.seed,
    now: inputs.config.now,
    files,
    checks: proof.checks,
    population,
    notes: plan.notes,
    calls: making.prepared.caller.totals,
    seconds: (performance.now() - started) / 1000,
  })
  sayEnd(making, report.ok, users.size, rejected.length)
  await making.chat.close()
  await writeReport(folder, job.run, report, population, groups, {
    schema: inputs.files.schema.name,
    segments: inputs.files.segments.name,
  })
  await copyOut(
    folder,
    job,
    files.map(({ path }) => path),
  )
  return { status: report.ok ? 'done' : 'broken', folder, report, population }
}

function sayEnd({ chat }: Making, ok: boolean, users: number, rejected: number): void {
  chat.chat.say({
    from: 'Trace Collector',
    to: 'Orchestrator',
    description: `Closes the trace: ${users} users were accepted, ${rejected} were given up.`,
    decision: ok ? 'everything promised holds' : 'something promised does not hold',
  })
}

async function copyOut(
  folder: string,
  { run, inputs }: Job,
  files: readonly string[],
): Promise<void> {
  if (run.beside === null) return
  const { output, logs } = inputs.config.paths
  await copyBeside(folder, files, join(run.beside, output))
  await copyBeside(folder, await listTraces(folder), join(run.beside, logs))
}
