import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

// a suite of its own: a Java program evaluates every value of a whole example
const config: UserWorkspaceConfig = defineProject({
  test: {
    name: 'bigquery',
    include: ['*.test.ts'],
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
export default config
