import type { Table } from '../../model/schema.ts'
import type { ReferenceRow } from '../../reference/reference.ts'
import type { Plan } from '../plan.ts'
import type { BookCountry, BookPlace } from './place-book.ts'
import { tableLevel } from './table-level.ts'

export interface Matched {
  /** Places of regions of which none was known. */
  readonly added: readonly BookPlace[]
  /** By table: what the places of each reference row pass; null where a row says no place. */
  readonly rows: Readonly<Record<string, readonly (((place: BookPlace) => boolean) | null)[]>>
}

/** Finds the places of each reference row of countries and regions; regions without one get some. */
export function matchReference(
  plan: Plan,
  known: readonly BookPlace[],
  countries: readonly BookCountry[],
): Matched {
  const added: BookPlace[] = []
  const rows: Record<string, readonly (((place: BookPlace) => boolean) | null)[]> = {}
  for (const [id, { table }] of Object.entries(plan.tables)) {
    const given = plan.reference.tables[id]
    const level = given ? tableLevel(table) : null
    if (level === 'country')
      rows[id] =
        given?.rows.map((row) => {
          const country = findCountry(countries, row)
          return country < 0 ? null : (place) => place.country === country
        }) ?? []
    if (level === 'region')
      rows[id] =
        given?.rows.map((row) => {
          const country = countryOf(plan, table, row, countries)
          const names = row.values.flatMap((value) => (value === null ? [] : [fold(value)]))
          const region = known.find(
            (place) =>
              (country < 0 || place.country === country) && names.includes(fold(place.regionName)),
          )
          if (region)
            return (place) =>
              place.country === region.country && place.regionName === region.regionName
          const code = known.find(
            (place) => place.country === country && row.values.includes(place.regionCode),
          )
          if (code)
            return (place) => place.country === code.country && place.regionCode === code.regionCode
          const model = known.find((place) => place.country === country)
          const name = row.values.find((value) => value !== null && /\p{L}{4}/u.test(value))
          if (!model || !name) return null
          // the region's own name stands for its chief town, as it often does
          added.push({ ...model, cityName: name, regionName: name, regionCode: '', weight: 1 })
          return (place) => place.country === country && place.regionName === name
        }) ?? []
  }
  return { added, rows }
}

/** The position of the country that a row names by code or name, or -1. */
export function findCountry(
  countries: readonly Pick<BookCountry, 'code2' | 'code3' | 'name'>[],
  { values }: Pick<ReferenceRow, 'values'>,
): number {
  const folded = values.map((value) => (value === null ? '' : fold(value)))
  const isNamed = (at: number): boolean => folded.includes(fold(countries[at]?.name ?? ''))
  // a code is one country's alone; «Micronesia» is a country and the part of the world that others lie in
  const told = countries.map(
    ({ code2, code3 }) => Number(values.includes(code2)) + Number(values.includes(code3)),
  )
  const most = Math.max(0, ...told)
  if (most === 0) return countries.findIndex((_, at) => isNamed(at))
  // «SA» is Saudi Arabia's code, and South America's beside the one of another country
  const alike = told.flatMap((count, at) => (count === most ? [at] : []))
  return alike.find(isNamed) ?? alike[0] ?? -1
}

function countryOf(
  plan: Plan,
  table: Table,
  row: ReferenceRow,
  countries: readonly BookCountry[],
): number {
  const key = table.foreignKeys.find(({ parent }) => {
    const found = plan.tables[parent]?.table
    return found && tableLevel(found) === 'country'
  })
  const at = key ? row.links[key.link] : null
  const parent = key && at !== null && at !== undefined ? plan.reference.tables[key.parent] : null
  const found = parent?.rows[at ?? 0]
  return found ? findCountry(countries, found) : findCountry(countries, row)
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}
