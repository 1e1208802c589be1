import { binary, call, column, isPresent, number } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Layer, LayerColumn, Statement } from '../../sql/query.ts'
import { columnPaths } from '../../sql/walk.ts'
import { type Plan, rowColumn } from '../plan.ts'
import { estimateRows } from '../rows/estimate-rows.ts'

/** With fewer rows, more statements take longer than what they save. */
const fewest = 20_000

/**
 * Numbers the rows that hold the same text among those rows alone. A window over the table holds and sorts every
 * row, and leaves them in another order, for the sake of the few that share their text with another: they are
 * found by counting the hashes of the texts.
 */
export function splitRepeats(
  plan: Plan,
  statements: readonly Statement[],
  hash: string,
): readonly Statement[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== 'create-work') return [statement]
    const id = statement.name.replace(/ \(\d+\)$/, '')
    return estimateRows(plan, id) < fewest ? [statement] : splitStatement(statement, hash)
  })
}

type Work = Extract<Statement, { kind: 'create-work' }>

function splitStatement(statement: Work, hash: string): readonly Statement[] {
  const { name, title, layers } = statement
  const at = layers.findIndex(({ columns }) => columns.some(isRepeat))
  const layer = layers[at]
  if (!layer || at < 1) return [statement]
  const before = `${name}, before ${at}`
  const rest = layers.slice(at)
  const kept = step('kept', { kind: 'layer', name: layers[at - 1]?.name ?? '' }, findRead(rest))
  const repeats = layer.columns.filter(isRepeat)
  const numbered = repeats.flatMap((repeat) => numberRepeats(before, repeat, hash))
  const joined: Layer = {
    ...layer,
    from: { kind: 'work', name: before },
    columns: layer.columns.map((made) =>
      isRepeat(made)
        ? { ...made, expression: call('coalesce', column(made.name, 'nth'), number(0)) }
        : made,
    ),
    joins: [
      ...layer.joins,
      ...repeats.map((repeat) => ({
        alias: repeat.name,
        work: nameNumbered(before, repeat),
        on: [{ column: rowColumn, equals: column(rowColumn) }],
      })),
    ],
  }
  const whole = { ...statement, layers: [joined, ...rest.slice(1)] }
  return [
    { kind: 'create-work', name: before, title, layers: [...layers.slice(0, at), kept] },
    ...numbered,
    ...splitStatement(whole, hash),
  ]
}

function isRepeat({ expression }: LayerColumn): boolean {
  return expression.kind === 'call' && expression.name === 'repeats_in'
}

function nameNumbered(before: string, { name }: LayerColumn): string {
  return `${before}, ${name.replace(/^#/, '')}`
}

/** The statements that number the rows of which others hold the same. */
function numberRepeats(before: string, repeat: LayerColumn, hash: string): readonly Work[] {
  const { expression } = repeat
  const groups = expression.kind === 'call' ? expression.args.slice(0, -1) : []
  const key = call(hash, ...groups)
  const [name, found] = [nameNumbered(before, repeat), `${nameNumbered(before, repeat)} found`]
  const work = { kind: 'work', name: before } as const
  const make = (own: string, title: string, layers: readonly Layer[]): Work => ({
    kind: 'create-work',
    name: own,
    title: `${title} ${repeat.name.replace(/^#/, '').replace(/ repeats$/, '')}`,
    layers,
  })
  const counted: Layer = {
    ...step('counted', work, []),
    columns: [plain('key', key), plain('times', call('count', key))],
    groupBy: [key],
  }
  const several: Layer = {
    ...step('several', { kind: 'layer', name: counted.name }, ['key']),
    where: binary(column('times'), '>', number(1)),
  }
  const same: Layer = {
    ...step('same', work, [rowColumn]),
    columns: groups.map((group, i) => plain(`part ${i}`, group)),
    joins: [{ alias: 'found', work: found, on: [{ column: 'key', equals: key }] }],
    where: isPresent(column('found', 'key')),
  }
  const parts = groups.map((_, i) => column(`part ${i}`))
  const nth: Layer = {
    ...step('numbered', { kind: 'layer', name: same.name }, [rowColumn]),
    columns: [plain('nth', call('nth_in', ...parts, column(rowColumn)))],
  }
  return [
    make(found, 'what several rows may hold as', [counted, several]),
    make(name, 'which of the rows with the same', [same, nth]),
  ]
}

function step(name: string, from: Layer['from'], keep: readonly string[]): Layer {
  return { name, from, keep, columns: [], joins: [], where: null, groupBy: [] }
}

function plain(name: string, expression: Expression): LayerColumn {
  return { name, expression, comment: '' }
}

/** The columns that layers read of what comes to the first of them. */
function findRead(layers: readonly Layer[]): readonly string[] {
  const made = new Set(layers.flatMap(({ columns }) => columns.map(({ name }) => name)))
  const read = layers.flatMap(({ keep, columns, replaces = [], joins, where }) => [
    ...(keep === 'all' ? [] : keep),
    ...replaces.map(({ name }) => name),
    ...[
      ...[...columns, ...replaces].map(({ expression }) => expression),
      ...joins.flatMap(({ on }) => on.map(({ equals }) => equals)),
      ...(where ? [where] : []),
    ].flatMap((expression) =>
      columnPaths(expression).flatMap((path) => (path.length === 1 ? path : [])),
    ),
  ])
  return [...new Set([rowColumn, ...read])].filter((name) => !made.has(name))
}
