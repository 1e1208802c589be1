import type { Place } from '@worldloom/language'
import type { Gender } from '../census/genders.ts'
import type { JobLevel } from '../census/job-levels.ts'
import type { Trait } from './meaning.ts'

/** What is known of a person before a word is written, whether the schema asks for it or not. */
export interface Life {
  readonly age: number
  /** `1988-04-17`. */
  readonly birthDate: string
  /** Null where the schema lets it be kept back. */
  readonly gender: Gender | null
  readonly givenName: string
  readonly familyName: string
  readonly place: Place
  readonly postcode: string
  readonly householdSize: number
  readonly householdType: HouseholdType
  readonly children: number
  readonly jobLevel: JobLevel
  /** Years at work. */
  readonly experience: number
  /** Dollars a year. */
  readonly income: number
  /** Standard scores. */
  readonly traits: Readonly<Record<Trait, number>>
  readonly adoption: string
  readonly priceSensitivity: 'low' | 'medium' | 'high'
}

export type HouseholdType =
  | 'alone'
  | 'couple'
  | 'couple with children'
  | 'single parent'
  | 'shared home'
