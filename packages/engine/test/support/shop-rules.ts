import { type Diagnostic, isDiagnostic } from '@worldloom/diagnostics'
import { expect } from 'vitest'
import {
  type ColumnRule,
  type Expression,
  type KnownNames,
  type Rules,
  readExpression,
  readRules,
  type Schema,
} from '../../src/index.ts'
import { shop } from './shop.ts'

/** The names beside the schema's that the tests' rules may use. */
export const knownNames: KnownNames = {
  generators: ['text.title', 'person.email', 'product.name'],
  dictionaries: ['product.name', 'person.given-name'],
}

/** Rules of the shop that have no fault. */
export async function readShopRules(text: string): Promise<Rules> {
  const { rules, diagnostics } = await readRules([{ name: 'rules.yaml', text }], shop, knownNames)
  expect(diagnostics).toEqual([])
  return rules
}

/** What is wrong with rules of the shop. */
export async function findRuleFaults(
  text: string,
  schema: Schema = shop,
): Promise<readonly Diagnostic[]> {
  const { diagnostics } = await readRules([{ name: 'rules.yaml', text }], schema, knownNames)
  return diagnostics
}

/** The rule of one column, such as `orders.note`, without a fault. */
export async function readColumnRule(path: string, text: string): Promise<ColumnRule> {
  const [table = '', column = ''] = path.split('.')
  const rules = await readShopRules(`tables: { ${table}: { columns: { ${column}: ${text} } } }`)
  const rule = rules.tables[table]?.columns[column]
  if (!rule) throw new Error(`no rule for ${path}`)
  return rule
}

/** What is wrong with the rule of one column. */
export function findColumnFaults(path: string, text: string): Promise<readonly Diagnostic[]> {
  const [table, column] = path.split('.')
  return findRuleFaults(`tables: { ${table}: { columns: { ${column}: ${text} } } }`)
}

/** An expression with the names as written. */
export async function parseExpression(text: string): Promise<Expression> {
  const expression = await readExpression(text, null)
  if (isDiagnostic(expression)) throw new Error(expression.message)
  return expression
}
