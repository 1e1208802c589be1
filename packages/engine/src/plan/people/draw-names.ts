import { add, call, choose, column, isNull, modulo, multiply, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan, Lookup, Relation } from '../plan.ts'
import { decades, type NameBook, type NameShelf } from './name-book.ts'
import type { Settling } from './settling.ts'

/** What a person's names depend on: positions of locale and gender, and the year of birth or null. */
export interface NameOf {
  readonly locale: Expression
  readonly gender: Expression
  readonly birthYear: Expression | null
}

/**
 * Hidden columns with a drawn name and its plain twin: `#given` and `#given plain`. Relations hold the
 * names, not lists: a list of thousands is copied for every two thousand rows.
 */
export function givenColumns(
  settling: Settling,
  name: string,
  { given }: NameBook,
  person: NameOf,
): readonly ColumnPlan[] {
  const isByDecade = given.title.endsWith('by decade')
  const gender = add(multiply(person.locale, number(2)), person.gender)
  const group = isByDecade
    ? add(multiply(gender, number(decades + 1)), decadeOf(person.birthYear))
    : gender
  return nameColumns(settling, name, given, group)
}

/** The same with a family name; in some languages a woman's differs from a man's. */
export function familyColumns(
  settling: Settling,
  name: string,
  { family }: NameBook,
  { locale, gender }: Omit<NameOf, 'birthYear'>,
): readonly ColumnPlan[] {
  return nameColumns(settling, name, family, add(multiply(locale, number(2)), gender))
}

/** The column with the plain twin of a drawn name. */
export function plainColumn(name: string): string {
  return `${name} plain`
}

function decadeOf(birthYear: Expression | null): Expression {
  if (!birthYear) return number(decades)
  const decade = call('div', add(birthYear, number(-1940)), number(10))
  // not greatest and least alone: those skip a NULL in some dialects
  return choose(
    [[isNull(birthYear), number(decades)]],
    call('greatest', call('least', decade, number(decades - 1)), number(0)),
  )
}

function nameColumns(
  { list, draw, relate }: Settling,
  name: string,
  shelf: NameShelf,
  group: Expression,
): readonly ColumnPlan[] {
  relate(listShares(shelf))
  relate(listNames(shelf))
  const drawn = draw(name)
  const groups = list(`${shelf.title}, groups`, 'integer', shelf.groups)
  const segment = add(
    multiply(call('item', groups, group), number(256)),
    call('shift_right', drawn, number(24)),
  )
  const shares: Lookup = {
    alias: `${name} share`,
    relation: `${shelf.title}, shares`,
    on: [{ column: 'segment', equals: segment }],
  }
  const inside = call(
    'shift_right',
    multiply(column(shares.alias, 'step'), modulo(drawn, number(2 ** 24))),
    number(24),
  )
  const position = `${name} at`
  const names: Lookup = {
    alias: `${name} name`,
    relation: shelf.title,
    on: [{ column: 'position', equals: column(position) }],
  }
  const make = (own: string, expression: Expression, lookup: Lookup, why: string): ColumnPlan => ({
    name: own,
    expression,
    lookups: [lookup],
    generator: 'helper',
    why,
  })
  return [
    make(
      position,
      call('shift_right', add(column(shares.alias, 'first'), inside), number(16)),
      shares,
      'the position of the name, frequent ones oftener',
    ),
    make(name, column(names.alias, 'name'), names, 'the name'),
    make(plainColumn(name), column(names.alias, 'plain'), names, 'its letters from a to z'),
  ]
}

const whole = { kind: 'integer', bits: 64, unsigned: false } as const
const words = { kind: 'other', name: 'text' } as const

/** 256 segments for each group: where each begins among the positions, and how far it goes. */
function listShares({ title, shares }: NameShelf): Relation {
  const rows = shares.flatMap((knots, group) =>
    knots
      .slice(0, 256)
      .map((knot, i) => [
        String(group * 256 + i),
        String(knot),
        String((knots[i + 1] ?? knot) - knot),
      ]),
  )
  return {
    ...plainRelation,
    name: `${title}, shares`,
    title: `${title}: how often each is drawn`,
    from: {
      kind: 'values',
      columns: ['segment', 'first', 'step'].map((name) => ({ name, type: whole })),
      rows,
    },
  }
}

function listNames({ title, names }: NameShelf): Relation {
  return {
    ...plainRelation,
    name: title,
    title,
    from: {
      kind: 'values',
      columns: [
        { name: 'position', type: whole },
        { name: 'name', type: words },
        { name: 'plain', type: words },
      ],
      rows: names.map(({ name, plain }, i) => [String(i), name, plain]),
    },
  }
}

const plainRelation = { columns: [], where: null, groupBy: [], lookups: [] } as const
