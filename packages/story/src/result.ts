import type { DatabaseResult } from '@worldloom/database'

/** How a story's run ended; `broken` also where a query found no meaningful answer. */
export type StoryResult = DatabaseResult
