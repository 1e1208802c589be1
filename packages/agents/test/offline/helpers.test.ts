import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { JsonSchema } from '../../src/models/model.ts'
import { answerQuestion } from '../../src/offline/answer-question.ts'
import { openHelper } from '../../src/offline/helpers/open-helper.ts'

const schema = {
  type: 'object',
  required: ['name', 'age', 'about'],
  properties: {
    name: { type: 'string' },
    age: { type: 'integer', minimum: 18, maximum: 90 },
    about: { type: 'string', minLength: 60 },
  },
} as const
const ask = (seed: number) =>
  ({ schema, seed: `${seed}/0`, facts: { age: 20 + seed }, locale: 'en_US' }) as const

test('a helper answers as anybody would, whatever is asked beside it', async () => {
  const helper = openHelper()
  const questions = Array.from({ length: 20 }, (_, seed) => ask(seed))
  const impossible = { ...ask(1), schema: { type: 'integer', minimum: 3, maximum: 2 } } as const
  const found = await Promise.all([...questions, impossible].map((each) => helper.answer(each)))
  helper.close()
  const own = [...questions, impossible].map((each) => answerQuestion(each))
  expect(found).toEqual(own.map((each) => ('text' in each ? { text: each.text } : each)))
  expect(found.at(-1)).toHaveProperty('why')
})

test('a helper that practises answers as one that does not, and practice it cannot do ends nothing', async () => {
  for (const practice of [schema, { type: 'integer', minimum: 3, maximum: 2 }] as const) {
    const helper = openHelper({ schema: practice, locale: 'en_US' })
    helper.show([{ age: 30 }, { name: 'Ann Lee', about: 7 }])
    await sleep(300)
    const found = await Promise.all([1, 2, 3].map((seed) => helper.answer(ask(seed))))
    helper.close()
    const own = [1, 2, 3].map((seed) => answerQuestion(ask(seed)))
    expect(found).toEqual(own.map((each) => ('text' in each ? { text: each.text } : each)))
  }
})

test('what a helper leaves that has ended is answered all the same', async () => {
  const helper = openHelper()
  const first = helper.answer(ask(1))
  helper.close()
  const text = await first
  expect(text).toMatchObject({ text: JSON.stringify(JSON.parse('text' in text ? text.text : '')) })
  expect(helper.isFree).toBe(false)
})

test('what goes wrong where a helper has ended is told to whoever asked', async () => {
  const helper = openHelper()
  helper.close()
  let deep: JsonSchema = { type: 'string' }
  for (let level = 0; level < 100_000; level += 1) deep = { items: deep }
  await expect(helper.answer({ ...ask(1), schema: deep })).rejects.toThrow(RangeError)
})
