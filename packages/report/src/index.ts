export type * from './facts.ts'
export type * from './report.ts'
