import { describe, expect, it } from 'vitest'
import { findDictionary, listDictionaries } from '../src/index.ts'

describe('findDictionary', () => {
  it.each(listDictionaries())('gives %s distinct values with whole weights above 0', (meaning) => {
    const list = findDictionary(meaning)
    expect(list?.values.length).toBeGreaterThan(1)
    expect(new Set(list?.values).size).toBe(list?.values.length)
    expect(list?.weights).toHaveLength(list?.values.length ?? 0)
    expect(list?.weights.filter((weight) => !Number.isInteger(weight) || weight < 1)).toEqual([])
    expect(list?.values.filter((value) => value.trim() !== value || value === '')).toEqual([])
  })

  it('follows the locale where people differ by it', () => {
    expect(findDictionary('person.family-name', 'de-DE')?.values).toContain('Müller')
    expect(findDictionary('address.city', 'fr')?.values).toContain('Lyon')
    expect(findDictionary('address.city', 'en_US')?.values).not.toContain('Lyon')
  })

  it('answers null for a meaning that is no plain pick', () => {
    expect(findDictionary('person.email')).toBeNull()
  })
})
