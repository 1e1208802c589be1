import { parentPort } from 'node:worker_threads'
import type { JsonSchema } from '../../models/model.ts'
import { answerQuestion, type Question } from '../answer-question.ts'
import type { HelperAnswers, HelperMessage, HelperTask } from './helper-message.ts'
import { practise } from './practise.ts'

// A thread that answers questions of schemas: what it writes is what anybody would write to the same question.
const known: JsonSchema[] = []

let isPractising = true

parentPort?.on('message', (message: HelperMessage) => {
  if ('practise' in message) goOn(practise(message.practise))
  else work(message)
})

function goOn(practice: Generator<void>): void {
  if (isPractising && !practice.next().done) setImmediate(goOn, practice)
}

function work({ schemas, questions }: HelperTask): void {
  isPractising = false
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
}
