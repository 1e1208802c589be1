export {
  type CheckOptions,
  type CheckResult,
  type CheckRulesOptions,
  type CheckRulesResult,
  checkDatabase,
  checkRules,
  type DatabaseEvent,
  type DatabaseOptions,
  type DatabaseResult,
  type FinishedRun,
  generateDatabase,
  type InitRulesOptions,
  type InitRulesResult,
  type InputPaths,
  type InspectOptions,
  type InspectResult,
  initRules,
  inspectSchema,
  type RefusedRun,
  type ResumeOptions,
  type StoppedRun,
  streamDatabase,
  type TableRange,
  version,
} from '@worldloom/database'
export type { Diagnostic, Place } from '@worldloom/diagnostics'
export {
  type PeopleEvent,
  type PeopleOptions,
  type PeopleResult,
  type ResumeOptions as PeopleResumeOptions,
  streamPeople,
} from '@worldloom/people'
export type * from '@worldloom/report'
export { type StoryOptions, type StoryResult, streamStory } from '@worldloom/story'
