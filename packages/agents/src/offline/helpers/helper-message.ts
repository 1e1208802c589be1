import type { JsonSchema } from '../../models/model.ts'
import type { Question, WrittenText } from '../answer-question.ts'

/** What a helper is sent. */
export type HelperMessage = HelperTask | Practice | Examples

/** What to practise on until there is a task: answers that nobody gets, so that the code is compiled. */
export interface Practice {
  readonly practise: Pick<Question, 'schema' | 'locale'>
}

/** Facts of questions that may come, as JSON: code that has practised without any is compiled again at the first that has. */
export interface Examples {
  readonly examples: readonly string[]
}

/** Questions to answer in their order, and the schemas that none before has named. */
export interface HelperTask {
  readonly schemas: readonly JsonSchema[]
  readonly questions: readonly (Omit<Question, 'schema' | 'facts'> & {
    /** The place of the schema among all that were sent. */
    readonly schema: number
    /** As JSON, which is made, sent and read faster than the object is copied. */
    readonly facts: string | null
  })[]
}

/** What it answers with, in the order of the questions. */
export type HelperAnswers = readonly WrittenText[]
