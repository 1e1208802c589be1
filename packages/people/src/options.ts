import type { CallOptions } from '@worldloom/agents'

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
