import { getPlaceBook } from '../../plan/people/place-book.ts'
import { logNormal } from '../../random/quantiles.ts'
import type { Generated, Generator } from '../generator.ts'
import { fillSlots } from '../parts/fill-slots.ts'
import { makeCode } from '../parts/make-code.ts'
import { makeNumber } from '../parts/number-shape.ts'
import { placeOfRow } from '../parts/place-of-row.ts'
import { textRoom } from '../parts/text-room.ts'

/** Tax numbers of companies as countries write them; zeros in front keep them clear of real ones. */
const vatForms: Readonly<Record<string, string>> = {
  US: '00-00#####',
  GB: 'GB000 #### ##',
  DE: 'DE000######',
  FR: 'FR00 000 ######',
  ES: 'ESB00######',
  IT: 'IT00000######',
  NL: 'NL000######B00',
  PL: 'PL000#######',
  SE: 'SE000000####01',
  BR: '00.0##.###/0001-##',
  MX: 'XXX000####XX',
  CA: '00#######RT0001',
  AU: '00 000 ### ###',
  IN: '00AAAAA####A1Z#',
  JP: 'T000000#######',
}

/** `DE000482917`: of the form of its country, from numbers that are never given out. */
const makeVat: Generator = (context): Generated | null => {
  const place = placeOfRow(context)
  if (!place || textRoom(context) < 14 || context.mustDiffer)
    return makeCode(
      context,
      ['[A-Z]{2}000[0-9]{6}', '000[0-9]{6}'],
      9,
      'a tax number that is never given out',
    )
  const { places } = getPlaceBook(context.plan)
  const room = textRoom(context)
  const patterns = places.map(({ countryCode2 }) => {
    const form = vatForms[countryCode2] ?? `${countryCode2}000######`
    return form.length > room ? form.replaceAll(/[ ./-]/g, '').slice(0, room) : form
  })
  const name = `places, tax number${room < 18 ? ` of ${room}` : ''}`
  return {
    expression: fillSlots(context, name, patterns, place, context.draw),
    why: 'a tax number of its country, from those never given out',
  }
}

/** `HRB 00482` */
const makeRegistration: Generator = (context) =>
  makeCode(context, ['00[0-9]{6}', '[0-9]{6}'], 8, 'a number of a register')

const makeEmployees: Generator = (context) =>
  makeNumber(context, {
    inverse: logNormal(24, 1.6),
    minimum: 1,
    maximum: 60_000,
    decimals: 0,
    why: 'most companies are small',
  })

const makeRevenue: Generator = (context) =>
  makeNumber(context, {
    inverse: logNormal(3_200_000, 1.7),
    minimum: 40_000,
    maximum: 4_000_000_000,
    decimals: 0,
    step: 1000,
    why: 'what a company sells in a year',
  })

const makeBudget: Generator = (context) =>
  makeNumber(context, {
    inverse: logNormal(60_000, 1.2),
    minimum: 1000,
    maximum: 5_000_000,
    decimals: 0,
    step: 500,
    why: 'money set aside, in round sums',
  })

const makeEmployeeNumber: Generator = (context) =>
  makeCode(context, ['E[0-9]{6}', 'E[0-9]{5}', '[0-9]{5}', '[0-9]{4}'], 6, "an employee's number")

export const companyNumbers: Readonly<Record<string, Generator>> = {
  'company.vat-number': makeVat,
  'company.registration-number': makeRegistration,
  'company.employee-count': makeEmployees,
  'company.revenue': makeRevenue,
  'company.budget': makeBudget,
  'company.employee-number': makeEmployeeNumber,
}
