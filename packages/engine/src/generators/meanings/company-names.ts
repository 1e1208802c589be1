import { companyNameOfRow, companySlug } from '../../plan/people/find-company.ts'
import { listsPeople } from '../../plan/people/find-person.ts'
import { getPlaceBook } from '../../plan/people/place-book.ts'
import {
  add,
  call,
  choose,
  column,
  concat,
  equal,
  multiply,
  nothing,
  number,
  text,
} from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { readPlace } from '../parts/place-of-row.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { inventSlug } from './slug.ts'

/** Legal forms by country, eight places each: a form takes as many as it is usual; '' is none. */
const forms: Readonly<Record<string, readonly string[]>> = {
  US: ['Inc.', 'Inc.', 'LLC', 'LLC', 'Corp.', 'Co.', '', ''],
  CA: ['Inc.', 'Inc.', 'Ltd.', 'Ltd.', 'Corp.', '', '', ''],
  GB: ['Ltd', 'Ltd', 'Ltd', 'Ltd', 'plc', 'LLP', '', ''],
  AU: ['Pty Ltd', 'Pty Ltd', 'Pty Ltd', 'Pty Ltd', 'Ltd', '', '', ''],
  IN: ['Pvt. Ltd.', 'Pvt. Ltd.', 'Pvt. Ltd.', 'Pvt. Ltd.', 'Ltd.', 'Ltd.', 'LLP', ''],
  DE: ['GmbH', 'GmbH', 'GmbH', 'GmbH', 'AG', 'KG', 'GmbH & Co. KG', 'e.K.'],
  FR: ['SARL', 'SARL', 'SAS', 'SAS', 'SAS', 'SA', '', ''],
  ES: ['S.L.', 'S.L.', 'S.L.', 'S.L.', 'S.L.', 'S.A.', 'S.A.', ''],
  MX: ['S.A. de C.V.', 'S.A. de C.V.', 'S.A. de C.V.', 'S. de R.L.', 'S.A.', '', '', ''],
  IT: ['S.r.l.', 'S.r.l.', 'S.r.l.', 'S.r.l.', 'S.p.A.', 'S.p.A.', 'S.n.c.', ''],
  NL: ['B.V.', 'B.V.', 'B.V.', 'B.V.', 'N.V.', 'V.O.F.', '', ''],
  PL: ['sp. z o.o.', 'sp. z o.o.', 'sp. z o.o.', 'sp. z o.o.', 'S.A.', 'S.A.', 'sp. k.', ''],
  SE: ['AB', 'AB', 'AB', 'AB', 'AB', 'AB', 'HB', ''],
  BR: ['Ltda.', 'Ltda.', 'Ltda.', 'Ltda.', 'S.A.', 'S.A.', 'ME', ''],
  JP: ['K.K.', 'K.K.', 'Co., Ltd.', 'Co., Ltd.', 'Co., Ltd.', 'Inc.', '', ''],
}
const usual: readonly string[] = ['Ltd.', 'Ltd.', 'Ltd.', 'Co.', '', '', '', '']
const perCountry = 8

/** The legal form of the row's company, by its country. */
function legalForm(context: Context): Expression | null {
  const { countries } = getPlaceBook(context.plan)
  const country = readPlace(context, 'country position', (place) => place.country)
  if (!country) return null
  const all = countries.flatMap(({ code2 }) => forms[code2] ?? usual)
  return context.helper(
    'company form',
    (draw) =>
      call(
        'item',
        context.list('legal forms', 'text', all),
        add(multiply(country, number(perCountry)), call('below', draw(), number(perCountry))),
      ),
    'the legal form of its country',
  )
}

/** `Redwood Logistics LLC`, `Schmidt & Weber GmbH` */
const makeName: Generator = (context): Generated | null => {
  const room = textRoom(context)
  const name = isText(context) ? companyNameOfRow(context.table) : null
  const form = name && legalForm(context)
  if (!name || !form || room < 12) return null
  const whole =
    room < 24 ? name : choose([[equal(form, text('')), name]], concat(name, text(' '), form))
  const mayMiss = context.column.nullable && listsPeople(context.table.table)
  const kept = mayMiss ? choose([[happens(context.draw(3), 0.55), nothing]], whole) : whole
  return { expression: kept, why: 'a root, a trade or a family, with a legal form of its country' }
}

/** `GmbH` */
const makeForm: Generator = (context): Generated | null => {
  const form = isText(context) && textRoom(context) >= 4 ? legalForm(context) : null
  return (
    form && {
      expression: choose([[equal(form, text('')), text('Ltd.')]], form),
      why: 'a legal form of its country',
    }
  )
}

/** `https://www.redwoodlogistics.example` */
const makeWebsite: Generator = (context): Generated | null => {
  const room = textRoom(context)
  if (room < 30) return null
  const hasSlug = context.table.columns.some(({ name }) => name === companySlug)
  const slug = hasSlug ? column(companySlug) : inventSlug(context, '-')
  const domain = concat(slug, text('.example'))
  const url = choose(
    [[happens(context.draw(1), 0.7), concat(text('https://www.'), domain)]],
    concat(text('https://'), domain),
  )
  return { expression: url, why: 'a name under a domain kept for examples' }
}

export const companyNames: Readonly<Record<string, Generator>> = {
  'company.name': makeName,
  'company.legal-form': makeForm,
  'company.website': makeWebsite,
}
