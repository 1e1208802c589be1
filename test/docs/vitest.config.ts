import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

// a suite of its own: every command of the documents is run in a clone
const config: UserWorkspaceConfig = defineProject({
  test: {
    name: 'docs',
    include: ['*.test.ts'],
    pool: 'forks',
    isolate: false,
    hookTimeout: 60_000,
  },
})
export default config
