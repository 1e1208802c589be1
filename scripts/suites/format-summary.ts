import { type AllowedSkip, findAllowedSkip } from './read-skips.ts'
import type { Skip, SuiteResult } from './suite.ts'

/** Formats a line per suite with its time, the skips and faults, and last the totals. */
export function formatSummary(
  results: readonly SuiteResult[],
  allowed: readonly AllowedSkip[],
): string {
  const skips = results.flatMap((result) => result.skips)
  const faults = results.flatMap((result) => result.faults)
  return [
    '',
    ...results.map((result) => formatSuite(result)),
    ...skips.map((skip) => formatSkip(skip, allowed)),
    ...faults.map((fault) => `failed: ${fault}`),
    formatTotals(results),
  ].join('\n')
}

/** Whether a suite failed, by its tests or by a fault of its own. */
export function hasFailed({ failed, faults }: SuiteResult): boolean {
  return failed > 0 || faults.length > 0
}

function formatSuite(result: SuiteResult): string {
  const seconds = `${result.seconds.toFixed(1)} s`.padStart(8)
  return `${hasFailed(result) ? '✗' : '✓'} ${result.name.padEnd(12)}${seconds}  ${formatCounts(result)}`
}

function formatSkip(skip: Skip, allowed: readonly AllowedSkip[]): string {
  const why = skip.reason || findAllowedSkip(skip, allowed)?.why || 'it gives no reason'
  return `skipped: ${skip.file} > ${skip.test}: ${why}`
}

function formatTotals(results: readonly SuiteResult[]): string {
  return formatCounts({
    passed: sum(results.map((result) => result.passed)),
    // a suite that failed without a failing test counts as one
    failed: sum(results.map((result) => Math.max(result.failed, hasFailed(result) ? 1 : 0))),
    skips: results.flatMap((result) => result.skips),
  })
}

function formatCounts({
  passed,
  failed,
  skips,
}: Pick<SuiteResult, 'passed' | 'failed' | 'skips'>): string {
  return `${passed} passed, ${failed} failed, ${skips.length} skipped`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
