import { parentPort } from 'node:worker_threads'
import type { JsonSchema } from '../../models/model.ts'
import { answerQuestion, type Question } from '../answer-question.ts'
import type { HelperAnswers, HelperMessage, HelperTask, Practice } from './helper-message.ts'

// A thread that answers questions of schemas: what it writes is what anybody would write to the same question.
const known: JsonSchema[] = []

// more would teach nothing
const mostPractice = 2000
let isPractising = true
const examples: string[] = []

parentPort?.on('message', (message: HelperMessage) => {
  if ('practise' in message) practise(message.practise)
  else if ('examples' in message) examples.push(...message.examples)
  else work(message)
})

function practise(question: Practice['practise'], number = 0): void {
  if (!isPractising || number === mostPractice) return
  const example = examples[number % examples.length]
  answerQuestion({ ...question, seed: `practice ${number}`, facts: readFacts(example ?? null) })
  setImmediate(practise, question, number + 1)
}

function work({ schemas, questions }: HelperTask): void {
  isPractising = false
  known.push(...schemas)
  const answers: HelperAnswers = questions.map(({ schema, facts, ...question }) => {
    const written = answerQuestion({
      ...question,
      schema: known[schema] ?? true,
      facts: readFacts(facts),
    })
    // the value can be read from the text
    return 'text' in written ? { text: written.text } : written
  })
  parentPort?.postMessage(answers)
}

function readFacts(text: string | null): Question['facts'] {
  return text === null ? undefined : (JSON.parse(text) as Question['facts'])
}
