import type { Diagnostic } from '@worldloom/diagnostics'
import type { InputPaths } from '../options.ts'
import type { InspectedModel } from './model.ts'

/** What to look at before anything is made. */
export interface InspectOptions extends InputPaths {
  /** The anchor instant of the sample rows. */
  readonly now?: string | undefined
  readonly seed?: number | undefined
}

export type InspectResult =
  | { readonly status: 'done'; readonly model: InspectedModel }
  | { readonly status: 'refused'; readonly diagnostics: readonly Diagnostic[] }
