import { Worker } from 'node:worker_threads'
import type { JsonSchema } from '../../models/model.ts'
import { answerQuestion, type Question, type WrittenText } from '../answer-question.ts'
import type { HelperAnswers, HelperTask } from './helper-message.ts'

/** A thread of its own that answers questions. */
export interface Helper {
  /** Whether it takes one more: with too many they would wait there while others are idle. */
  readonly isFree: boolean
  answer(question: Question): Promise<WrittenText>
  close(): void
}

interface Waiting {
  readonly question: Question
  readonly resolve: (written: WrittenText | Promise<WrittenText>) => void
}

// so many are sent together while as many are worked on
const together = 8

/** Starts a helper. What one that dies leaves is answered here. */
export function openHelper(): Helper {
  const worker = new Worker(new URL('./helper-main.ts', import.meta.url))
  const schemas = new Map<JsonSchema, number>()
  let gathered: Waiting[] = []
  const sent: (readonly Waiting[])[] = []
  let count = 0
  let isOpen = true
  const settle = (batch: readonly Waiting[], answers: HelperAnswers): void => {
    count -= batch.length
    for (const [at, { question, resolve }] of batch.entries())
      resolve(answers[at] ?? answerHere(question))
  }
  const send = (): void => {
    const batch = gathered
    gathered = []
    if (!isOpen) {
      settle(batch, [])
      return
    }
    const added: JsonSchema[] = []
    const questions = batch.map(({ question }) => {
      const known = schemas.get(question.schema)
      const schema = known ?? schemas.size
      if (known === undefined) {
        schemas.set(question.schema, schema)
        added.push(question.schema)
      }
      const { facts } = question
      return { ...question, schema, facts: facts === undefined ? null : JSON.stringify(facts) }
    })
    sent.push(batch)
    worker.postMessage({ schemas: added, questions } satisfies HelperTask)
  }
  const fail = (): void => {
    isOpen = false
    for (const batch of sent.splice(0)) settle(batch, [])
  }
  worker.on('message', (answers: HelperAnswers) => settle(sent.shift() ?? [], answers))
  worker.on('error', fail)
  worker.on('exit', fail)
  return {
    get isFree() {
      return isOpen && count < together * 2
    },
    answer(question) {
      count += 1
      return new Promise((resolve) => {
        if (gathered.length === 0) setImmediate(send)
        gathered.push({ question, resolve })
      })
    },
    close() {
      isOpen = false
      void worker.terminate()
    },
  }
}

/** A promise, so that what goes wrong is told to whoever asked. */
async function answerHere(question: Question): Promise<WrittenText> {
  return answerQuestion(question)
}
