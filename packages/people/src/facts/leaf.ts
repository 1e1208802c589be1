import type { Domain } from '../schema/domain.ts'
import type { Meaning } from './meaning.ts'

/** A place of the schema that a fact stands at. */
export interface Leaf {
  /** JSON pointer: `/demographics/age`. */
  readonly id: string
  readonly path: readonly string[]
  readonly meaning: Meaning | null
  readonly domain: Domain
}
