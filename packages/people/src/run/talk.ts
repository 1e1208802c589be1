import type { Called, CallRequest, Message, TracedCall } from '@worldloom/agents'
import type { Json } from '../json.ts'
import type { Person } from '../plan/person.ts'
import type { UserReview } from '../roles/reviewer.ts'
import type { Maker } from './make-person.ts'

/** What the roles say of one person. */
export class Talk {
  readonly #maker: Maker
  readonly #subject: string
  #request: CallRequest | null = null
  #called: Called | null = null
  #startedAt = 0
  #parent: number | undefined
  reviewed: UserReview | null = null

  constructor(maker: Maker, { segment, index }: Person) {
    this.#maker = maker
    this.#subject = `${segment.segment.name}, user ${index + 1}`
  }

  asks(request: CallRequest): void {
    this.#request = request
    this.#called = null
    this.#startedAt = Date.now()
  }

  answers(called: Called): void {
    this.#called = called
  }

  hear(
    step:
      | { readonly kind: 'draft-start'; readonly attempt: number }
      | { readonly kind: 'draft-end'; readonly attempt: number; readonly draft: Json }
      | {
          readonly kind: 'draft-fault'
          readonly attempt: number
          readonly fault: string
          readonly message: string
        }
      | {
          readonly kind: 'check-end'
          readonly flaws: readonly { readonly path: string; readonly message: string }[]
        }
      | { readonly kind: 'review-end' },
  ): void {
    switch (step.kind) {
      case 'draft-start':
        this.#say({
          from: 'Orchestrator',
          to: 'User Generator',
          description: 'Asks for one user.',
          decision: `draft ${step.attempt} of at most ${this.#maker.tries}`,
        })
        break
      case 'draft-end':
        this.#sayCall(
          'User Generator',
          'Validator',
          'Hands over a draft.',
          this.#request,
          this.#called,
          step.draft,
        )
        break
      case 'draft-fault':
        this.#sayFault(step.fault, step.message)
        break
      case 'check-end':
        this.#say({
          from: 'Validator',
          to: 'Reviewer',
          description:
            step.flaws.length === 0
              ? 'Finds the user valid.'
              : `Finds ${step.flaws.length} errors.`,
          validation: {
            valid: step.flaws.length === 0,
            errors: step.flaws.slice(0, 50).map(({ path, message }) => ({ path, message })),
          },
        })
        break
      case 'review-end':
        this.#sayReview()
        break
    }
  }

  ends(attempts: number | null): void {
    this.#say({
      from: 'Orchestrator',
      to: 'Trace Collector',
      description: attempts === null ? 'Gives the user up.' : 'Takes the user in.',
      decision:
        attempts === null
          ? `rejected: all ${this.#maker.tries} tries are spent`
          : `accepted at draft ${attempts}`,
    })
  }

  #sayReview(): void {
    const review = this.reviewed
    if (!review) return
    const { outcome, by, advice, called } = review
    const words = {
      accepted: 'Accepts by rule.',
      corrected: 'Corrects by rule.',
      rejected: 'Asks for another draft.',
    }
    const said = { outcome, by, advice: advice.slice(0, 20) }
    const message = {
      from: 'Reviewer',
      to: 'Orchestrator',
      description: words[outcome],
      review: said,
      decision: outcome,
    }
    if (called)
      this.#say({
        ...message,
        systemMessage: called.request.system,
        call: this.#trace(called.request, called.answer),
      })
    else this.#say(message)
  }

  #sayFault(kind: string, message: string): void {
    this.#say({
      from: 'User Generator',
      to: 'Orchestrator',
      description: `Brings no draft: ${kind}.`,
      content: message,
      review: { outcome: 'rejected', by: 'rules', advice: [message] },
      decision: 'draft again',
      startedAt: this.#startedAt,
    })
  }

  #sayCall(
    from: string,
    to: string,
    description: string,
    request: CallRequest | null,
    called: Called | null,
    content: Json,
  ): void {
    if (!request || !called) {
      this.#say({ from, to, description, content })
      return
    }
    this.#say({
      from,
      to,
      description,
      systemMessage: request.system,
      content,
      call: this.#trace(request, called),
      startedAt: this.#startedAt,
    })
  }

  #trace(
    { prompt }: CallRequest,
    { key, source, text, tokens, dollars, attempts }: Called,
  ): TracedCall {
    const counts = { inputTokens: tokens.input, outputTokens: tokens.output }
    return {
      model: this.#maker.modelId,
      key,
      source,
      prompt,
      answer: text,
      ...counts,
      dollars,
      attempts,
    }
  }

  #say(message: Omit<Message, 'subject' | 'parent'>): void {
    const parent = this.#parent === undefined ? {} : { parent: this.#parent }
    this.#parent = this.#maker.chat.say({ ...message, ...parent, subject: this.#subject })
  }
}
