import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

const config: UserWorkspaceConfig = defineProject({
  test: { name: 'language', include: ['test/**/*.test.ts'], pool: 'forks' },
})
export default config
