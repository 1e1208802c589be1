import { companyParts } from '@worldloom/language'
import { happens } from '../../generators/happens.ts'
import { call, choose, column, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import { hiddenColumn } from '../hidden-column.ts'
import type { ColumnPlan } from '../plan.ts'
import { asciiTwin } from './ascii-twin.ts'
import { familyColumns, plainColumn } from './draw-names.ts'
import { companyName, companySlug, findCompanyColumn } from './find-company.ts'
import { getNameBook } from './name-book.ts'
import { plainOf } from './plain-of.ts'
import { localeOfRow, type Settling } from './settling.ts'
import { localesOf } from './where-people-live.ts'

const root = '#company root'
const trade = '#company trade'
const founder = '#company founder'
const partner = '#company partner'
const { roots, trades } = companyParts

/** What a row about a company is called, and the domain that its staff and its website share. */
export function companyColumns(settling: Settling): readonly ColumnPlan[] {
  const { plan, table, draw } = settling
  const name = findCompanyColumn(plan, table.table)
  if (!name) return []
  const rule = plan.rules.tables[table.table.id]?.columns[name]
  const given = plan.reference.tables[table.table.id]?.columns.some((own) => own.name === name)
  const isListed =
    plan.understanding.meanings[table.table.id]?.[name]?.name === 'company.trade-name'
  if ((rule?.cases.length ?? 0) > 0 || given || isListed)
    return [hiddenColumn(companySlug, plainOf(column(name)), "the company's name in plain letters")]
  const names = getNameBook(localesOf(plan, table), false)
  const person = { locale: localeOfRow(settling, names.locales), gender: number(1) }
  return [
    hiddenColumn(root, call('below', draw(root), number(roots.length)), 'the position of a root'),
    hiddenColumn(
      trade,
      call('below', draw(trade), number(trades.length)),
      'the position of a trade',
    ),
    ...familyColumns(settling, founder, names, person),
    ...familyColumns(settling, partner, names, person),
    hiddenColumn(companyName, nameCompany(settling, false), 'what the company is called'),
    hiddenColumn(companySlug, nameCompany(settling, true), "the company's name in plain letters"),
  ]
}

/** The company's name by the way it is put together; the plain one without blanks. */
function nameCompany({ list, draw }: Settling, isPlain: boolean): Expression {
  const word = (title: string, words: readonly string[], at: string): Expression => {
    const own = isPlain ? words.map((each) => asciiTwin(each, 'en_US')) : words
    return call(
      'item',
      list(`company ${title}${isPlain ? ', plain' : ''}`, 'text', own),
      column(at),
    )
  }
  const person = (name: string): Expression => column(isPlain ? plainColumn(name) : name)
  const joint = text(isPlain ? '' : ' ')
  return byKind(draw(companyName), [
    [48, concat(word('roots', roots, root), joint, word('trades', trades, trade))],
    [24, concat(person(founder), joint, word('trades', trades, trade))],
    [13, concat(person(founder), text(isPlain ? '' : ' & '), person(partner))],
    [7, concat(person(founder), text(isPlain ? 'group' : ' Group'))],
    [8, concat(word('roots', roots, root), text(isPlain ? 'group' : ' Group'))],
  ])
}

function byKind(
  drawn: Expression,
  kinds: readonly (readonly [share: number, made: Expression])[],
): Expression {
  let sum = 0
  const branches = kinds.slice(0, -1).map(([share, made]): [Expression, Expression] => {
    sum += share
    return [happens(drawn, sum / 100), made]
  })
  return choose(branches, kinds.at(-1)?.[1] ?? text(''))
}
