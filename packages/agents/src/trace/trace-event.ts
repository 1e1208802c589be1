/** Who speaks in a run. */
export interface Role {
  /** Such as `User Generator`. */
  readonly name: string
  /** What it is there for, in a sentence. */
  readonly description: string
}

/** What a role says: everything but what the chat adds by itself. */
export interface Message {
  readonly from: string
  readonly to: string
  /** What is done, in one sentence. */
  readonly description: string
  readonly systemMessage?: string
  /** What was said or made: text, or plain data. */
  readonly content?: unknown
  readonly decision?: string
  readonly validation?: {
    readonly valid: boolean
    readonly errors: readonly { readonly path: string; readonly message: string }[]
  }
  readonly review?: {
    readonly outcome: 'accepted' | 'corrected' | 'rejected'
    readonly by: string
    readonly advice: readonly string[]
  }
  /** The call behind the message. */
  readonly call?: TracedCall
  /** The event that this one answers. */
  readonly parent?: number
  /** What it is about, such as `segment 2, person 7`. */
  readonly subject?: string
  /** When what it tells began, in milliseconds since 1970; now, where not given. */
  readonly startedAt?: number
}

export interface TracedCall {
  readonly model: string
  readonly key: string
  readonly source: 'model' | 'ledger' | 'run'
  readonly prompt: string
  readonly answer: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly dollars: number | null
  readonly attempts: number
  /** Why it failed, where it did. */
  readonly fault?: string
}

/** A message as it stands in the trace. */
export interface TraceEvent extends Omit<Message, 'startedAt' | 'from'> {
  /** Counted from 1 within the run. */
  readonly id: number
  readonly agent: string
  /** The description of the agent's role. */
  readonly role: string
  /** ISO 8601 in UTC. */
  readonly start: string
  readonly end: string
}

/** What a trace opens with. */
export interface TraceHeader {
  readonly run: string
  readonly job: string
  readonly start: string
  readonly seed: number
  readonly model: string
  readonly parameters: Readonly<Record<string, unknown>>
  readonly versions: Readonly<Record<string, string>>
  /** SHA-256 by the name of each input. */
  readonly inputs: Readonly<Record<string, string>>
}

/** Where events go. */
export interface TraceSink {
  write(event: TraceEvent): void
  close(): Promise<void>
}
