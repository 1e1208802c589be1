import { describe, expect, it } from 'vitest'
import { categories, listVirtues } from '../../src/index.ts'

describe('listVirtues', () => {
  it('keeps what is true of every piece, and leaves out what somebody has lived through', () => {
    const joys = [
      'keeps my feet dry',
      'cleans up with a damp cloth',
      'survived the winter',
      'has been through rain and dust',
      'has plenty of room for the toes',
      'still looks new after ten washes',
      'was worth the wait',
    ]
    expect(listVirtues(joys)).toEqual([
      'cleans up with a damp cloth',
      'has plenty of room for the toes',
      'still looks new after ten washes',
    ])
  })

  it.each(categories.map((category) => [category.name, category] as const))(
    'finds some for %s',
    (_, { joys }) => expect(listVirtues(joys).length).toBeGreaterThanOrEqual(4),
  )
})
