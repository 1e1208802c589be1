import { listParts } from '../tree/map-tree.ts'
import type { Call, Expression } from '../tree/node.ts'

/** How an aggregate over a single row follows from it. */
export type AggregateKind =
  /** The row's own value: the sum, mean or maximum of one number is that number. */
  | 'value'
  /** How many rows there are. */
  | 'count'
  /** Nothing that one row could tell. */
  | 'spread'

const kinds: Readonly<Record<string, AggregateKind>> = {
  ...name('count', ['count', 'count_star', 'count_if', 'countif', 'approx_count_distinct']),
  ...name('value', ['sum', 'avg', 'mean', 'min', 'max', 'any_value', 'first', 'last', 'median']),
  ...name('value', ['arg_max', 'arg_min', 'max_by', 'min_by', 'mode', 'total', 'kahan_sum']),
  ...name('value', ['quantile_cont', 'quantile_disc', 'quantile', 'approx_quantile', 'product']),
  ...name('value', ['bool_and', 'bool_or', 'string_agg', 'group_concat', 'listagg', 'fsum']),
  ...name('value', ['bit_and', 'bit_or', 'bit_xor', 'arbitrary', 'percentile_cont']),
  ...name('spread', ['stddev', 'stddev_samp', 'stddev_pop', 'variance', 'var_samp', 'var_pop']),
  ...name('spread', ['corr', 'covar_pop', 'covar_samp', 'regr_slope', 'entropy', 'skewness']),
  ...name('spread', [
    'list',
    'array_agg',
    'histogram',
    'approx_top_count',
    'kurtosis',
    'regr_intercept',
    'regr_r2',
  ]),
}

export function isAggregate(expression: Expression): expression is Call {
  return expression.class === 'FUNCTION' && findAggregateKind(expression) !== null
}

export function findAggregateKind({ function_name: called }: Call): AggregateKind | null {
  return kinds[called.toLowerCase()] ?? null
}

function name(kind: AggregateKind, names: readonly string[]): Record<string, AggregateKind> {
  return Object.fromEntries(names.map((each) => [each, kind]))
}

/** Whether an expression aggregates the rows of its own block; windows and inner queries do not. */
export function hasOwnAggregate(expression: Expression): boolean {
  if (expression.class === 'WINDOW') return false
  return isAggregate(expression) || listParts(expression).some(hasOwnAggregate)
}
