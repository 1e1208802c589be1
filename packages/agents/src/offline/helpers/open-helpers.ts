import { availableParallelism } from 'node:os'
import { answerQuestion, type Question, type WrittenText } from '../answer-question.ts'
import type { Practice } from './helper-message.ts'
import { type Helper, openHelper } from './open-helper.ts'

/** Answers questions here and by helpers, whoever is free. */
export interface Helpers {
  /** How many questions at once keep all of them busy. */
  readonly width: number
  answer(question: Question): Promise<WrittenText>
  /** Gives them facts to practise with. */
  show(examples: readonly NonNullable<Question['facts']>[]): void
  close(): void
}

// a helper takes as long to start as some hundred answers
const questionsOfHelper = 500
// whoever asks does more with each answer than to write it: more helpers would wait
const mostHelpers = 3
const widthOfHelper = 64

/** Opens helpers for so many questions: none for few, or where there is one processor. */
export function openHelpers(questions: number, practise?: Practice['practise']): Helpers {
  const count = Math.min(
    mostHelpers,
    availableParallelism() - 1,
    Math.floor(questions / questionsOfHelper),
  )
  const helpers: readonly Helper[] = Array.from({ length: Math.max(0, count) }, () =>
    openHelper(practise),
  )
  return {
    width: Math.max(1, helpers.length * widthOfHelper),
    async answer(question) {
      const helper = helpers.find(({ isFree }) => isFree)
      return helper ? helper.answer(question) : answerQuestion(question)
    },
    show(examples) {
      for (const helper of helpers) helper.show(examples)
    },
    close() {
      for (const helper of helpers) helper.close()
    },
  }
}
