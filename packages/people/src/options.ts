/** What to make people from, and how. What is not given stands in `config.json`, else in the settings. */
export interface PeopleOptions extends CallOptions {
  /** A folder with `config.json` and the files it names. */
  readonly folder: string
  /** The run's folder, new or empty; default `runs/<name>_<unix seconds>`, with copies beside the inputs. */
  readonly out?: string | undefined
  /** People of each segment. */
  readonly users?: number | undefined
  readonly seed?: number | undefined
  readonly tries?: number | undefined
  readonly reviewer?: string | undefined
  /** Works on those alone that an earlier run rejected. */
  readonly repair?: boolean | undefined
}

/** Goes on with a run that stopped, with the inputs and options kept in its folder. */
export interface ResumeOptions extends CallOptions {
  /** The run's folder. */
  readonly resume: string
}

/** How models are called; numbers may be as they were typed. */
export interface CallOptions {
  readonly model?: string | undefined
  readonly baseUrl?: string | undefined
  readonly concurrency?: number | string | undefined
  readonly budget?: number | string | undefined
  readonly maxTokens?: number | string | undefined
  readonly cacheDir?: string | undefined
  /** The ledger alone answers. */
  readonly replay?: boolean | undefined
  /** `full` writes a page for every call. */
  readonly trace?: string | undefined
  /** Stops the run; it can be resumed. */
  readonly signal?: AbortSignal | undefined
}
