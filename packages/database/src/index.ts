export type * from './options.ts'
export { streamDatabase } from './stream-database.ts'
