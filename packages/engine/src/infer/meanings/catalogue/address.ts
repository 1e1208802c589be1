import { geometry, number, numberText, text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Where something is. */
export const addressMeanings: readonly MeaningEntry[] = [
  {
    name: 'address.full',
    fits: text,
    description: 'Street, city, region, postcode and country in one line.',
  },
  { name: 'address.line1', fits: text, description: 'Street and building number.' },
  { name: 'address.line2', fits: text, description: 'Apartment, floor or suite.' },
  { name: 'address.line3', fits: text, description: 'What neither of the first two lines holds.' },
  { name: 'address.street', fits: text, description: "A street's name." },
  {
    name: 'address.building-number',
    fits: textInteger,
    description: 'The number of a house in its street.',
  },
  { name: 'address.unit', fits: textInteger, description: 'An apartment, suite or floor.' },
  { name: 'address.district', fits: text, description: 'A part of a city.' },
  { name: 'address.city', fits: text, description: "A real city of the row's country." },
  { name: 'address.county', fits: text, description: 'A part of a region.' },
  {
    name: 'address.region',
    fits: text,
    description: "A real state or province of the row's country.",
  },
  {
    name: 'address.region-code',
    fits: text,
    description: 'The short code of a state or province.',
  },
  {
    name: 'address.postcode',
    fits: textInteger,
    description: "A postcode as its country writes it, of the row's city.",
  },
  { name: 'address.country-name', fits: text, description: "A country's English name." },
  { name: 'address.country-code-2', fits: text, description: 'ISO 3166-1 alpha-2.' },
  { name: 'address.country-code-3', fits: text, description: 'ISO 3166-1 alpha-3.' },
  { name: 'address.country-code-numeric', fits: textInteger, description: 'ISO 3166-1 numeric.' },
  { name: 'address.continent', fits: text, description: "A continent's name." },
  {
    name: 'address.latitude',
    fits: numberText,
    description: "Degrees north, within the row's city.",
  },
  {
    name: 'address.longitude',
    fits: numberText,
    description: "Degrees east, within the row's city.",
  },
  {
    name: 'address.geo-point',
    fits: geometry,
    description: 'Latitude and longitude in one value.',
  },
  { name: 'address.shape', fits: geometry, description: 'An outline or a line on the map.' },
  { name: 'address.altitude', fits: number, description: 'Metres above the sea.' },
  { name: 'address.timezone', fits: text, description: 'An IANA time zone such as Europe/Berlin.' },
  { name: 'address.timezone-offset', fits: numberText, description: 'Difference from UTC.' },
  { name: 'address.phone-code', fits: textInteger, description: "A country's calling code." },
  { name: 'address.population', fits: number, description: 'How many people live somewhere.' },
  { name: 'address.area', fits: number, description: 'The surface of a place.' },
  {
    name: 'address.label',
    fits: text,
    description: 'What its owner calls an address: Home, Work.',
  },
  { name: 'address.kind', fits: text, description: 'Shipping or billing.' },
  { name: 'address.place-name', fits: text, description: 'A spot, hall or site by its name.' },
  { name: 'address.room', fits: textInteger, description: 'A room or office.' },
  { name: 'address.river-name', fits: text, description: 'A river.' },
  { name: 'address.lake-name', fits: text, description: 'A lake.' },
  { name: 'address.mountain-name', fits: text, description: 'A mountain.' },
]
