/**
 * DuckDB's own syntax tree, as `json_serialize_sql` writes it: some fifteen kinds of expression, since
 * an operator is a function too. Defaults are left out of the JSON, so most fields may be missing.
 */
export type Expression =
  | ColumnReference
  | Constant
  | Comparison
  | Conjunction
  | Call
  | Operator
  | Cast
  | Case
  | Between
  | SubqueryExpression
  | WindowCall
  | Star
  | Lambda
  | Collation
  | Cell
  | RowCount
  | Other

interface Named {
  readonly alias?: string
}

export interface ColumnReference extends Named {
  readonly class: 'COLUMN_REF'
  readonly type: 'COLUMN_REF'
  readonly column_names: readonly string[]
}

export interface Constant extends Named {
  readonly class: 'CONSTANT'
  readonly type: 'VALUE_CONSTANT'
  readonly value: ConstantValue
}

export interface ConstantValue {
  readonly type: DataType
  readonly is_null?: boolean
  /** Numbers beyond what JavaScript keeps exactly stay text. */
  readonly value?: string | number | boolean | object
}

export interface DataType {
  readonly id: string
  readonly type_info?: {
    readonly type?: string
    readonly width?: number
    readonly scale?: number
    /** Of the items of a list. */
    readonly child_type?: DataType
  }
}

export interface Comparison extends Named {
  readonly class: 'COMPARISON'
  readonly type: string
  readonly left: Expression
  readonly right: Expression
}

export interface Conjunction extends Named {
  readonly class: 'CONJUNCTION'
  readonly type: 'CONJUNCTION_AND' | 'CONJUNCTION_OR'
  readonly children: readonly Expression[]
}

export interface Call extends Named {
  readonly class: 'FUNCTION'
  readonly type: 'FUNCTION'
  readonly function_name: string
  readonly schema?: string
  readonly children?: readonly Expression[]
  readonly filter?: Expression
  readonly order_bys?: { readonly type: string; readonly orders?: readonly Ordering[] }
  readonly distinct?: boolean
  readonly is_operator?: boolean
}

export interface Operator extends Named {
  readonly class: 'OPERATOR'
  readonly type: string
  readonly children: readonly Expression[]
}

export interface Cast extends Named {
  readonly class: 'CAST'
  readonly type: 'OPERATOR_CAST'
  readonly child: Expression
  readonly cast_type: DataType
  readonly try_cast?: boolean
}

export interface Case extends Named {
  readonly class: 'CASE'
  readonly type: 'CASE_EXPR'
  readonly case_checks: readonly {
    readonly when_expr: Expression
    readonly then_expr: Expression
  }[]
  readonly else_expr: Expression
}

export interface Between extends Named {
  readonly class: 'BETWEEN'
  readonly type: string
  readonly input: Expression
  readonly lower: Expression
  readonly upper: Expression
}

export interface SubqueryExpression extends Named {
  readonly class: 'SUBQUERY'
  readonly type: 'SUBQUERY'
  readonly subquery_type: 'SCALAR' | 'EXISTS' | 'NOT_EXISTS' | 'ANY'
  readonly subquery: { readonly node: QueryNode }
  readonly child?: Expression
  readonly comparison_type?: string
}

export interface WindowCall extends Named {
  readonly class: 'WINDOW'
  readonly type: string
  readonly function_name: string
  readonly children?: readonly Expression[]
  readonly partitions?: readonly Expression[]
  readonly orders?: readonly Ordering[]
  /** How far LAG and LEAD look; one row where nothing is said. */
  readonly offset_expr?: Expression | null
  /** Where the frame begins, and how far back that is: EXPR_PRECEDING_RANGE. */
  readonly start?: string
  readonly start_expr?: Expression | null
}

export interface Star extends Named {
  readonly class: 'STAR'
  readonly type: 'STAR'
  readonly relation_name?: string
  readonly exclude_list?: readonly unknown[]
}

export interface Lambda extends Named {
  readonly class: 'LAMBDA'
  readonly type: 'LAMBDA'
  readonly lhs: Expression
  readonly expr: Expression
}

export interface Collation extends Named {
  readonly class: 'COLLATE'
  readonly type: 'COLLATE'
  readonly child: Expression
  readonly collation: string
}

/** A cell of a witness row: a variable that the solver gives a value. */
export interface Cell extends Named {
  readonly class: 'CELL'
  readonly type: 'CELL'
  readonly cell: number
}

