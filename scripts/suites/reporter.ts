import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'
import type { Counts, Skip } from './suite.ts'

/** Counts a run's tests and writes the counts to a file, for the run over all suites to read. */
export class CountReporter implements Reporter {
  readonly #root: string
  readonly #file: string

  constructor(options: { readonly root: string; readonly file: string }) {
    this.#root = options.root
    this.#file = options.file
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const passed = tests.filter((test) => test.result().state === 'passed').length
    const failed = tests.filter((test) => test.result().state === 'failed').length
    const counts: Counts = {
      passed,
      failed: failed + countBrokenGroups(modules) + errors.length,
      skips: tests.filter((test) => isSkipped(test)).map((test) => this.#describeSkip(test)),
    }
    writeFileSync(this.#file, JSON.stringify(counts))
  }

  #describeSkip(test: TestCase): Skip {
    const result = test.result()
    return {
      file: relative(this.#root, test.module.moduleId),
      test: test.fullName,
      reason: (result.state === 'skipped' && result.note) || '',
    }
  }
}

/** A test that never came to a result did not run either. */
function isSkipped(test: TestCase): boolean {
  const { state } = test.result()
  return state === 'skipped' || state === 'pending'
}

// a file that fails to load holds no test, and the tests under a failing hook are only skipped:
// without these the run would look clean
function countBrokenGroups(modules: readonly TestModule[]): number {
  const groups = modules.flatMap((module) => [module, ...module.children.allSuites()])
  return groups.filter((group) => group.errors().length > 0).length
}
