import { companyParts } from '@worldloom/language'
import { call, choose, column, concat, less, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { ColumnPlan } from '../plan.ts'
import { asciiTwin } from './ascii-twin.ts'
import { companyName, companySlug, findCompanyColumn } from './find-company.ts'
import { drawFamily, getNameBook, plainOf, spell, spellPlain } from './name-book.ts'
import { hidden, localeOfRow, type Settling } from './settling.ts'
import { localesOf } from './where-people-live.ts'

const root = '#company root'
const trade = '#company trade'
const founder = '#company founder'
const partner = '#company partner'
const { roots, trades } = companyParts

/** What a row about a company is called, and the domain its staff and its website share. */
export function companyColumns(settling: Settling): readonly ColumnPlan[] {
  const { plan, table, list, draw } = settling
  const name = findCompanyColumn(plan, table.table)
  if (!name) return []
  const rule = plan.rules.tables[table.table.id]?.columns[name]
  const given = plan.reference.tables[table.table.id]?.columns.some((own) => own.name === name)
  if ((rule?.cases.length ?? 0) > 0 || given)
    return [hidden(companySlug, plainOf(column(name)), "the company's name in plain letters")]
  const names = getNameBook(localesOf(plan, table))
  const { family } = names
  const locale = localeOfRow(settling, names.locales)
  const drawName = (of: string): Expression =>
    drawFamily(list, names, { locale, gender: number(1) }, draw(of))
  const say = (plain: boolean): Expression => {
    const word = (title: string, words: readonly string[], at: string): Expression =>
      call(
        'item',
        list(
          `company ${title}${plain ? ', plain' : ''}`,
          'text',
          plain ? words.map((own) => asciiTwin(own, 'en_US')) : words,
        ),
        column(at),
      )
    const person = (at: string): Expression =>
      plain ? spellPlain(list, family, column(at)) : spell(list, family, column(at))
    const joint = text(plain ? '' : ' ')
    const and = text(plain ? '' : ' & ')
    return byKind(draw(companyName), [
      [48, concat(word('roots', roots, root), joint, word('trades', trades, trade))],
      [22, concat(person(founder), joint, word('trades', trades, trade))],
      [12, concat(person(founder), and, person(partner))],
      [8, concat(person(founder), text(plain ? 'group' : ' Group'))],
      [10, concat(word('roots', roots, root), text(plain ? 'group' : ' Group'))],
    ])
  }
  return [
    hidden(root, call('below', draw(root), number(roots.length)), 'the position of a root'),
    hidden(trade, call('below', draw(trade), number(trades.length)), 'the position of a trade'),
    hidden(founder, drawName(founder), "the position of a founder's name"),
    hidden(partner, drawName(partner), "the position of a partner's name"),
    hidden(companyName, say(false), 'what the company is called'),
    hidden(companySlug, say(true), "the company's name in plain letters"),
  ]
}

function byKind(
  drawn: Expression,
  kinds: readonly (readonly [share: number, made: Expression])[],
): Expression {
  let sum = 0
  const branches = kinds.slice(0, -1).map(([share, made]): [Expression, Expression] => {
    sum += share
    return [less(drawn, number(Math.round((sum / 100) * 2 ** 32))), made]
  })
  return choose(branches, kinds.at(-1)?.[1] ?? text(''))
}
