import { describe, expect, it } from 'vitest'
import { findLocale, getNames, locales, type WeightedList } from '../../src/index.ts'

describe('getNames', () => {
  it.each(locales)('gives %s names with whole weights above 0', (locale) => {
    const { female, male, family } = getNames(locale)
    for (const list of [female, male, family]) {
      expect(list.values.length).toBeGreaterThan(60)
      expect(new Set(list.values).size).toBe(list.values.length)
      expect(list.weights).toHaveLength(list.values.length)
      expect(list.weights.filter((weight) => !Number.isInteger(weight) || weight < 1)).toEqual([])
      expect(list.values.filter((value) => !/^\p{L}[\p{L}' -]*$/u.test(value))).toEqual([])
    }
  })

  it('lets Americans share full names about as often as they do', () => {
    const { female, male, family } = getNames('en_US')
    const given = (sameChance(female) + sameChance(male)) / 4
    const both = given * sameChance(family)
    // 1.46e-6 is what census and birth register give; a shop's list is shorter, so it may be double
    expect(both).toBeGreaterThan(1.0e-6)
    expect(both).toBeLessThan(3.5e-6)
  })

  it('gives each generation its own names', () => {
    const { cohorts } = getNames('en_US')
    const share = (year: number, name: string): number => {
      const list = cohorts.find(({ from, to }) => from <= year && year <= to)?.female
      const total = list?.weights.reduce((sum, weight) => sum + weight, 0) ?? 1
      return (list?.weights[list.values.indexOf(name)] ?? 0) / total
    }
    expect(share(1945, 'Linda')).toBeGreaterThan(20 * share(2005, 'Linda'))
    expect(share(1985, 'Jennifer')).toBeGreaterThan(20 * share(1945, 'Jennifer'))
    expect(share(2005, 'Madison')).toBeGreaterThan(20 * share(1965, 'Madison'))
  })

  it('gives the names of the language where the region is not known', () => {
    expect(findLocale('de-AT')).toBe('de_DE')
    expect(findLocale('pt')).toBe('pt_BR')
    expect(findLocale('xx')).toBe('en_US')
  })
})

/** The chance that two people drawn from the list have the same name. */
function sameChance({ weights }: WeightedList): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.reduce((sum, weight) => sum + (weight / total) ** 2, 0)
}
