import type { City, Region } from './country.ts'

/** Reads `name | region | postcode | latitude | longitude | population | timezone | area` a line. */
export function readCities(text: string): readonly City[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [name, region, postcode, latitude, longitude, population, timezone, area] = line
        .split('|')
        .map((cell) => cell.trim())
      return {
        name: name ?? '',
        region: region ?? '',
        postcode: postcode ?? '',
        latitude: Number(latitude),
        longitude: Number(longitude),
        population: Number(population),
        timezone: timezone ?? '',
        area: area ?? '',
      }
    })
}

/** Reads `code: name` pairs between commas. */
export function readRegions(text: string): readonly Region[] {
  return readList(text).map((pair) => {
    const [code = '', name = ''] = pair.split(': ')
    return { code, name }
  })
}

/** Reads names between commas. */
export function readStreets(text: string): readonly string[] {
  return readList(text)
}

function readList(text: string): readonly string[] {
  return text
    .trim()
    .split(/,\s+/)
    .map((item) => item.trim())
}
