import type { Model } from './model.ts'

/** What a model is opened with. Keys come from `environment` and are never kept. */
export interface ModelSettings {
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Where the server is, for those that may be anywhere. */
  readonly baseUrl?: string
  /** The locale of what the offline writer writes, such as `de_DE`. */
  readonly locale?: string
}

/** A way to reach models: what stands before the colon of `--model`. */
export interface Provider {
  readonly name: string
  /** How one of its models is written. */
  readonly example: string
  /** The variables of the environment of which one holds the key; empty where none is needed. */
  readonly keys: readonly string[]
  /** The name may be left out. */
  readonly isNameless?: boolean
  /** Seconds a call may take: a machine's own models are slow. */
  readonly seconds: number
  /** The most calls at once, where more only wait for each other. */
  readonly concurrency?: number
  /** Why it cannot be used here, or null; looks at this machine alone and calls nobody. */
  findObstacle(settings: ModelSettings): Promise<string | null>
  open(name: string, settings: ModelSettings): Promise<Model>
}
