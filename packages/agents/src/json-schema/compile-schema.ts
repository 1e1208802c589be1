import { accepts, startChecking } from './accepts.ts'
import type { InstanceFault } from './checking.ts'
import { refuseLoops } from './refuse-loops.ts'
import { readSchemaSet, type SchemaOptions, type SchemaSet } from './schema-set.ts'

export interface ValidateOptions extends SchemaOptions {
  /** Whether a wrong `format` is a fault; true unless told otherwise. */
  readonly formats?: boolean | undefined
}

/** Checks values against one schema: every fault with its place; none for a valid one. */
export type Validate = (value: unknown) => readonly InstanceFault[]

/** Reads a schema once and gives the check of values against it. */
export function compileSchema(schema: unknown, options: ValidateOptions = {}): Validate {
  const set = readSchemaSet(schema, options)
  refuseLoops(set)
  return (value) => listFaults(set, value, options.formats ?? true)
}

/** The faults of a value. */
export function listFaults(
  set: SchemaSet,
  value: unknown,
  formats: boolean,
): readonly InstanceFault[] {
  if (accepts(set.root, value, startChecking(set, { formats }))) return []
  const faults: InstanceFault[] = []
  accepts(set.root, value, startChecking(set, { formats, faults }))
  return faults
}