/** How many rows a block of a witness has: what COUNT and ROW_NUMBER give over it. */
export interface RowCount extends Named {
  readonly class: 'ROW_COUNT'
  readonly type: 'ROW_COUNT'
  readonly block: SelectNode
  readonly isWindow: boolean
}

export interface Other extends Named {
  readonly class: 'PARAMETER' | 'POSITIONAL_REFERENCE' | 'DEFAULT'
  readonly type: string
}

export interface Ordering {
  readonly type: string
  readonly null_order?: string
  readonly expression: Expression
}

export type QueryNode = SelectNode | SetOperation | RecursiveQuery

export interface SelectNode {
  readonly type: 'SELECT_NODE'
  readonly modifiers?: readonly Modifier[]
  readonly cte_map?: CommonTables
  readonly select_list: readonly Expression[]
  readonly from_table?: TableReference
  readonly where_clause?: Expression
  readonly group_expressions?: readonly Expression[]
  readonly group_sets?: readonly (readonly number[])[]
  readonly aggregate_handling?: string
  readonly having?: Expression
  readonly qualify?: Expression
}

export interface SetOperation {
  readonly type: 'SET_OPERATION_NODE'
  readonly modifiers?: readonly Modifier[]
  readonly cte_map?: CommonTables
  readonly setop_type: 'UNION' | 'EXCEPT' | 'INTERSECT' | 'UNION_BY_NAME'
  readonly setop_all?: boolean | undefined
  readonly left: QueryNode
  readonly right: QueryNode
}

export interface RecursiveQuery {
  readonly type: 'RECURSIVE_CTE_NODE'
  readonly modifiers?: readonly Modifier[]
  readonly cte_map?: CommonTables
  readonly cte_name: string
  readonly left: QueryNode
  readonly right: QueryNode
}

export interface CommonTables {
  readonly map?: readonly { readonly key: string; readonly value: CommonTable }[]
}

export interface CommonTable {
  readonly aliases?: readonly string[]
  readonly query: { readonly node: QueryNode }
}

export type Modifier =
  | { readonly type: 'ORDER_MODIFIER'; readonly orders: readonly Ordering[] }
  | { readonly type: 'LIMIT_MODIFIER'; readonly limit?: Expression; readonly offset?: Expression }
  | {
      readonly type: 'DISTINCT_MODIFIER'
      readonly distinct_on_targets?: readonly Expression[]
    }
  | { readonly type: 'LIMIT_PERCENT_MODIFIER' }

export type TableReference =
  | BaseTable
  | DerivedTable
  | Join
  | TableFunction
  | ValueList
  | { readonly type: 'EMPTY'; readonly alias?: string }
  | Pivot
  | { readonly type: 'SHOW_REF' | 'COLUMN_DATA'; readonly alias?: string }

/** Rows of a source as columns, one for each of the values that are listed. */
export interface Pivot {
  readonly type: 'PIVOT'
  readonly alias?: string
  readonly source?: TableReference
  readonly aggregates?: readonly Expression[]
  readonly pivots?: readonly {
    readonly pivot_expressions?: readonly Expression[]
    readonly entries?: readonly { readonly values?: readonly Constant['value'][] }[]
  }[]
}

export interface BaseTable {
  readonly type: 'BASE_TABLE'
  readonly alias?: string
  readonly catalog_name?: string
  readonly schema_name?: string
  readonly table_name: string
  readonly column_name_alias?: readonly string[]
}

export interface DerivedTable {
  readonly type: 'SUBQUERY'
  readonly alias?: string
  readonly subquery: { readonly node: QueryNode }
  readonly column_name_alias?: readonly string[]
}

export interface Join {
  readonly type: 'JOIN'
  readonly alias?: string
  readonly left: TableReference
  readonly right: TableReference
  readonly condition?: Expression
  readonly join_type: string
  readonly ref_type?: string
  readonly using_columns?: readonly string[]
}

export interface TableFunction {
  readonly type: 'TABLE_FUNCTION'
  readonly alias?: string
  readonly function: Expression
  readonly column_name_alias?: readonly string[]
}

export interface ValueList {
  readonly type: 'EXPRESSION_LIST'
  readonly alias?: string
  readonly values: readonly (readonly Expression[])[]
  readonly column_name_alias?: readonly string[]
}
