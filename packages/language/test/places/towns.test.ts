import { describe, expect, it } from 'vitest'
import { capitals, countries, places, towns, world } from '../../src/index.ts'

describe('towns', () => {
  it('stand for regions where no larger city lies', () => {
    const known = new Set(places.map(({ countryCode2, regionName }) => countryCode2 + regionName))
    for (const { countryCode2, regionName, cityName } of towns)
      expect(known.has(countryCode2 + regionName), cityName).toBe(false)
    expect(towns.length).toBeGreaterThan(80)
  })

  it('leave no state of the United States and no prefecture of Japan without a place', () => {
    const count = (code: string): number =>
      new Set(
        [...places, ...towns]
          .filter(({ countryCode2 }) => countryCode2 === code)
          .map(({ regionName }) => regionName),
      ).size
    expect(count('US')).toBe(51)
    expect(count('JP')).toBe(47)
  })

  it('know a clock and lie on the map', () => {
    for (const { timezone, latitude, longitude, weight, cityName } of towns) {
      expect(timezone, cityName).toMatch(/^(America|Asia|Europe)\/\w+/)
      expect(Math.abs(latitude), cityName).toBeLessThan(70)
      expect(Math.abs(longitude), cityName).toBeLessThan(180)
      expect(weight).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('capitals', () => {
  it('belong to countries whose other cities are not known', () => {
    const codes = new Set(world.map(({ code2 }) => code2))
    const known = new Set(countries.map(({ code2 }) => code2))
    const strays = Object.keys(capitals).filter((code) => !codes.has(code) || known.has(code))
    expect(strays).toEqual([])
  })
})
