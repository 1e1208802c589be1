import { describe, expect, it } from 'vitest'
import { catalogue, meaningsByName } from '../../../src/infer/meanings/catalogue.ts'
import { fallbackMeanings } from '../../../src/infer/meanings/fallback-meanings.ts'
import { meaningRules } from '../../../src/infer/meanings/rules/index.ts'

describe('catalogue', () => {
  it('names each meaning once, as a domain and what it is', () => {
    expect(meaningsByName.size).toBe(catalogue.length)
    expect(catalogue.filter(({ name }) => !/^[a-z]+\.[a-z0-9-]+$/.test(name))).toEqual([])
  })

  it('says what each meaning is in a sentence and which types it fits', () => {
    expect(catalogue.filter(({ description }) => !/^[A-Z].*[.]$/.test(description))).toEqual([])
    expect(catalogue.filter(({ fits }) => fits.length === 0)).toEqual([])
  })

  it('has every meaning that rules and types give', () => {
    const given = [
      ...meaningRules.map(({ meaning }) => meaning),
      ...Object.values(fallbackMeanings),
    ]
    expect(given.filter((name) => !meaningsByName.has(name))).toEqual([])
  })

  it('has no rule for types that its meaning does not fit', () => {
    const wrong = meaningRules.filter(({ meaning, types }) => {
      const fits = meaningsByName.get(meaning)?.fits ?? []
      return types?.every((type) => !fits.includes(type))
    })
    expect(wrong.map(({ meaning }) => meaning)).toEqual([])
  })
})
