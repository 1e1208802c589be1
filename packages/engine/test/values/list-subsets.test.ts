import { expect, test } from 'vitest'
import { listSubsets } from '../../src/values/list-subsets.ts'

test('few values have all their subsets, in the order of the type', () => {
  expect(listSubsets(['a', 'b', 'c'])).toEqual(['a', 'b', 'c', 'a,b', 'a,c', 'b,c', 'a,b,c'])
})

test('of many values each stands alone or with one other', () => {
  const many = 'abcdefgh'.split('')
  expect(listSubsets(many)).toHaveLength(8 + 28)
})
