import { companyParts } from '@worldloom/language'
import { readWords } from '../../infer/meanings/table-words.ts'
import { asciiTwin } from '../../plan/people/ascii-twin.ts'
import { companySlug, findCompanyLink } from '../../plan/people/find-company.ts'
import { hashName } from '../../random/hash.ts'
import { choose, column, concat, isPresent, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { copyFromPerson } from '../parts/copy-from-person.ts'
import { personOfRow } from '../parts/person-of-row.ts'
import { listsStaff, type PlainNames, plainNames, shorten } from '../parts/plain-names.ts'
import { textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { pickWeighted } from '../pick-weighted.ts'
import { findName, slugOf } from './slug.ts'

/** Names kept for examples (RFC 2606, RFC 6761): one holds most mailboxes, as in life. */
const privateDomains: Readonly<Record<string, number>> = {
  'example.com': 58,
  'example.net': 13,
  'example.org': 11,
  'mail.example': 7,
  'post.example': 4,
  'inbox.example': 4,
  'home.example.net': 3,
}

/** `marie.dupont@example.com`: the person's name in plain letters at a domain kept for examples. */
const makeEmail: Generator = (context) => {
  const room = textRoom(context)
  if (room < 18) return null
  const known =
    mailboxOfPlace(context) ?? copyFromPerson(context, 'person.email') ?? houseMailbox(context)
  if (known) return known
  const person = personOfRow(context)
  if (!person) return null
  const names = plainNames(person)
  const isWork = listsStaff(context)
  const { domain, longest } = isWork ? workDomain(context, room) : ownDomain(context, room)
  // the @, and three digits where the address would repeat
  const width = room - longest - 4
  const local = isWork ? workLocal(context, names) : privateLocal(context, names)
  return {
    expression: concat(shorten(local, names, width), text('@'), domain),
    why: "the person's name at a domain kept for examples",
  }
}

// no address ends in a digit before its @, so that a number after it makes no other one
function privateLocal({ draw }: Context, { given, family, g, f }: PlainNames): Expression {
  return pickWeighted(
    [
      { value: concat(given, text('.'), family), weight: 44 },
      { value: concat(given, family), weight: 19 },
      { value: concat(g, family), weight: 11 },
      { value: concat(given, text('_'), family), weight: 8 },
      { value: concat(given, text('.'), f), weight: 6 },
      { value: concat(family, text('.'), given), weight: 6 },
      { value: concat(g, text('.'), family), weight: 6 },
    ],
    draw(0),
  )
}

/** A house has one way to write addresses, and a few older ones (docs/realism.md). */
function workLocal({ draw }: Context, { given, family, g }: PlainNames): Expression {
  return pickWeighted(
    [
      { value: concat(given, text('.'), family), weight: 86 },
      { value: concat(g, family), weight: 11 },
      { value: concat(given, text('_'), family), weight: 3 },
    ],
    draw(0),
  )
}

interface Domain {
  readonly domain: Expression
  readonly longest: number
}

function ownDomain(context: Context, room: number): Domain {
  const fitting = Object.entries(privateDomains).filter(([name]) => room >= 40 || name.length <= 12)
  return {
    domain: pickWeighted(
      fitting.map(([name, weight]) => ({ value: text(name), weight })),
      context.draw(1),
    ),
    longest: room >= 40 ? 16 : 12,
  }
}

/** That of the company the row's person works for, or of the one whose database this is. */
function workDomain(context: Context, room: number): Domain {
  const house = houseDomain(context, room)
  const link = room >= 60 ? findCompanyLink(context.plan, context.table.table) : null
  if (!link) return house
  const slug = column(link.link, companySlug)
  return {
    domain: choose([[isPresent(slug), concat(slug, text('.example'))]], house.domain),
    longest: 32,
  }
}

/** That of the one whose database this is. */
function houseDomain(context: Context, room: number): Domain {
  const { roots, trades } = companyParts
  const at = hashName(`${context.plan.settings.seed} company`)
  const root = roots[at % roots.length] ?? ''
  const trade = room >= 64 ? (trades[at % trades.length] ?? '') : ''
  const house = `${asciiTwin(`${root}${trade}`, 'en_US')}.example`
  return { domain: text(house), longest: house.length }
}

/** `info@redwoodlogistics.example`: a company's own, where a row is about one and names nobody. */
function houseMailbox(context: Context): Generated | null {
  const { table, plan } = context
  const meanings = Object.values(plan.understanding.meanings[table.table.id] ?? {})
  const people = ['person.given-name', 'person.family-name', 'person.full-name']
  const isCompany = table.columns.some(({ name }) => name === companySlug)
  if (!isCompany || textRoom(context) < 50 || meanings.some(({ name }) => people.includes(name)))
    return null
  const boxes = { info: 40, contact: 22, sales: 18, hello: 8, office: 7, orders: 5 }
  const box = pickWeighted(
    Object.entries(boxes).map(([name, weight]) => ({ value: text(name), weight })),
    context.draw(0),
  )
  return {
    expression: concat(box, text('@'), column(companySlug), text('.example')),
    why: "a mailbox at the company's domain",
  }
}

const places =
  /\b(store|shop|branch|outlet|showroom|restaurant|cafe|hotel|hostel|clinic|hospital|pharmacy|gym|salon|library|school|campus|office|warehouse|depot|dealership|garage|venue|station|facility|location|studio|laboratory|lab)$/

/** `riverside.store@redwoodlogistics.example`: of a place that people come to, whoever runs it. */
function mailboxOfPlace(context: Context): Generated | null {
  const { table, column: own } = context
  const isOfPerson = /\b(manager|owner|admin|director|personal|principal|head|staff)\b/.test(
    columnWords(table.table, own),
  )
  if (isOfPerson || !places.test(readWords(table.table).table)) return null
  const isCompany = table.columns.some(({ name }) => name === companySlug)
  const name = isCompany ? null : findName(context)
  const { domain, longest } = houseDomain(context, 0)
  const room = Math.min(textRoom(context), 120) - longest - 6
  if (!name || room < 12) return null
  return {
    expression: concat(slugOf(column(name.name), '.', room), text('@'), domain),
    why: `${name.name} at the domain of the house`,
  }
}

export const personEmail: Readonly<Record<string, Generator>> = { 'person.email': makeEmail }
