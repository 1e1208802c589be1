import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

// a suite of its own: a folder of files is proved once for each thing that is altered in it
const config: UserWorkspaceConfig = defineProject({
  test: {
    name: 'prove-folder',
    include: ['*.test.ts'],
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
export default config
