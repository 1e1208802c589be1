import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSuites } from './find-suites.ts'
import { formatSummary, hasFailed } from './format-summary.ts'
import { judgeSkips } from './judge-skips.ts'
import { readSkips } from './read-skips.ts'
import { runSuite } from './run-suite.ts'
import type { Suite, SuiteResult } from './suite.ts'

const root = join(import.meta.dirname, '..', '..')
const allowed = readSkips(readFileSync(join(root, 'docs', 'skips.md'), 'utf8'))
// on a developer's machine a skip is only reported
const isStrict = process.env['WORLDLOOM_CI'] === '1' || process.env['CI'] === 'true'

const results: SuiteResult[] = []
for (const suite of chooseSuites(process.argv.slice(2))) {
  console.log(`\n── ${suite.name}`)
  const result = await runSuite(suite, { root, limitSeconds: 240 })
  results.push(isStrict ? judgeSkips(result, allowed) : result)
}
console.log(formatSummary(results, allowed))
process.exitCode = results.some((result) => hasFailed(result)) ? 1 : 0

function chooseSuites(names: readonly string[]): readonly Suite[] {
  const suites = findSuites(root)
  const known = suites.map((suite) => suite.name)
  const unknown = names.filter((name) => !known.includes(name))
  if (unknown.length > 0) {
    console.error(`No suite is called ${unknown.join(', ')}; there are ${known.join(', ')}.`)
    process.exit(2)
  }
  return names.length === 0 ? suites : suites.filter((suite) => names.includes(suite.name))
}
