import { mixedEnding } from './mixed-ending.ts'
import { mixedOpinion } from './mixed-opinion.ts'

/** Sentences of people who are neither happy nor unhappy. */
export const mixed: Readonly<Record<string, readonly string[]>> = {
  ...mixedOpinion,
  ...mixedEnding,
}
