import { expect, test } from 'vitest'
import { type ImproveOptions, improve, ModelFault, type Turn } from '../../src/index.ts'

const even = (draft: number): { path: string; message: string }[] =>
  draft % 2 === 0 ? [] : [{ path: '/', message: `${draft} is odd` }]

test('a valid draft is accepted at the first try', async () => {
  const { events, outcome } = await run({ draft: async () => 2 })
  expect(outcome).toEqual({ kind: 'accepted', draft: 2, attempts: 1, failed: [] })
  expect(events).toEqual(['draft-start', 'draft-end', 'check-end', 'review-end'])
})

test('the flaws and the advice of a try reach the next one, and no older ones', async () => {
  const turns: Turn<number>[] = []
  const { outcome } = await run({
    draft: async (turn) => {
      turns.push(turn)
      return turn.attempt < 3 ? turn.attempt * 2 + 1 : 6
    },
  })
  expect(outcome).toMatchObject({ kind: 'accepted', draft: 6, attempts: 3 })
  expect(turns[2]).toEqual({
    attempt: 3,
    previous: 5,
    flaws: [{ path: '/', message: '5 is odd' }],
    advice: ['try another'],
  })
})

test('a draft that failed as the one before it is not shown again', async () => {
  const shown: (number | null)[] = []
  const { outcome } = await run({
    draft: async ({ previous, attempt }) => {
      shown.push(previous)
      return attempt * 2 + 1
    },
    validate: (draft) => (draft < 7 ? [{ path: '/', message: 'is low' }] : even(draft)),
    tries: 4,
  })
  expect(outcome).toMatchObject({ kind: 'spent' })
  expect(shown).toEqual([null, 3, null, 7])
})

test('a draft that a review corrects is validated again', async () => {
  const correct = (to: number): Partial<ImproveOptions<number>> => ({
    draft: async () => 3,
    review: async () => ({ outcome: 'corrected', draft: to, advice: [], by: 'rules' }),
  })
  expect((await run(correct(4))).outcome).toMatchObject({ kind: 'accepted', draft: 4 })
  expect((await run(correct(5))).outcome).toMatchObject({ kind: 'spent', attempts: 3 })
})

test('what never became valid is kept with every try and its reasons', async () => {
  const { outcome } = await run({ draft: async ({ attempt }) => attempt * 2 + 1 })
  expect(outcome).toEqual({
    kind: 'spent',
    attempts: 3,
    failed: [3, 5, 7].map((draft, at) => ({
      attempt: at + 1,
      draft,
      flaws: [{ path: '/', message: `${draft} is odd` }],
    })),
  })
})

test('a fault that a try may mend is a failed try, and any other ends the loop', async () => {
  const failFirst = (kind: 'unreadable' | 'budget'): Partial<ImproveOptions<number>> => ({
    draft: async ({ attempt }) => {
      if (attempt === 1) throw new ModelFault(kind, 'no JSON')
      return 2
    },
  })
  const { outcome, events } = await run(failFirst('unreadable'))
  expect(outcome).toMatchObject({ kind: 'accepted', attempts: 2 })
  expect(events.slice(0, 2)).toEqual(['draft-start', 'draft-fault'])
  await expect(run(failFirst('budget'))).rejects.toThrow('no JSON')
})

async function run(options: Partial<ImproveOptions<number>>): Promise<{
  readonly events: readonly string[]
  readonly outcome: unknown
}> {
  const loop = improve<number>({
    draft: async () => 2,
    validate: even,
    review: async (_, flaws) =>
      flaws.length === 0
        ? { outcome: 'accepted', advice: [], by: 'rules' }
        : { outcome: 'rejected', advice: ['try another'], by: 'rules' },
    tries: 3,
    ...options,
  })
  const events: string[] = []
  for (;;) {
    const { done, value } = await loop.next()
    if (done) return { events, outcome: value }
    events.push(value.kind)
  }
}
