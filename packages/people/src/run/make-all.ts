import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CallOptions,
  type JsonSchema,
  type OpenedModel,
  type PreparedCaller,
  prepareCaller,
} from '@worldloom/agents'
import { buildFault, buildNote, type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import type { PeopleEvent } from '../events.ts'
import type { Inputs } from '../input/load-inputs.ts'
import { userSystem } from '../roles/user-generator.ts'
import { buildValidator } from '../roles/validator.ts'
import type { MadePerson } from './made-person.ts'
import { makePeople } from './make-people.ts'
import type { Maker } from './make-person.ts'
import { type OpenChat, openChat, sayInputs } from './open-chat.ts'
import type { Job } from './prepare-job.ts'
import { type Earlier, nameOutput, readEarlier } from './rejected.ts'

/** Everything that is open while people are made. */
export interface Making {
  readonly job: Job
  readonly maker: Maker
  readonly prepared: PreparedCaller
  readonly chat: OpenChat
  readonly earlier: Earlier | null
  readonly tell: (event: PeopleEvent) => void
  readonly close: () => Promise<void>
}

/** Opens the model, the ledger and the chat, or says what is wrong with them. */
export async function openMaking({
  job,
  folder,
  options,
  writer,
  signal,
  tell,
}: {
  readonly job: Job
  readonly folder: string
  readonly options: CallOptions
  readonly writer: OpenedModel | Diagnostic
  readonly signal: AbortSignal
  readonly tell: (event: PeopleEvent) => void
}): Promise<Making | Diagnostic> {
  const { inputs, plan, settings, run } = job
  const earlier = job.earlier === null ? null : await readEarlier(job.earlier, plan)
  if (job.earlier !== null && earlier === null) return refuseRepair(job.earlier, inputs)
  if (isDiagnostic(writer)) return writer
  const prepared = await prepareCaller({
    settings,
    run: run.run,
    replay: options.replay ?? false,
    opened: writer,
  })
  if (isDiagnostic(prepared)) return prepared
  const warn = (message: string): void =>
    tell({ kind: 'note', diagnostic: buildNote('SPANS_LOST', message) })
  const chat = openChat(folder, run, inputs, { trace: options.trace, warn })
  sayInputs(chat.chat, inputs, plan)
  const schema = inputs.schema as JsonSchema
  const validate = buildValidator(schema)
  const maker: Maker = {
    schema,
    system: userSystem,
    modelId: prepared.model.id,
    seed: inputs.config.seed,
    tries: inputs.config.tries,
    caller: prepared.caller,
    chat: chat.chat,
    validate,
    review: {
      kind: inputs.config.reviewer,
      validate,
      findDomain: (pointer) => {
        const spot = plan.shaper.base.spots.get(pointer.replace(/\/\d+$/, ''))
        return spot ? plan.shaper.readDomain(spot) : null
      },
    },
    hasAdvice: prepared.model.isComputed !== true,
    signal,
  }
  let isOpen = true
  const close = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    prepared.close()
  }
  return { job, maker, prepared, chat, earlier, tell, close }
}

function refuseRepair(folder: string, { segments }: Inputs): Diagnostic {
  const isThere = segments.some(({ fileName }) => existsSync(join(folder, nameOutput(fileName))))
  const message = isThere
    ? `The users in "${folder}" were not made from these inputs with this seed, or were changed since.`
    : `No run has left users in "${folder}".`
  return buildFault('NOTHING_TO_REPAIR', message, 'Run without --repair.')
}

/** Samples of a repair: no draft of an earlier run is drawn again. */
const samplesOfRepair = 10_000

/** Makes everyone the run is for. */
export async function makeAll(making: Making): Promise<readonly MadePerson[]> {
  const { job, maker, prepared, earlier, tell } = making
  const people =
    earlier === null
      ? job.plan.people
      : job.plan.people.filter(({ number }) => earlier.wanted.has(number))
  return makePeople({
    maker,
    people,
    kept: earlier?.kept ?? new Map(),
    // others can be asked while some wait to try again
    width: maker.hasAdvice ? prepared.width * 2 : (prepared.model.expect?.(people.length) ?? 1),
    sample: (earlier?.rounds ?? 0) * samplesOfRepair,
    onProgress: (done, what) => tell({ kind: 'progress', done, of: people.length, what }),
  })
}
