import { Worker } from 'node:worker_threads'
import { printFacts } from '../../ledger/hash-request.ts'
import type { JsonSchema } from '../../models/model.ts'
import { answerQuestion, type Question, type WrittenText } from '../answer-question.ts'
import type { Examples, HelperAnswers, HelperTask, Practice } from './helper-message.ts'

/** A thread of its own that answers questions. */
export interface Helper {
  /** Whether it takes one more: with too many they would wait there while others are idle. */
  readonly isFree: boolean
  answer(question: Question): Promise<WrittenText>
  /** Gives it facts to practise with. */
  show(examples: readonly NonNullable<Question['facts']>[]): void
  close(): void
}

interface Waiting {
  readonly question: Question
  readonly resolve: (written: WrittenText | Promise<WrittenText>) => void
}

// so many are sent together: their answers are worked on here while the next are written there
const together = 8
// enough that it does not run out while this thread is busy
const mostWaiting = 64

/** Starts a helper, which practises until it is asked. What one that dies leaves is answered here. */
export function openHelper(practise?: Practice['practise']): Helper {
  const worker = new Worker(new URL('./helper-main.ts', import.meta.url))
  if (practise) worker.postMessage({ practise } satisfies Practice)
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
    if (batch.length === 0) return
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
      return { ...question, schema, facts: facts === undefined ? null : printFacts(facts) }
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
      return isOpen && count < mostWaiting
    },
    answer(question) {
      count += 1
      return new Promise((resolve) => {
        if (gathered.length === 0) setImmediate(send)
        gathered.push({ question, resolve })
        if (gathered.length === together) send()
      })
    },
    show(examples) {
      const texts = examples.map(printFacts)
      worker.postMessage({ examples: texts } satisfies Examples)
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
