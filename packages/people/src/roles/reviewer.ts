import { readFileSync } from 'node:fs'
import type { Called, CallRequest, Review } from '@worldloom/agents'
import { isObject, type Json } from '../json.ts'
import type { Domain } from '../schema/domain.ts'
import { correctUser } from './correct-user.ts'
import { cutStutter } from './cut-stutter.ts'
import type { UserFlaw, Validator } from './validator.ts'

const systemText = readFileSync(new URL('./reviewer.md', import.meta.url), 'utf8').trim()

/** What a reviewer works with. */
export interface ReviewOptions {
  readonly kind: 'rules' | 'model' | 'both'
  readonly validate: Validator
  readonly findDomain: (pointer: string) => Domain | null
  /** What was drafted of the same user before. */
  readonly earlier: readonly Json[]
  /** Asks the model for advice; null where there is none to ask. */
  readonly ask: ((request: CallRequest) => Promise<Called>) | null
}

/** A review, and the call behind it where a model was asked. */
export interface UserReview extends Review<Json> {
  readonly called: { readonly request: CallRequest; readonly answer: Called } | null
}

/** Reviews a draft: a valid one is accepted by rule; of a failing one rules mend what they can, then a model advises. */
export async function reviewUser(
  { kind, validate, findDomain, earlier, ask }: ReviewOptions,
  draft: Json,
  flaws: readonly UserFlaw[],
  facts: ReadonlyMap<string, Json>,
  seed: number,
): Promise<UserReview> {
  if (flaws.length === 0) {
    // what is computed says nothing twice
    const { user, places } =
      ask === null ? { user: draft, places: [] } : cutStutter(draft, facts, validate)
    if (places.length === 0) return { outcome: 'accepted', advice: [], by: 'rules', called: null }
    const advice = places.map((place) => `${place}: cut what was said twice`)
    return { outcome: 'corrected', draft: user, advice, by: 'rules', called: null }
  }
  if (kind !== 'model' || ask === null) {
    const { user, changes } = correctUser(draft, facts, validate, findDomain, earlier)
    if (changes.length > 0 && validate(user, facts).length === 0) {
      return { outcome: 'corrected', draft: user, advice: changes, by: 'rules', called: null }
    }
  }
  const advice = flaws.slice(0, 20).map(advise)
  if (kind === 'rules' || ask === null)
    return { outcome: 'rejected', advice, by: 'rules', called: null }
  const request = writeRequest(draft, flaws, seed)
  try {
    const answer = await ask(request)
    const found = readAdvice(answer.value as Json)
    return {
      outcome: 'rejected',
      advice: found.length > 0 ? found : advice,
      by: 'model',
      called: { request, answer },
    }
  } catch (error) {
    // no advice is no reason to lose the user; what stops the run stops the next draft as well
    if (!(error instanceof Error) || error.name !== 'ModelFault') throw error
    return { outcome: 'rejected', advice, by: 'rules', called: null }
  }
}

function advise({ path, keyword, message }: UserFlaw): string {
  const where = path === '' ? 'The whole user' : path
  return keyword === 'fact'
    ? `${where}: keep it as it was given (${message}).`
    : `${where} ${message}.`
}

function writeRequest(draft: Json, flaws: readonly UserFlaw[], seed: number): CallRequest {
  const errors = flaws
    .slice(0, 20)
    .map(({ path, message }) => `- ${path || 'the whole'}: ${message}`)
  return {
    role: 'Reviewer',
    system: systemText,
    prompt: `Draft:\n\n${JSON.stringify(draft).slice(0, 6000)}\n\nErrors:\n\n${errors.join('\n')}`,
    schema: adviceSchema,
    seed,
    judge: (value) => (readAdvice(value as Json).length > 0 ? [] : ['there is no advice']),
  }
}

const adviceSchema = {
  type: 'object',
  properties: { advice: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: 20 } },
  required: ['advice'],
  additionalProperties: false,
} as const

function readAdvice(value: Json): readonly string[] {
  const list = isObject(value) ? value['advice'] : null
  if (!Array.isArray(list)) return []
  return list
    .filter((line) => typeof line === 'string' && line.trim() !== '')
    .slice(0, 20)
    .map((line: string) => line.slice(0, 400))
}
