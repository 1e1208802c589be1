export {
  type CheckOptions,
  type CheckResult,
  checkDatabase,
  type DatabaseEvent,
  type DatabaseOptions,
  type DatabaseResult,
  type FinishedRun,
  generateDatabase,
  type InputPaths,
  type InspectOptions,
  type InspectResult,
  inspectSchema,
  type RefusedRun,
  type ResumeOptions,
  type StoppedRun,
  streamDatabase,
  type TableRange,
  version,
} from '@worldloom/database'
export type { Diagnostic, Place } from '@worldloom/diagnostics'
export type * from '@worldloom/report'
export { type StoryOptions, type StoryResult, streamStory } from '@worldloom/story'
