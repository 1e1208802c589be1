import type { Diagnostic } from '@worldloom/diagnostics'

/** What happens while people are made, in its order. */
export type PeopleEvent =
  /** The inputs are read: how many people of how many segments will be made, by which model. */
  | {
      readonly kind: 'inputs'
      readonly segments: number
      readonly users: number
      readonly facts: number
      readonly model: string
    }
  | { readonly kind: 'note'; readonly diagnostic: Diagnostic }
  /** The folder of the run stands, and holds what is needed to resume it. */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly what: string }
  | {
      readonly kind: 'segment'
      readonly name: string
      readonly users: number
      readonly wanted: number
    }
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
