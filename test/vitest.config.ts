import { defineProject, type UserWorkspaceConfig } from 'vitest/config'

const config: UserWorkspaceConfig = defineProject({
  test: { name: 'repository', include: ['*.test.ts'], pool: 'forks' },
})
export default config
