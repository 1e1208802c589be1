export { type GeneratorOptions, openGenerator } from './generate/open-generator.ts'
export { type PlanStep, runPlan } from './generate/run-plan.ts'
export { nameFiles, type OutputFormat, sanitizeName } from './output/name-files.ts'
export {
  describeFile,
  partSuffix,
  printCopy,
  type WrittenFile,
  writeTable,
} from './output/write-table.ts'
export { profileTables } from './profile/profile-tables.ts'
export type { ProfiledLink, ProfiledTable, TableProfile } from './profile/table-profile.ts'
export type { Proof, ProvedPromise } from './prove/build-proof.ts'
export { type ProveFolderOptions, proveFolder } from './prove/prove-folder.ts'
export type { ProveLimits, Violation } from './prove/prove-job.ts'
