import { type Grammar, grammars } from '@worldloom/language'
import { linkRow } from '../../plan/plan.ts'
import { binary, call, choose, column, concat, isNull, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { takeInTurn } from '../parts/pick-word.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { describeCategory, listCategoryNames } from '../texts/category-names.ts'
import { plainFact } from '../texts/fact.ts'
import { findGoods, meaningsOf } from '../texts/find-goods.ts'
import { goodsFacts } from '../texts/goods-facts.ts'
import { shorten } from '../texts/shorten.ts'
import { type Task, taskOf, writeGrammar } from '../texts/write-grammar.ts'
import { writePhrase } from '../texts/write-phrase.ts'
import { pickEntry } from './dictionaries.ts'
import { writeText } from './written-texts.ts'

/** What goods, their categories and searches for them are called. */
export const goodsNames: Readonly<Record<string, Generator>> = {
  'commerce.product-name': makeProductName,
  'commerce.category-name': makeCategoryName,
  'commerce.category-description': makeCategoryDescription,
  'web.search-query': makeSearch,
}

/** `Alderwick Stride Running Shoes`; fewer words where it would be too long: `Stride Running Shoes`. */
function makeProductName(context: Context): Generated | null {
  if (!isText(context)) return null
  const room = textRoom(context)
  const grammar = grammars['commerce.product-name']
  const facts = goodsFacts(context)
  const full =
    grammar &&
    writeGrammar(
      { ...context, domain: { ...context.domain, maximumLength: null } },
      taskOf('commerce.product-name', grammar, facts),
    )
  if (!full || room < 12) return writePhrase(context)
  const why = 'brand, family, material and kind of product'
  const say = (name: string): Expression => (facts(name) ?? plainFact(name)).value
  if (room >= 120) return { expression: full, why }
  const steps: readonly Expression[] = [
    full,
    concat(say('series'), text(' '), say('Noun')),
    concat(say('adjective'), text(' '), say('Noun')),
  ]
  const named = steps.map((step, i) =>
    context.helper(`${context.column.name} form ${i + 1}`, () => step, 'fewer words each time'),
  )
  const fits = (name: Expression): Expression => binary(call('length', name), '<=', number(room))
  return {
    expression: choose(
      named.map((name) => [fits(name), name]),
      shorten(say('Noun'), room),
    ),
    why: `${why}, as many as fit`,
  }
}

function sellsGoods(context: Context): boolean {
  return Object.values(context.plan.tables).some(({ table }) =>
    Object.values(meaningsOf(context, table)).includes('commerce.product-name'),
  )
}

/** Departments, then kinds of goods, row by row; in a product's own row what the product is. */
function makeCategoryName(context: Context): Generated | null {
  if (!isText(context)) return null
  const { plan, table, column } = context
  const goods = findGoods(context)
  const isProduct = Object.values(meaningsOf(context, table.table)).includes(
    'commerce.product-name',
  )
  if (isProduct && goods.path.length === 0) {
    const fact = goodsFacts(context)('category')
    return fact && fact.longest <= textRoom(context)
      ? { expression: fact.value, why: "the category of the row's product" }
      : pickEntry(context, context.meaning)
  }
  const names = listCategoryNames(plan, table.table, column)
  if (!sellsGoods(context) || names.length < 2) return pickEntry(context, 'content.label')
  return takeInTurn(context, names, 'departments and kinds of goods')
}

/** What the category of the row holds, in the order of the names: `What people wear.` */
function makeCategoryDescription(context: Context): Generated | null {
  const { plan, table } = context
  const named = findSibling(context, ['commerce.category-name'], { kinds: ['text'] })
  const names = named && sellsGoods(context) ? listCategoryNames(plan, table.table, named) : []
  const room = textRoom(context)
  const told = names
    .map((name, i) => describeCategory(name, i))
    .filter((line) => line.length <= room)
  if (named?.type.kind !== 'text' || names.length === 0 || told.length < names.length)
    return sellsGoods(context)
      ? pickEntry(context, context.meaning)
      : writeText(context, 'content.description')
  return takeInTurn(context, told, 'what the category holds')
}

/** `pair of running shoes for kids` as people type it. */
function makeSearch(context: Context): Generated | null {
  const grammar = grammars['web.search-query']
  const expression =
    isText(context) && grammar ? writeGrammar(context, searchTask(context, grammar)) : null
  if (!expression) return writePhrase(context)
  const small = call('lower', expression)
  return {
    expression: call(
      'replace',
      call('replace', small, text('pair of '), text('')),
      text('set of '),
      text(''),
    ),
    why: 'what people type to find a product',
  }
}

/** Where the search led to a product, words that name it; otherwise the shop's service and presents as well. */
function searchTask(context: Context, grammar: Grammar): Task {
  const task = taskOf('web.search-query', grammar, goodsFacts(context))
  const { path } = findGoods(context)
  if (path.length === 0) return task
  const ofGoods = grammar.templates.filter((template) => template.includes('{='))
  const row = column(...path.slice(0, -1), linkRow(path.at(-1) ?? ''))
  const group = choose([[isNull(row), number(0)]], number(1))
  return { ...task, groups: [grammar.templates, ofGoods], group }
}
