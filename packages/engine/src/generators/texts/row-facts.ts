import { brands } from '@worldloom/language'
import { call, column, concat, text } from '../../sql/build.ts'
import type { Context } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import type { Fact, Facts } from './fact.ts'
import { meaningsOf } from './find-goods.ts'
import { goodsFacts } from './goods-facts.ts'

/** What a row knows: of its product, and of the company it belongs to. */
export function rowFacts(context: Context): Facts {
  let goods: Facts | null = null
  return (name) => {
    if (name === 'company') return companyName(context)
    goods ??= goodsFacts(context)
    return goods(name)
  }
}

function companyName(context: Context): Fact {
  const named = findSibling(context, ['company.name'], { kinds: ['text'] })
  const otherwise = concat(
    call('pick', context.list('brands of goods', 'text', brands), context.draw(17)),
    text(' '),
    call('pick', context.list('kinds of companies', 'text', kinds), context.draw(18)),
  )
  if (named)
    return { value: call('coalesce', column(named.name), otherwise), longest: 40, isSure: false }
  for (const key of context.table.table.foreignKeys) {
    const parent = context.plan.tables[key.parent]?.table
    const meanings =
      parent && key.parent !== context.table.table.id ? meaningsOf(context, parent) : {}
    const found = Object.keys(meanings).find((name) => meanings[name] === 'company.name')
    if (found)
      return {
        value: call('coalesce', column(key.link, found), otherwise),
        longest: 40,
        isSure: false,
      }
  }
  return { value: otherwise, longest: 34, isSure: true }
}

const kinds = [
  'Group',
  'Supply',
  'Partners',
  'Logistics',
  'Foods',
  'Services',
  'Systems',
  'Trading',
]
