import { createHash } from 'node:crypto'
import { join } from 'node:path'
import {
  type GroupChat,
  joinSinks,
  openGroupChat,
  openPages,
  openSpans,
  openTrace,
  type TraceHeader,
} from '@worldloom/agents'
import { version } from '@worldloom/job'
import type { Inputs } from '../input/load-inputs.ts'
import type { PeoplePlan } from '../plan/plan-people.ts'
import { roles } from '../roles/roles.ts'
import type { RunFile } from './run-file.ts'

/** The traced group chat of a run. */
export interface OpenChat {
  readonly chat: GroupChat
  readonly close: () => Promise<void>
}

/** Opens the chat; everything said goes to `logs/`, to a page a call, and to a collector where one is named. */
export function openChat(
  folder: string,
  run: Pick<RunFile, 'run' | 'model' | 'repair'>,
  inputs: Inputs,
  options: { readonly trace: string | undefined; readonly warn: (message: string) => void },
): OpenChat {
  const { config, files } = inputs
  const header: TraceHeader = {
    run: run.run,
    job: 'people',
    start: new Date().toISOString(),
    seed: config.seed,
    model: run.model,
    parameters: {
      tries: config.tries,
      reviewer: config.reviewer,
      now: config.now,
      repair: run.repair,
    },
    versions: { worldloom: version, node: process.versions.node },
    inputs: Object.fromEntries(
      Object.values(files).map(({ name, bytes }) => [
        name,
        createHash('sha256').update(bytes).digest('hex'),
      ]),
    ),
  }
  const trace = openTrace({ folder: join(folder, 'logs'), header })
  const spans = openSpans({ header, environment: process.env, warn: options.warn })
  const pages = openPages({ folder: join(folder, 'traces'), full: options.trace === 'full' })
  const sink = joinSinks([trace, pages, ...(spans ? [spans] : [])])
  return { chat: openGroupChat({ roles, sink, first: trace.first }), close: () => sink.close() }
}

/** What the loader tells the orchestrator before anyone is made. */
export function sayInputs(chat: GroupChat, inputs: Inputs, plan: PeoplePlan): void {
  const content = {
    files: Object.values(inputs.files).map(({ name, bytes }) => ({ name, bytes: bytes.length })),
    segments: plan.segments.map(({ segment, people, dimensions, wishes }) => ({
      name: segment.name,
      users: people.length,
      facts: dimensions.map(({ id, item, origin }) => ({
        id,
        ...(item === null ? {} : { item }),
        origin,
      })),
      origins: wishes.origins,
    })),
    notes: plan.notes.map(({ message }) => message),
  }
  const description = `Hands over ${plan.segments.length} segments and the schema, with the facts of ${plan.people.length} users.`
  const decision = 'the inputs hold together'
  const parent = chat.say({
    from: 'Input Loader',
    to: 'Orchestrator',
    description,
    content,
    decision,
  })
  chat.say({
    from: 'Orchestrator',
    to: 'User Generator',
    description: `Begins: ${plan.people.length} users, one per call.`,
    decision: `at most ${inputs.config.tries} drafts a user`,
    parent,
  })
}
