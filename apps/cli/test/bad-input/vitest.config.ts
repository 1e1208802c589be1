import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

// a suite of its own: the program is started for each of a hundred inputs
const config: UserWorkspaceConfig = defineProject({
  test: {
    name: 'bad-input',
    include: ['*.test.ts'],
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
export default config
