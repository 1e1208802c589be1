import type { OutputFormat } from '@worldloom/runner'

/** What to make a story's data from, and how. Paths are relative to the working directory. */
export interface StoryOptions {
  /** A folder that holds the inputs under their usual names; what is named beside it wins. */
  readonly folder?: string | undefined
  /** SQL tables, or BigQuery's JSON. */
  readonly schema?: string | undefined
  /** `.sql`, `.jsonl`, or a `demo_story.json` with its golden queries. */
  readonly queries?: string | undefined
  /** The dialect of queries that do not name one. */
  readonly dialect?: string | undefined
  /** The dialect of the schema; told from its text where it is not given. */
  readonly schemaDialect?: string | undefined
  /** `declared` for no keys and links but those that the schema declares. */
  readonly links?: string | undefined
  readonly reference?: string | undefined
  readonly rules?: string | readonly string[] | undefined
  readonly rows?: number | undefined
  readonly tableRows?: Readonly<Record<string, number>> | undefined
  readonly scale?: number | undefined
  /** Default 1. */
  readonly seed?: number | undefined
  /** The instant that queries take for now; default `today`, which is recorded. */
  readonly now?: string | undefined
  readonly format?: OutputFormat | undefined
  readonly out?: string | undefined
  readonly threads?: number | undefined
  /** Seconds that one query may take. Default 30. */
  readonly seconds?: number | undefined
  /** Memory that the queries may take, as DuckDB writes it. Default 2GB. */
  readonly memory?: string | undefined
  readonly signal?: AbortSignal | undefined
}
