import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

const config: UserWorkspaceConfig = defineProject({
  // hooks copy and remove whole clones
  test: {
    name: 'repository',
    include: ['*.test.ts'],
    pool: 'forks',
    isolate: false,
    hookTimeout: 60_000,
  },
})
export default config
