import type { Template } from './foreign-calls.ts'
import type { Parser } from './load-parser.ts'
import { parseQuery } from './parse-query.ts'
import { printNode } from './print-node.ts'
import { findPart, findText, type TreeNode } from './walk-tree.ts'

type Node = Record<string, unknown>
type Templates = Readonly<Record<string, Template>>

/** Whether a query may have one of the calls. */
export function hasCalls(sql: string, templates: Templates): boolean {
  const names = new Set(Object.keys(templates).map((name) => /^[\w.]+/.exec(name)?.[0] ?? name))
  return names.size > 0 && new RegExp(`\\b(?:${[...names].join('|')})\\s*\\(`, 'i').test(sql)
}

/** A rule that writes calls in the words of their templates. */
export function respellCalls(
  parser: Parser,
  templates: Templates,
  dialect: string,
): (node: TreeNode) => Node | null {
  return (node) => {
    const call = readCall(node)
    if (!call) return null
    const { name, args } = call
    const template = templates[`${name}/${args.length}`]
    if (template === undefined) return null
    const print = (arg: unknown): string =>
      (printNode(parser, arg, dialect) ?? '').replace(/^SELECT\s+/i, '')
    const text = typeof template === 'string' ? template : template(args.map(print))
    const tree = text === null ? null : readTemplate(parser, text, dialect)
    return tree === null ? null : { paren: { this: fill(tree, args) } }
  }
}

interface ForeignCall {
  /** In capitals, with what stands beside it. */
  readonly name: string
  readonly args: readonly unknown[]
}

function readCall(node: TreeNode): ForeignCall | null {
  const args = findPart(node, 'function', 'args')
  if (Array.isArray(args))
    return { name: (findText(node, 'function', 'name') ?? '').toUpperCase(), args }
  const method = findPart(node, 'method_call')
  const of = findText(method, 'this', 'column', 'name', 'name')
  if (of !== null) {
    const name = `${of}.${findText(method, 'method', 'name')}`.toUpperCase()
    return { name, args: (findPart(method, 'args') ?? []) as readonly unknown[] }
  }
  const field = findPart(node, 'extract', 'field')
  const week = findText(field, 'WeekWithModifier')
  const part = typeof field === 'string' ? field : (findText(field, 'Custom') ?? `WEEK(${week})`)
  if (field !== null)
    return { name: `EXTRACT ${part.toUpperCase()}`, args: [findPart(node, 'extract', 'this')] }
  const unit = findPart(node, 'last_day', 'unit')
  const said = typeof unit === 'string' ? unit : findText(unit, 'Custom')
  return said === null
    ? null
    : { name: `LAST_DAY ${said.toUpperCase()}`, args: [findPart(node, 'last_day', 'this')] }
}

function readTemplate(parser: Parser, template: string, dialect: string): unknown {
  const sql = `SELECT ${template.replaceAll(/\$(\d)/g, 'argument_$1')}`
  const { ast } = parseQuery(parser, sql, dialect)
  return findPart(ast, 0, 'select', 'expressions', 0)
}

/** A template's tree with the arguments in the places of their names. */
function fill(tree: unknown, args: readonly unknown[]): unknown {
  if (Array.isArray(tree)) return tree.map((part) => fill(part, args))
  if (typeof tree !== 'object' || tree === null) return tree
  const [, place] = /^argument_(\d)$/.exec(findText(tree, 'column', 'name', 'name') ?? '') ?? []
  if (place !== undefined) return args[Number(place) - 1]
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, fill(part, args)]))
}
