import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

// a suite of its own: every check is seen to fail, and to be found by quick and by full queries alike
const config: UserWorkspaceConfig = defineProject({
  test: {
    name: 'prove',
    include: ['*.test.ts'],
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
export default config
