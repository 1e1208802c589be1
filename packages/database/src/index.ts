export { version } from '@worldloom/job'
export { checkDatabase } from './check/check-database.ts'
export type { CheckOptions, CheckResult } from './check/options.ts'
export { estimateDatabase } from './estimate-database.ts'
export type { DatabaseEvent, Step } from './events.ts'
export { generateDatabase } from './generate-database.ts'
export { inspectSchema } from './inspect/inspect-schema.ts'
export type * from './inspect/model.ts'
export type { InspectOptions, InspectResult } from './inspect/options.ts'
export type * from './options.ts'
export { proposeRules } from './propose/propose-rules.ts'
export type { ProposeOptions, ProposeResult } from './propose/propose-with.ts'
export { sayProof } from './report/say-proof.ts'
export type * from './result.ts'
export {
  type CheckRulesOptions,
  type CheckRulesResult,
  checkRules,
} from './rules/check-rules.ts'
export { type InitRulesOptions, type InitRulesResult, initRules } from './rules/init-rules.ts'
export { streamDatabase } from './stream-database.ts'
