import { describe, expect, it } from 'vitest'
import { countries, currencies, places, postcodeLetters, world } from '../../src/index.ts'

// what the postal services of the countries write
const postcodes: Readonly<Record<string, RegExp>> = {
  US: /^\d{5}$/,
  CA: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] \d[ABCEGHJ-NPRSTV-Z]\d$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}$/,
  DE: /^\d{5}$/,
  FR: /^\d{5}$/,
  ES: /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/,
  IT: /^\d{5}$/,
  NL: /^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/,
  PL: /^\d{2}-\d{3}$/,
  SE: /^\d{3} \d{2}$/,
  BR: /^\d{5}-\d{3}$/,
  MX: /^\d{5}$/,
  JP: /^\d{3}-\d{4}$/,
  AU: /^\d{4}$/,
  IN: /^[1-9]\d{5}$/,
}

describe('places', () => {
  it('knows at least 15 cities in each of at least 12 countries', () => {
    expect(countries.length).toBeGreaterThanOrEqual(12)
    for (const { cities } of countries) expect(cities.length).toBeGreaterThanOrEqual(15)
  })

  it('writes postcodes as their countries do, with the lowest and highest of digits and letters', () => {
    for (const { postcodePattern, countryCode2, cityName } of places) {
      for (const [digit, letter] of [
        ['1', postcodeLetters[0]],
        ['9', postcodeLetters.at(-1)],
      ]) {
        const code = postcodePattern.replaceAll('#', digit ?? '').replaceAll('@', letter ?? '')
        expect(code, cityName).toMatch(postcodes[countryCode2] ?? /^$/)
      }
    }
  })

  it('gives every city a region of its country, a real time zone and a place on the globe', () => {
    const zones = new Set(places.map(({ timezone }) => timezone))
    for (const timeZone of zones) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
    }
    for (const place of places) {
      expect(place.regionName, place.cityName).not.toBe('')
      expect(Math.abs(place.latitude), place.cityName).toBeLessThan(90)
      expect(Math.abs(place.longitude), place.cityName).toBeLessThan(180)
      expect(place.weight, place.cityName).toBeGreaterThan(0)
      expect(place.phonePattern, place.cityName).not.toContain('{')
    }
  })

  it('keeps cities of a country near each other', () => {
    for (const { cities, name, code2 } of countries) {
      const latitudes = cities.map(({ latitude }) => latitude)
      const spread = Math.max(...latitudes) - Math.min(...latitudes)
      expect(spread, name).toBeLessThan(code2 === 'US' ? 45 : 35)
    }
  })

  it('knows the countries and currencies of the world by distinct codes', () => {
    expect(world.length).toBeGreaterThanOrEqual(195)
    for (const key of ['name', 'code2', 'code3', 'codeNumeric'] as const) {
      expect(new Set(world.map((country) => country[key])).size).toBe(world.length)
    }
    const codes = new Set(currencies.map(({ code }) => code))
    expect(codes.size).toBe(currencies.length)
    expect(world.filter(({ currency }) => !codes.has(currency))).toEqual([])
    for (const { code2, code3, codeNumeric, currency, phoneCode } of countries) {
      const entry = world.find((country) => country.code2 === code2)
      expect(entry).toMatchObject({ code3, codeNumeric, currency, phoneCode })
    }
  })
})
