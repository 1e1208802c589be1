import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

// a suite of its own: a language model inside the process writes ten people, word by word
const config: UserWorkspaceConfig = defineProject({
  test: {
    name: 'local',
    include: ['*.test.ts'],
    pool: 'forks',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
export default config
