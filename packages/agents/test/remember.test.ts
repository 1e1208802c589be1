import { expect, test } from 'vitest'
import { remember } from '../src/remember.ts'

test('the same question is answered once, and nothing is an answer too', () => {
  const asked: string[] = []
  const find = remember((name: string) => {
    asked.push(name)
    return name === 'none' ? null : name.length
  })
  expect(['two', 'none', 'two', 'none'].map(find)).toEqual([3, null, 3, null])
  expect(asked).toEqual(['two', 'none'])
})

test('arguments are told apart as said, and no more answers are kept than asked for', () => {
  let times = 0
  const count = remember(
    (list: readonly string[]) => {
      times += 1
      return list.length
    },
    { by: (list) => list.join(), most: 1 },
  )
  expect([count(['a']), count(['a']), times]).toEqual([1, 1, 1])
  expect([count(['a', 'b']), count(['a', 'b']), times]).toEqual([2, 2, 3])
})

test('what is asked many times within a moment makes room for what comes after', () => {
  const asked: number[] = []
  const double = remember(
    (number: number) => {
      asked.push(number)
      return number * 2
    },
    { most: 2, forgets: true },
  )
  expect([1, 2, 1, 3, 3, 1].map(double)).toEqual([2, 4, 2, 6, 6, 2])
  expect(asked).toEqual([1, 2, 3, 1])
})
