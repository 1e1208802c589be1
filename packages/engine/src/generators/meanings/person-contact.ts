import { companyParts } from '@worldloom/language'
import { readWords } from '../../infer/meanings/table-words.ts'
import { staffNouns } from '../../infer/structure/nouns.ts'
import { asciiTwin } from '../../plan/people/ascii-twin.ts'
import { companySlug, findCompanyLink } from '../../plan/people/find-company.ts'
import { findPersonLink } from '../../plan/people/find-person.ts'
import { hashName } from '../../random/hash.ts'
import { call, choose, column, concat, isPresent, less, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { type PersonOfRow, personOfRow } from '../parts/person-of-row.ts'
import { textRoom } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'

/** Domains kept for examples (RFC 2606, RFC 6761): one holds most mailboxes, as in life. */
const mailDomains: Readonly<Record<string, number>> = {
  'example.com': 58,
  'example.net': 13,
  'example.org': 11,
  'mail.example': 7,
  'post.example': 4,
  'inbox.example': 4,
  'home.example.net': 3,
}

/** `marie.dupont@example.com`: the person's name in plain letters, at a company's domain or a reserved one. */
const makeEmail: Generator = (context) => {
  const room = textRoom(context)
  if (room < 16) return null
  const theirs = copyParent(context, 'person.email')
  if (theirs) return theirs
  const house = houseMailbox(context)
  if (house) return house
  const person = personOfRow(context)
  if (!person) return null
  const isWork = worksHere(context)
  const local = isWork ? workLocal(context, person) : privateLocal(context, person)
  const { domain, longest } = pickDomain(context, isWork, room)
  // room for the @ and a number where the address would repeat
  const width = room - longest - 5
  const fitted =
    width < 40
      ? call('trim', call('substr', local, number(1), number(Math.max(3, width))), text('.'))
      : local
  return {
    expression: concat(fitted, text('@'), domain),
    why: "the person's name at a domain kept for examples",
  }
}

function privateLocal({ draw }: Context, person: PersonOfRow): Expression {
  const { given, family, g, f } = partsOf(person)
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

// shares of patterns in work addresses (docs/realism.md: first.last about 60 in 100)
function workLocal({ draw }: Context, person: PersonOfRow): Expression {
  const { given, family, g } = partsOf(person)
  return pickWeighted(
    [
      { value: concat(given, text('.'), family), weight: 72 },
      { value: concat(g, family), weight: 22 },
      { value: concat(given, text('_'), family), weight: 6 },
    ],
    draw(0),
  )
}

function partsOf({
  plainGiven,
  plainFamily,
}: PersonOfRow): Readonly<Record<'given' | 'family' | 'g' | 'f', Expression>> {
  const first = (name: Expression): Expression => call('substr', name, number(1), number(1))
  return { given: plainGiven, family: plainFamily, g: first(plainGiven), f: first(plainFamily) }
}

function pickDomain(
  context: Context,
  isWork: boolean,
  room: number,
): { readonly domain: Expression; readonly longest: number } {
  const fitting = Object.entries(mailDomains).filter(([name]) => room >= 40 || name.length <= 12)
  const own = pickWeighted(
    fitting.map(([name, weight]) => ({ value: text(name), weight })),
    context.draw(1),
  )
  const link = room >= 50 ? findCompanyLink(context.plan, context.table.table) : null
  if (link) {
    const slug = column(link.link, companySlug)
    const domain = concat(slug, text('.example'))
    return { domain: choose([[isPresent(slug), domain]], own), longest: 30 }
  }
  if (isWork && room >= 40) {
    const { roots, trades } = companyParts
    const at = hashName(`${context.plan.settings.seed} company`)
    const name = `${roots[at % roots.length]}${trades[at % trades.length]}`
    const domain = `${asciiTwin(name, 'en_US')}.example`
    return { domain: text(domain), longest: domain.length }
  }
  return { domain: own, longest: 16 }
}

/** A company's own mailbox, where a row is about a company and names nobody. */
function houseMailbox(context: Context): Generated | null {
  const { table, plan } = context
  const meanings = Object.values(plan.understanding.meanings[table.table.id] ?? {})
  const names = ['person.given-name', 'person.family-name', 'person.full-name']
  const hasCompany = table.columns.some(({ name }) => name === companySlug)
  if (!hasCompany || meanings.some(({ name }) => names.includes(name))) return null
  const boxes: Readonly<Record<string, number>> = {
    info: 40,
    contact: 22,
    sales: 18,
    hello: 8,
    office: 7,
    orders: 5,
  }
  const box = pickWeighted(
    Object.entries(boxes).map(([name, weight]) => ({ value: text(name), weight })),
    context.draw(0),
  )
  return {
    expression: concat(box, text('@'), column(companySlug), text('.example')),
    why: "a mailbox at the company's domain",
  }
}

function worksHere({ table }: Context): boolean {
  return staffNouns.has(readWords(table.table).table.split(' ').at(-1) ?? '')
}

/** What the row's person has in their own table, where nothing else is asked of this one. */
function copyParent(context: Context, meaning: string): Generated | null {
  const { plan, table, mustDiffer, column: own } = context
  const link = findPersonLink(plan, table.table)
  if (!link || mustDiffer) return null
  const meanings = plan.understanding.meanings[table.table.id] ?? {}
  const same = table.table.columns.filter(({ name }) => meanings[name]?.name === meaning)
  const theirs = plan.tables[link.parent]?.table.columns.find(
    ({ name, type }) =>
      plan.understanding.meanings[link.parent]?.[name]?.name === meaning && type.kind === 'text',
  )
  if (!theirs || same[0]?.name !== own.name || theirs.type.kind !== 'text') return null
  const room = textRoom(context)
  if ((theirs.type.maxLength ?? 10_000) > room && room < 100) return null
  if (theirs.nullable && !own.nullable) return null
  return { expression: column(link.link, theirs.name), why: `the person's ${theirs.name}` }
}

/** `mdupont`, `marie_dupont`, `dupont1984` */
const makeUsername: Generator = (context) => {
  const room = textRoom(context)
  if (room < 6) return null
  const theirs = copyParent(context, 'person.username')
  if (theirs) return theirs
  const person = personOfRow(context)
  if (!person) return null
  const { given, family, g, f } = partsOf(person)
  const longer = worksHere(context) ? 0 : 1
  const made = pickWeighted(
    [
      { value: concat(g, family), weight: 30 },
      { value: concat(given, text('.'), family), weight: 18 },
      { value: concat(given, family), weight: 14 },
      { value: concat(given, text('_'), family), weight: 10 * longer + 1 },
      { value: concat(given, f), weight: 9 },
      { value: concat(family, g), weight: 7 },
      { value: concat(given, text('_'), f), weight: 6 * longer + 1 },
    ],
    context.draw(0),
  )
  const width = room < 40 ? room - 4 : null
  return {
    expression: width === null ? made : call('substr', made, number(1), number(Math.max(3, width))),
    why: "made of the person's name",
  }
}

/** `https://images.example.com/people/4f1c9a2e.jpg` */
const makeAvatar: Generator = (context) => {
  if (textRoom(context) < 48) return null
  return {
    expression: choose(
      [
        [
          less(context.draw(1), number(Math.round(0.2 * 2 ** 32))),
          concat(
            text('https://images.example.com/people/'),
            call('hex', context.draw(0), number(8)),
            text('.png'),
          ),
        ],
      ],
      concat(
        text('https://images.example.com/people/'),
        call('hex', context.draw(0), number(8)),
        text('.jpg'),
      ),
    ),
    why: 'a picture at a domain kept for examples',
  }
}

export const personContact: Readonly<Record<string, Generator>> = {
  'person.email': makeEmail,
  'person.username': makeUsername,
  'person.avatar-url': makeAvatar,
}
