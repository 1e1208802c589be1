import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { CountReporter } from './scripts/suites/reporter.ts'

// set by `npm test`, which adds up the suites
const file = process.env['WORLDLOOM_COUNTS']

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      'packages/*/vitest.config.ts',
      'packages/runner/test/bigquery/vitest.config.ts',
      'packages/runner/test/prove/vitest.config.ts',
      'packages/runner/test/prove/folder/vitest.config.ts',
      'packages/people/test/local/vitest.config.ts',
      'apps/*/vitest.config.ts',
      'apps/cli/test/bad-input/vitest.config.ts',
      'test/docs/vitest.config.ts',
      'test/vitest.config.ts',
    ],
    reporters: [
      'default',
      ...(file ? [new CountReporter({ root: import.meta.dirname, file })] : []),
    ],
  },
})
export default config
