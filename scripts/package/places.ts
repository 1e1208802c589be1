import { join } from 'node:path'

/** The folder of the clone. */
export const root: string = join(import.meta.dirname, '..', '..')

/** The workspace that is the published package. */
export const packageFolder: string = join(root, 'apps', 'cli')

/** What the package carries besides its bundle: a copy of each stands in it while it is packed. */
export const copies: readonly string[] = [
  'examples',
  'schemas',
  'README.md',
  'LICENSE',
  'NOTICES.md',
  'CHANGELOG.md',
]
