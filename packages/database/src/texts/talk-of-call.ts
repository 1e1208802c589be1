import type { Called, CallRequest, Flaw, Message } from '@worldloom/agents'
import type { Drafting } from './draft-answer.ts'

const mostErrors = 50

/** What is said in the group chat about one request, from the question to the last answer. */
export class TalkOfCall {
  readonly #drafting: Drafting
  readonly #subject: string
  #request: CallRequest | null = null
  #startedAt = 0
  #parent: number | undefined

  constructor(drafting: Drafting, subject: string) {
    this.#drafting = drafting
    this.#subject = subject
  }

  asks(request: CallRequest): void {
    this.#request = request
    this.#startedAt = Date.now()
  }

  answers({ key, source, text, value, tokens, dollars, attempts }: Called): void {
    this.#say({
      from: 'DataSynthAgent',
      to: 'Validator',
      description: 'Hands over texts.',
      systemMessage: this.#request?.system ?? '',
      content: value,
      call: {
        model: this.#drafting.model,
        key,
        source,
        prompt: this.#request?.prompt ?? '',
        answer: text,
        inputTokens: tokens.input,
        outputTokens: tokens.output,
        dollars,
        attempts,
      },
      startedAt: this.#startedAt,
    })
  }

  finds(flaws: readonly Flaw[]): void {
    const valid = flaws.length === 0
    this.#say({
      from: 'Validator',
      to: 'Orchestrator',
      description: valid ? 'Finds the texts fit.' : `Finds ${flaws.length} errors.`,
      validation: { valid, errors: flaws.slice(0, mostErrors) },
      review: { outcome: valid ? 'accepted' : 'rejected', by: 'rules', advice: [] },
      decision: valid ? 'the texts are taken' : 'write again, or take what is fit',
    })
  }

  fails(fault: string, message: string): void {
    this.#say({
      from: 'DataSynthAgent',
      to: 'Orchestrator',
      description: `Brings no texts: ${fault}.`,
      content: message,
      decision: 'write again, or keep what the plan writes',
      startedAt: this.#startedAt,
    })
  }

  #say(message: Omit<Message, 'subject' | 'parent'>): void {
    const parent = this.#parent === undefined ? {} : { parent: this.#parent }
    this.#parent = this.#drafting.chat.say({ ...message, ...parent, subject: this.#subject })
  }
}
