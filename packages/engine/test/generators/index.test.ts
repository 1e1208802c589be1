import { expect, test } from 'vitest'
import { generators } from '../../src/generators/index.ts'
import { meaningsByName } from '../../src/infer/meanings/catalogue.ts'

test('every generator serves a meaning of the catalogue', () => {
  expect(Object.keys(generators).filter((name) => !meaningsByName.has(name))).toEqual([])
})

test('every meaning of money, flags, status and identity that is made here has a generator', () => {
  const domains = ['flag.', 'status.', 'measure.', 'finance.price']
  const names = [...meaningsByName.keys()].filter((name) =>
    domains.some((domain) => name.startsWith(domain)),
  )
  expect(names.filter((name) => !(name in generators))).toEqual([])
})
