import type {
  Call,
  Case,
  Cast,
  Cell,
  ColumnReference,
  Comparison,
  Constant,
  Expression,
  SelectNode,
} from './node.ts'

export function textConstant(value: string): Constant {
  return constant('VARCHAR', value)
}

export function integerConstant(value: number): Constant {
  return constant('INTEGER', value)
}

export function decimalConstant(value: number): Constant {
  return constant('DOUBLE', value)
}

export const trueConstant: Constant = constant('BOOLEAN', true)

export const nullConstant: Constant = {
  class: 'CONSTANT',
  type: 'VALUE_CONSTANT',
  value: { type: { id: 'NULL' }, is_null: true },
}

export function refer(names: readonly string[]): ColumnReference {
  return { class: 'COLUMN_REF', type: 'COLUMN_REF', column_names: names }
}

export function cellOf(cell: number): Cell {
  return { class: 'CELL', type: 'CELL', cell }
}

export function compare(type: string, left: Expression, right: Expression): Comparison {
  return { class: 'COMPARISON', type, left, right }
}

export function equal(left: Expression, right: Expression): Comparison {
  return compare('COMPARE_EQUAL', left, right)
}

export function negate(expression: Expression): Expression {
  return { class: 'OPERATOR', type: 'OPERATOR_NOT', children: [expression] }
}

export function call(name: string, children: readonly Expression[], isOperator = false): Call {
  return {
    class: 'FUNCTION',
    type: 'FUNCTION',
    function_name: name,
    children,
    ...(isOperator ? { is_operator: true } : {}),
  }
}

export function cast(child: Expression, type: string, isTry = false): Cast {
  return {
    class: 'CAST',
    type: 'OPERATOR_CAST',
    child,
    cast_type: { id: type },
    ...(isTry ? { try_cast: true } : {}),
  }
}

/** A list of texts from the text of one: `["a", "b"]`. */
export function castToTexts(child: Expression): Cast {
  return castToList(child, 'VARCHAR')
}

/** A list of items of one type from the text of one, or from JSON. */
export function castToList(child: Expression, item: string): Cast {
  const type_info = { type: 'LIST_TYPE_INFO', child_type: { id: item } }
  return { ...cast(child, 'LIST', true), cast_type: { id: 'LIST', type_info } }
}

export function choose(condition: Expression, yes: Expression, no: Expression): Case {
  return {
    class: 'CASE',
    type: 'CASE_EXPR',
    case_checks: [{ when_expr: condition, then_expr: yes }],
    else_expr: no,
  }
}

function constant(id: string, value: string | number | boolean): Constant {
  return {
    class: 'CONSTANT',
    type: 'VALUE_CONSTANT',
    value: { type: { id }, is_null: false, value },
  }
}

/** A block without any tables that gives 1, with all that DuckDB does not print a tree without. */
export const plainBlock: SelectNode = {
  type: 'SELECT_NODE',
  modifiers: [],
  group_expressions: [],
  group_sets: [],
  aggregate_handling: 'STANDARD_HANDLING',
  select_list: [integerConstant(1)],
}
