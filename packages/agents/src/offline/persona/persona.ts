import type { Place } from '@worldloom/language'

/** Someone, as far as the facts say and chance fills in: what is said of one place fits the others. */
export interface Persona {
  readonly gender: 'female' | 'male' | 'other'
  readonly given: string
  readonly family: string
  readonly age: number
  readonly birthDate: string
  readonly place: Place
  readonly city: string
  readonly country: string
  readonly street: string
  readonly postcode: string
  readonly phone: string
  readonly job: string
  readonly department: string
  readonly company: string
  readonly email: string
  readonly username: string
  readonly interests: readonly string[]
  /** A fact by one of several names; undefined where there is none. */
  fact(...names: readonly string[]): unknown
}
