import {
  type Caller,
  type CallRequest,
  type GroupChat,
  improve,
  type JsonSchema,
  type Turn,
} from '@worldloom/agents'
import { buildObject } from '../facts/draw-facts.ts'
import type { Json } from '../json.ts'
import type { Person } from '../plan/person.ts'
import { hashKey } from '../random/hash.ts'
import { type ReviewOptions, reviewUser } from '../roles/reviewer.ts'
import { writePrompt } from '../roles/user-generator.ts'
import type { UserFlaw, Validator } from '../roles/validator.ts'
import { listWriterFacts } from './list-writer-facts.ts'
import type { MadePerson } from './made-person.ts'
import { Talk } from './talk.ts'

/** What everyone is made with. */
export interface Maker {
  readonly schema: JsonSchema
  readonly system: string
  readonly modelId: string
  readonly seed: number
  readonly tries: number
  readonly caller: Caller
  readonly chat: GroupChat
  readonly validate: Validator
  readonly review: Omit<ReviewOptions, 'ask' | 'earlier'>
  /** Whether a model can advise: one that only computes has no advice. */
  readonly hasAdvice: boolean
  readonly signal: AbortSignal
}

/** Why someone is made anew, and the number of the draft that comes next. */
export interface Occasion {
  readonly sample: number
  readonly tooLike: string | null
}

/** Makes one person: one call a draft, each draft validated and reviewed, all of it said in the group chat. */
export async function makePerson(
  maker: Maker,
  person: Person,
  occasion: Occasion,
): Promise<MadePerson> {
  const talk = new Talk(maker, person)
  const { values } = person.facts
  // the caller judges an answer before the loop validates it: once is enough
  let last: { readonly draft: Json; readonly flaws: readonly UserFlaw[] } | null = null
  const validate = (draft: Json): readonly UserFlaw[] => {
    if (last?.draft !== draft) last = { draft, flaws: maker.validate(draft, values) }
    return last.flaws
  }
  const drafts: Json[] = []
  const steps = improve<Json>({
    tries: maker.tries,
    draft: async (turn) => {
      const judge = (value: unknown): readonly string[] =>
        validate(value as Json).map(({ path, message }) => `${path} ${message}`)
      const request = { ...writeRequest(maker, person, occasion, turn), judge }
      talk.asks(request)
      const called = await maker.caller.call(request, maker.signal)
      talk.answers(called)
      return called.value as Json
    },
    validate,
    review: async (draft, flaws) => {
      const seed = hashKey(maker.seed, 'review', person.number)
      const ask = maker.hasAdvice
        ? (request: CallRequest) => maker.caller.call(request, maker.signal)
        : null
      const review = await reviewUser(
        { ...maker.review, earlier: [...drafts], ask },
        draft,
        flaws as readonly UserFlaw[],
        values,
        seed,
      )
      talk.reviewed = review
      drafts.push(draft)
      return review
    },
  })
  for (;;) {
    const { done, value } = await steps.next()
    if (done) {
      talk.ends(value.kind === 'accepted' ? value.attempts : null)
      return { person, user: value.kind === 'accepted' ? value.draft : null, failed: value.failed }
    }
    talk.hear(value)
  }
}

type Asked = Pick<Maker, 'schema' | 'system' | 'seed'>

/** The call for one draft. */
export function writeRequest(
  maker: Asked,
  person: Person,
  occasion: Occasion,
  turn: Turn<Json>,
): CallRequest {
  const { facts, segment } = person
  const fixed = buildObject(facts.values)
  return {
    role: 'User Generator',
    system: maker.system,
    prompt: writePrompt({
      segment: segment.segment,
      facts,
      fixed,
      turn,
      tooLike: occasion.tooLike,
    }),
    schema: maker.schema,
    facts: { ...listWriterFacts(person), ...(fixed as object) },
    seed: hashKey(maker.seed, 'person', segment.segment.name, person.index),
    sample: occasion.sample + turn.attempt - 1,
  }
}
