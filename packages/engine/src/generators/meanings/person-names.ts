import { findPersonLink, findSurePerson, personColumns } from '../../plan/people/find-person.ts'
import { call, choose, column, concat, equal, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { otherGiven, personOfRow } from '../parts/person-of-row.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { pickWeighted } from '../pick-weighted.ts'

/** `Marie`, `Thomas`: as often as people of the row's country, gender and age bear it. */
const makeGiven: Generator = (context) => {
  const person = personOfRow(context)
  if (!person || textRoom(context) < 3) return null
  return { expression: person.given, why: "the person's given name" }
}

/** `Smith`, `Nowak` */
const makeFamily: Generator = (context) => {
  const person = personOfRow(context)
  if (!person || textRoom(context) < 3) return null
  return { expression: person.family, why: "the person's family name" }
}

/** `Louise`, `J.`: a second given name or its first letter, which is all that a narrow column takes. */
const makeMiddle: Generator = (context) => {
  const name = isText(context) ? otherGiven(context) : null
  if (!name) return null
  const letter = call('substr', name, number(1), number(1))
  const room = textRoom(context)
  if (room < 8)
    return { expression: room < 2 ? letter : concat(letter, text('.')), why: 'an initial' }
  const drawn = context.draw(1)
  return {
    expression: choose([[happens(drawn, 0.4), concat(letter, text('.'))]], name),
    why: 'a second given name, or its initial',
  }
}

/** `Marie Dupont` */
const makeFull: Generator = (context) => {
  const person = personOfRow(context)
  if (!person || textRoom(context) < 5) return null
  const own = concat(person.given, text(' '), person.family)
  const recipient = namesRecipient(context) ? nameRecipient(context, own, person.family) : null
  return recipient ?? { expression: own, why: 'given and family name' }
}

/** Parcels go to the person themselves, now and then to one of the family. */
function nameRecipient(context: Context, own: Expression, family: Expression): Generated | null {
  const other = otherGiven(context)
  if (!other) return null
  return {
    expression: choose([[happens(context.draw(5), 0.07), concat(other, text(' '), family)]], own),
    why: "the person's name, now and then that of one of the family",
  }
}

/** Whether a row is an address of a person who has names of their own. */
function namesRecipient({ plan, table }: Context): boolean {
  const meanings = Object.values(plan.understanding.meanings[table.table.id] ?? {})
  const isAddress = meanings.some(({ name }) => name === 'address.line1' || name === 'address.city')
  return isAddress && findPersonLink(plan, table.table) !== null
}

/** `Marie Dupont`, `Marie D.`, `marie.dupont` */
const makeDisplay: Generator = (context) => {
  const person = personOfRow(context)
  if (!person || textRoom(context) < 5) return null
  const { given, family, plainGiven, plainFamily } = person
  const initial = concat(call('substr', family, number(1), number(1)), text('.'))
  return {
    expression: pickWeighted(
      [
        { value: concat(given, text(' '), family), weight: 46 },
        { value: concat(given, text(' '), initial), weight: 24 },
        { value: given, weight: 12 },
        { value: concat(plainGiven, text('.'), plainFamily), weight: 18 },
      ],
      context.draw(0),
    ),
    why: 'the name as people show it',
  }
}

/** `MD` */
const makeInitials: Generator = (context) => {
  const person = personOfRow(context)
  if (!person || !isText(context)) return null
  const letter = (name: Expression): Expression =>
    call('upper', call('substr', name, number(1), number(1)))
  const first = letter(person.plainGiven)
  return {
    expression: textRoom(context) < 2 ? first : concat(first, letter(person.plainFamily)),
    why: "first letters of the person's names",
  }
}

/** `Ms.`, `Mr.`, `Dr.`, as gender and habit ask. */
const makePrefix: Generator = (context) => {
  const person = personOfRow(context)
  const room = textRoom(context)
  if (!person || room < 2) return null
  const point = room >= 4 ? '.' : ''
  const pick = (words: Readonly<Record<string, number>>): Expression =>
    pickWeighted(
      Object.entries(words)
        .filter(([word]) => word.length + point.length <= room)
        .map(([word, weight]) => ({ value: text(`${word}${point}`), weight })),
      context.draw(0),
    )
  return {
    expression: choose(
      [[equal(person.gender, number(0)), pick({ Ms: 66, Mrs: 26, Dr: 8 })]],
      pick({ Mr: 92, Dr: 8 }),
    ),
    why: 'a form of address that fits the gender',
  }
}

/** `Female`, `M`, `2`: words or letters as the column has room; numbers as ISO/IEC 5218 has them. */
const makeGender: Generator = (context) => {
  const { type } = context.column
  const drawn = context.draw(0)
  if (type.kind === 'integer')
    return {
      expression: pickWeighted(
        [
          { value: number(2), weight: 50 },
          { value: number(1), weight: 49 },
          ...((context.domain.maximum ?? 9) >= 9 ? [{ value: number(9), weight: 1 }] : []),
        ],
        drawn,
      ),
      why: '1 for men, 2 for women, 9 for none of them',
    }
  if (!isText(context)) return null
  const room = textRoom(context)
  const words = room < 6 ? ['F', 'M', 'X'] : ['Female', 'Male', room < 10 ? 'Other' : 'Non-binary']
  const weights = [50.5, 48, 1.5]
  const link = findSurePerson(context.plan, context.table.table)
  if (link) {
    const [woman = '', man = ''] = words
    const isWoman = equal(column(link.link, personColumns.gender), number(0))
    return { expression: choose([[isWoman, text(woman)]], text(man)), why: "its person's" }
  }
  return {
    expression: pickWeighted(
      words.map((word, i) => ({ value: text(word), weight: weights[i] ?? 1 })),
      drawn,
    ),
    why: 'women and men nearly as often',
  }
}

export const personNames: Readonly<Record<string, Generator>> = {
  'person.given-name': makeGiven,
  'person.family-name': makeFamily,
  'person.middle-name': makeMiddle,
  'person.full-name': makeFull,
  'person.display-name': makeDisplay,
  'person.initials': makeInitials,
  'person.prefix': makePrefix,
  'person.gender': makeGender,
}
