import { parentPort } from 'node:worker_threads'
import type { JsonSchema } from '../../models/model.ts'
import { answerQuestion, type Question } from '../answer-question.ts'
import type { HelperAnswers, HelperTask } from './helper-message.ts'

// A thread that answers questions of schemas: what it writes is what anybody would write to the same question.
const known: JsonSchema[] = []

parentPort?.on('message', ({ schemas, questions }: HelperTask) => {
  known.push(...schemas)
  const answers: HelperAnswers = questions.map(({ schema, facts, ...question }) => {
    const written = answerQuestion({
      ...question,
      schema: known[schema] ?? true,
      facts: facts === null ? undefined : (JSON.parse(facts) as Question['facts']),
    })
    // the value can be read from the text
    return 'text' in written ? { text: written.text } : written
  })
  parentPort?.postMessage(answers)
})
