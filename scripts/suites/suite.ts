/** One part of `npm test`: a program whose success counts, or a project of tests that counts its own. */
export interface Suite {
  readonly name: string
  readonly kind: 'program' | 'tests'
  /** What Node runs: a script and its arguments. */
  readonly command: readonly string[]
}

/** A test that did not run. */
export interface Skip {
  /** The test's file, from the root of the clone. */
  readonly file: string
  readonly test: string
  /** What the test itself gave as its reason, or an empty string. */
  readonly reason: string
}

/** What a project of tests counted; the reporter writes it and the run reads it. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skips: readonly Skip[]
}

export interface SuiteResult extends Counts {
  readonly name: string
  readonly seconds: number
  /** Why the suite failed beyond the tests it counted. */
  readonly faults: readonly string[]
}
