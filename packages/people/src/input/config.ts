/** `config.json` as understood, with what it leaves out filled in. */
export interface Config {
  /** Paths from the folder that holds `config.json`. */
  readonly paths: {
    readonly segments: string
    readonly schema: string
    readonly output: string
    readonly logs: string
  }
  /** People of each segment that has no number of its own. */
  readonly usersPerSegment: number
  /** Numbers of single segments, by name. */
  readonly users: Readonly<Record<string, number>>
  /** As `--model` writes it, or null for the program's default. */
  readonly model: string | null
  readonly baseUrl: string | null
  readonly seed: number
  readonly concurrency: number | null
  /** Drafts a person may have before it is given up. */
  readonly tries: number
  readonly reviewer: 'rules' | 'model' | 'both'
  /** The locale of names and places where a segment says none: `en_US`. */
  readonly locale: string | null
  /** «Now» for ages and dates, ISO 8601. */
  readonly now: string
}

/** What holds where `config.json` says nothing: the document's own names. */
export const defaultConfig: Config = {
  paths: {
    segments: 'input/segments.json',
    schema: 'input/synthetic_user_schema.json',
    output: 'output',
    logs: 'logs',
  },
  usersPerSegment: 50,
  users: {},
  model: null,
  baseUrl: null,
  seed: 1,
  concurrency: null,
  tries: 4,
  reviewer: 'both',
  locale: null,
  now: '2026-01-01T00:00:00Z',
}
