import type { FailedTry } from '@worldloom/agents'
import type { Json } from '../json.ts'
import type { Person } from '../plan/person.ts'

/** Someone who was made, or was given up. */
export interface MadePerson {
  readonly person: Person
  /** Null where no draft became valid. */
  readonly user: Json | null
  readonly failed: readonly FailedTry<Json>[]
}
