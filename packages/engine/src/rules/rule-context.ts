import type { Place } from '@worldloom/diagnostics'
import type { NameFault } from '../model/name-fault.ts'
import type { Column, Schema, Table } from '../model/schema.ts'
import type { SegmentNames } from './segment-names.ts'
import type { WordFile } from './words/word-file.ts'

/** What every part of the reading of rules is given. */
export interface RuleContext {
  readonly schema: Schema
  readonly known: KnownNames
  /** The tables whose rows fall into segments. */
  readonly segments: SegmentNames
  /** Files of words, by the rules file that names them and the path it writes, a space between. */
  readonly words: ReadonlyMap<string, WordFile>
  readonly report: (code: string, place: Place, message: string, hint: string) => void
  /** Something to know that is no fault. */
  readonly note: (code: string, place: Place, message: string, hint: string) => void
}

/** The names that rules may use beside the schema's; null leaves a kind unchecked. */
export interface KnownNames {
  readonly generators: readonly string[]
  /** Meanings that have a dictionary; the generators' names where not given. */
  readonly dictionaries?: readonly string[]
}

/** The column a rule speaks of. */
export interface Target {
  readonly table: Table
  readonly column: Column
}

/** A column as sentences name it: `orders.total`. */
export function nameTarget({ table, column }: Target): string {
  return `${table.id}.${column.name}`
}

/** Reports a name that answers to nothing at the place where it is used. */
export function reportName(fault: NameFault, place: Place, { report }: RuleContext): void {
  report(fault.code, place, fault.message, fault.hint)
}
