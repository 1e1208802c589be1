import type { A_Const, BoolExpr, CaseExpr, Node, SQLValueFunctionOp } from 'libpg-query'
import type { Expression } from '../../sql/expression.ts'
import { type Conversion, call, joinWith, negate, readNames } from './conversion.ts'
import { convertCall } from './convert-call.ts'
import { convertCast } from './convert-cast.ts'
import { convertOperator } from './convert-operator.ts'

export interface Converted {
  readonly expression: Expression
  /** Why the expression has no equivalent; empty when all is well. */
  readonly faults: readonly string[]
}

/** Turns PostgreSQL's syntax tree of a scalar expression into ours. */
export function convertNode(node: Node): Converted {
  const faults: string[] = []
  let depth = 0
  const conversion: Conversion = {
    convert: (inner) => {
      depth += 1
      const expression = depth > deepest ? conversion.fault(tooDeep) : convert(inner, conversion)
      depth -= 1
      return expression
    },
    fault: (why) => {
      faults.push(why)
      return { kind: 'null' }
    },
  }
  return { expression: conversion.convert(node), faults }
}

/** Deeper trees exhaust the stack of those who walk them. */
const deepest = 500
const tooDeep = `it is nested more than ${deepest} levels deep`

function convert(node: Node, conversion: Conversion): Expression {
  if ('A_Const' in node) return convertConstant(node.A_Const)
  if ('ColumnRef' in node) return convertColumn(readNames(node.ColumnRef.fields), conversion)
  if ('A_Expr' in node) return convertOperator(node.A_Expr, conversion)
  if ('BoolExpr' in node) return convertLogic(node.BoolExpr, conversion)
  if ('FuncCall' in node) return convertCall(node.FuncCall, conversion)
  if ('TypeCast' in node) return convertCast(node.TypeCast, conversion)
  if ('CaseExpr' in node) return convertCase(node.CaseExpr, conversion)
  if ('CollateClause' in node && node.CollateClause.arg) {
    return conversion.convert(node.CollateClause.arg)
  }
  if ('NullTest' in node && node.NullTest.arg) {
    const operand = conversion.convert(node.NullTest.arg)
    return { kind: 'is-null', operand, negated: node.NullTest.nulltesttype === 'IS_NOT_NULL' }
  }
  if ('BooleanTest' in node && node.BooleanTest.arg) {
    const operand = conversion.convert(node.BooleanTest.arg)
    return convertBooleanTest(operand, node.BooleanTest.booltesttype ?? 'IS_TRUE')
  }
  if ('CoalesceExpr' in node) {
    return call('coalesce', ...(node.CoalesceExpr.args ?? []).map(conversion.convert))
  }
  if ('MinMaxExpr' in node) {
    const name = node.MinMaxExpr.op === 'IS_GREATEST' ? 'greatest' : 'least'
    return call(name, ...(node.MinMaxExpr.args ?? []).map(conversion.convert))
  }
  if ('SQLValueFunction' in node) {
    const name = valueFunctions[node.SQLValueFunction.op ?? 'SVFOP_USER']
    return name ? call(name) : conversion.fault('it asks for the current user or session')
  }
  if ('A_ArrayExpr' in node) {
    return call('array', ...(node.A_ArrayExpr.elements ?? []).map(conversion.convert))
  }
  if ('RowExpr' in node) return conversion.fault('it is a row of several values')
  if ('SubLink' in node) return conversion.fault('it has a query inside')
  return conversion.fault(`it has a part of a kind not known here (${Object.keys(node)[0]})`)
}

function convertConstant(constant: A_Const): Expression {
  if (constant.isnull) return { kind: 'null' }
  // a member that is zero, false or empty is left out of the tree
  if (constant.ival) return { kind: 'number', text: String(constant.ival.ival ?? 0) }
  if (constant.fval) return { kind: 'number', text: constant.fval.fval ?? '0' }
  if (constant.boolval) return { kind: 'boolean', value: constant.boolval.boolval ?? false }
  if (constant.bsval) return { kind: 'text', value: (constant.bsval.bsval ?? '').slice(1) }
  return { kind: 'text', value: constant.sval?.sval ?? '' }
}

function convertColumn(path: readonly string[], conversion: Conversion): Expression {
  if (path.includes('*')) return conversion.fault('"*" stands for no single value')
  return { kind: 'column', path }
}

function convertLogic(logic: BoolExpr, conversion: Conversion): Expression {
  const operands = (logic.args ?? []).map(conversion.convert)
  if (operands.length > deepest) return conversion.fault(tooDeep)
  if (logic.boolop === 'NOT_EXPR') return negate(operands[0] ?? { kind: 'null' })
  return joinWith(logic.boolop === 'AND_EXPR' ? 'and' : 'or', operands)
}

function convertCase(body: CaseExpr, conversion: Conversion): Expression {
  const subject = body.arg ? conversion.convert(body.arg) : null
  const branches = (body.args ?? []).flatMap((node) => {
    const branch = 'CaseWhen' in node ? node.CaseWhen : null
    if (!branch?.expr || !branch.result) return []
    const test = conversion.convert(branch.expr)
    const when: Expression = subject
      ? { kind: 'binary', operator: '=', left: subject, right: test }
      : test
    const result = conversion.convert(branch.result)
    return [{ when, then: result }]
  })
  const otherwise = body.defresult ? conversion.convert(body.defresult) : null
  return { kind: 'case', branches, otherwise }
}

/** `is true` never gives null, so it is a null-safe comparison. */
function convertBooleanTest(operand: Expression, test: string): Expression {
  if (test.endsWith('UNKNOWN')) {
    return { kind: 'is-null', operand, negated: test === 'IS_NOT_UNKNOWN' }
  }
  return {
    kind: 'binary',
    operator: test.startsWith('IS_NOT') ? 'distinct' : 'not-distinct',
    left: operand,
    right: { kind: 'boolean', value: test.endsWith('TRUE') },
  }
}

const valueFunctions: Readonly<Partial<Record<SQLValueFunctionOp, string>>> = {
  SVFOP_CURRENT_DATE: 'current_date',
  SVFOP_CURRENT_TIME: 'current_time',
  SVFOP_CURRENT_TIME_N: 'current_time',
  SVFOP_LOCALTIME: 'current_time',
  SVFOP_LOCALTIME_N: 'current_time',
  SVFOP_CURRENT_TIMESTAMP: 'now',
  SVFOP_CURRENT_TIMESTAMP_N: 'now',
  SVFOP_LOCALTIMESTAMP: 'now',
  SVFOP_LOCALTIMESTAMP_N: 'now',
}
