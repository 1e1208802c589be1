import { type AllowedSkip, findAllowedSkip } from './read-skips.ts'
import type { Skip, SuiteResult } from './suite.ts'

/** Turns the skips that docs/skips.md does not name into failures of their suite. */
export function judgeSkips(result: SuiteResult, allowed: readonly AllowedSkip[]): SuiteResult {
  const unlisted = result.skips.filter((skip) => findAllowedSkip(skip, allowed) === undefined)
  return {
    ...result,
    skips: result.skips.filter((skip) => !unlisted.includes(skip)),
    failed: result.failed + unlisted.length,
    faults: [...result.faults, ...unlisted.map((skip) => describeUnlisted(skip))],
  }
}

function describeUnlisted({ file, test }: Skip): string {
  return `skipped, and docs/skips.md does not say why: ${file} > ${test}`
}
