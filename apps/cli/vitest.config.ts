import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

const config: UserWorkspaceConfig = defineProject({
  test: { name: 'cli', include: ['test/**/*.test.ts'], pool: 'forks' },
})
export default config
