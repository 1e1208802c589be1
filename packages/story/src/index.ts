export type { Expectation, GoldenQuery, Telling } from './queries/query.ts'
export { type QueriesReading, type QueryFile, readQueries } from './queries/read-queries.ts'
