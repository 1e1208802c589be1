import type { Place } from '@worldloom/diagnostics'
import { listKeys } from '../model/list-keys.ts'
import type { Table } from '../model/schema.ts'
import type { Rules, TableRules, ValueRule } from '../rules/rules.ts'
import type { Expression } from '../sql/expression.ts'
import { columnPaths } from '../sql/walk.ts'
import { isInstant, toAxis } from '../values/to-axis.ts'
import type { PromiseSources } from './list-promises.ts'
import type { DataPromise } from './promise.ts'

/** A promise that may not hold beside others, and what these are. */
export interface Contested {
  readonly promise: DataPromise
  readonly others: readonly Party[]
}

/** A rule, a check or a key, in words that follow «it does not go with». */
export interface Party {
  readonly says: string
  readonly place: Place | null
}

/** The promises of which only rows can tell whether they hold beside rules of the same columns. */
export function listContested(
  promises: readonly DataPromise[],
  sources: PromiseSources,
): readonly Contested[] {
  const late = listLate(sources)
  return promises.flatMap((promise) => {
    const table = sources.schema.tables.find(({ id }) => id === promise.table)
    const others = table ? findOthers(promise, table, sources.rules, late) : []
    return others ? [{ promise, others }] : []
  })
}

/** What a promise may not hold beside; null where nothing contests it, or that was judged without rows. */
function findOthers(
  { claim, source }: DataPromise,
  table: Table,
  rules: Rules,
  late: readonly Party[],
): readonly Party[] | null {
  const own = rules.tables[table.id]
  switch (claim.kind) {
    case 'lift':
      return []
    case 'check': {
      const columns = namesIn(claim.expression)
      const ruled = listRuled(own, columns)
      const isJudged = source === 'schema' && columns.length < 2 && ruled.every(isPlain)
      return isJudged || (source === 'schema' && ruled.length === 0) ? null : ruled.map(toParty)
    }
    case 'value':
    case 'derived':
    case 'null-share': {
      const keys = claim.kind === 'null-share' ? [] : listKeysOf(table, claim.column)
      const checks = listChecks(table, own, claim.column)
      const ruled = listRuled(own, [claim.column])
      const isJudged = ruled.every(isPlain) && claim.kind === 'value'
      const parties = isJudged ? checks.filter(({ isJudged }) => !isJudged) : [...checks, ...keys]
      return parties.length > 0 ? parties : null
    }
    case 'unique':
    case 'primary-key': {
      const derived = listRuled(own, claim.columns).filter(({ kinds }) => kinds.has('derived'))
      return derived.length > 0 ? derived.map(toParty) : null
    }
    case 'not-null': {
      const derived = listRuled(own, [claim.column]).filter(({ kinds }) => kinds.has('derived'))
      return derived.length > 0 ? derived.map(toParty) : listWeights(table, claim.column, rules)
    }
    case 'time-order':
    case 'not-after-now':
      return source === 'inferred' && late.length > 0 ? late : null
    default:
      return null
  }
}

interface Ruled {
  readonly column: string
  readonly kinds: ReadonlySet<ValueRule['kind']>
  readonly place: Place
}

function listRuled(own: TableRules | undefined, columns: readonly string[]): readonly Ruled[] {
  const segments = own?.segments
  return columns.flatMap((column): readonly Ruled[] => {
    const rule = own?.columns[column]
    const kinds = new Set(rule?.cases.map(({ value }) => value.kind))
    if (rule && (kinds.size > 0 || rule.nulls !== null))
      return [{ column, kinds, place: rule.place }]
    return segments?.column === column
      ? [{ column, kinds: new Set(['words']), place: segments.place }]
      : []
  })
}

/** Rules whose values are held against single checks when they are read. */
function isPlain({ kinds }: Ruled): boolean {
  return [...kinds].every((kind) => kind === 'literal' || kind === 'choice' || kind === 'range')
}

function toParty({ column, place }: Ruled): Party {
  return { says: `the rule of "${column}"`, place }
}

function listChecks(
  { checks }: Table,
  own: TableRules | undefined,
  column: string,
): readonly (Party & { readonly isJudged: boolean })[] {
  const all = [
    ...checks.map((check) => ({ ...check, isRule: false })),
    ...(own?.checks ?? []).map((check) => ({ ...check, isRule: true })),
  ]
  return all.flatMap(({ name, text, expression, place, isRule }) => {
    const columns = expression ? namesIn(expression) : []
    const isJudged = !isRule && columns.length < 2
    return columns.includes(column)
      ? [{ says: `the check "${name}" (${text})`, place, isJudged }]
      : []
  })
}

function listKeysOf(table: Table, column: string): readonly Party[] {
  return listKeys(table)
    .filter(({ columns }) => columns.includes(column))
    .map(({ columns }) => ({ says: `the key (${columns.join(', ')})`, place: null }))
}

/** What lets a parent have no rows, so that a row may find none. */
function listWeights(table: Table, column: string, rules: Rules): readonly Party[] | null {
  const keys = table.foreignKeys.filter(({ columns }) => columns.includes(column))
  const parties = keys.flatMap(({ link, parent }): readonly Party[] => {
    const rule = rules.tables[table.id]?.columns[column]
    const segments = rules.tables[parent]?.segments
    const isMine = segments?.of.some(({ children }) =>
      children.some(
        (child) => child.table === table.id && child.link === link && child.number === 0,
      ),
    )
    return [
      ...(rule?.link?.weight ? [{ says: `the weight of "${link}"`, place: rule.place }] : []),
      ...(segments && isMine
        ? [{ says: `the segments of "${parent}"`, place: segments.place }]
        : []),
    ]
  })
  return parties.length > 0 ? parties : null
}

/** Rules by which something is after the anchor. */
function listLate({ schema, rules, now }: PromiseSources): readonly Party[] {
  return schema.tables.flatMap((table) =>
    table.columns.flatMap(({ name, type }): readonly Party[] => {
      const rule = rules.tables[table.id]?.columns[name]
      const lasts = rule?.cases.flatMap(({ value }) =>
        value.kind === 'range' ? value.maximum : value.kind === 'literal' ? value.value : null,
      )
      const isLate =
        isInstant(type) &&
        lasts?.some(
          (last) => typeof last === 'string' && toAxis(last, type) > Date.parse(now) / 1000,
        )
      const says = `the rule of "${table.id}.${name}", which goes beyond the anchor (--now ${now}),`
      return rule && isLate ? [{ says, place: rule.place }] : []
    }),
  )
}

/** The row's own columns in an expression. */
function namesIn(expression: Expression): readonly string[] {
  const own = columnPaths(expression).filter(({ length }) => length === 1)
  return [...new Set(own.map(([name = '']) => name))]
}
