import type { Settings } from '@worldloom/agents'

/** Who writes the texts of a run, and how. */
export interface Writing {
  /** By which the run finds its own answers in the ledger. */
  readonly run: string
  readonly settings: Settings
  /** The ledger alone answers. */
  readonly replay: boolean
  /** Pages show every call, not the first ones alone. */
  readonly isFull: boolean
}
