/** A JSON Schema of any draft, as it was read. */
export type JsonSchema = boolean | { readonly [keyword: string]: unknown }

/** One question to a model: all that shapes its answer. */
export interface ModelRequest {
  /** Who asks, such as `User Generator`; for traces, it does not shape the answer. */
  readonly role: string
  readonly system: string
  readonly prompt: string
  /** The answer is a value of this schema; without one it is text. */
  readonly schema?: JsonSchema
  /** What is fixed already and stands in the prompt; the offline writer keeps to it. */
  readonly facts?: Readonly<Record<string, unknown>>
  readonly seed: number
  /** Tells apart questions that are otherwise equal. */
  readonly sample?: number
  readonly maxTokens?: number
  readonly temperature?: number
}

/** What a model answered. */
export interface ModelAnswer {
  /** The value of the request's schema, not yet validated, or the text where there is no schema. */
  readonly value: unknown
  readonly text: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly finish: 'stop' | 'length'
}

/** A language model, wherever it runs. */
export interface Model {
  /** `provider:name`, as `--model` takes it. */
  readonly id: string
  readonly provider: string
  readonly name: string
  /** Answers at once, at no cost and always the same, so that the ledger need not be asked before it. */
  readonly isComputed?: boolean
  /** Told how many questions will come, and of which schema, so that it can take help; answers with how many at once it is best asked. */
  expect?(questions: number, schema?: JsonSchema): number
  /** Shown what some of those questions know, before they come, so that it can practise. */
  show?(examples: readonly NonNullable<ModelRequest['facts']>[]): void
  /** One call and no more; what fails is thrown as a `ModelFault`. */
  answer(request: ModelRequest, signal?: AbortSignal): Promise<ModelAnswer>
  /** Lets go of what it holds. */
  close?(): void
}
