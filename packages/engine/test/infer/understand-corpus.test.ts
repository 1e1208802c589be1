import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { understand } from '../../src/infer/understand.ts'
import type { Agreement, Understanding } from '../../src/infer/understanding.ts'
import type { Schema, Table } from '../../src/model/schema.ts'
import { readSchema } from '../../src/read/read-schema.ts'
import { aggregatesIn, columnPaths } from '../../src/sql/walk.ts'
import { noRules } from './understand-sql.ts'

const corpus = process.env['WORLDLOOM_CORPUS']
const folder = corpus ? join(corpus, 'ddl') : null
const names = folder && existsSync(folder) ? readdirSync(folder) : []

test.skipIf(names.length === 0)(
  'real schemas are understood and nothing unknown is named',
  async () => {
    const counts: Record<string, number> = {}
    for (const name of names) {
      const file = join(folder ?? '', name, 'schema.sql')
      const { schema } = await readSchema({ text: readFileSync(file, 'utf8'), file: name })
      const found = understand(schema, noRules)
      expect(listUnknown(schema, found), name).toEqual([])
      expect(listCircles(found.agreements), name).toEqual([])
      for (const kind of [
        'agreements',
        'timeOrders',
        'derivations',
        'histories',
        'limits',
      ] as const) {
        counts[kind] = (counts[kind] ?? 0) + found[kind].length
      }
    }
    console.log(names.length, 'schemas', counts)
    expect(
      Math.min(counts['agreements'] ?? 0, counts['timeOrders'] ?? 0, counts['derivations'] ?? 0),
    ).toBeGreaterThan(0)
  },
  120_000,
)

/** Every path that leads nowhere. */
function listUnknown(schema: Schema, found: Understanding): readonly string[] {
  const tables = new Map(schema.tables.map((table) => [table.id, table]))
  const follow = (id: string, links: readonly string[]): Table | undefined =>
    links.reduce<Table | undefined>((table, link) => {
      const key = table?.foreignKeys.find((candidate) => candidate.link === link)
      return key && tables.get(key.parent)
    }, tables.get(id))
  const missing = (id: string, links: readonly string[], column?: string): boolean => {
    const table = follow(id, links)
    return !table || (column !== undefined && !table.columns.some(({ name }) => name === column))
  }
  const isUnknown = (id: string, path: readonly string[]): boolean =>
    missing(id, path.slice(0, -1), path.at(-1))
  return [
    ...found.agreements
      .filter(({ table, link, path, anchor }) => {
        const end = follow(table, [link, ...path])
        return !end || end !== follow(table, anchor)
      })
      .map(({ why }) => why),
    ...found.timeOrders
      .filter(({ table, earlier, later }) => isUnknown(table, earlier) || isUnknown(table, [later]))
      .map(({ why }) => why),
    ...found.derivations
      .filter(
        ({ table, column, expression }) =>
          [[column], ...columnPaths(expression)].some((path) => isUnknown(table, path)) ||
          aggregatesIn(expression).some(({ child, of }) =>
            of ? columnPaths(of).some((path) => isUnknown(child, path)) : !tables.has(child),
          ),
      )
      .map(({ why }) => why),
    ...found.histories
      .filter(
        ({ table, link, status, time, parentStatus }) =>
          isUnknown(table, [status]) ||
          isUnknown(table, [time]) ||
          missing(table, [link], parentStatus),
      )
      .map(({ why }) => why),
    ...found.limits
      .filter(
        ({ table, column, link, bound }) =>
          isUnknown(table, [column]) || missing(table, [link], bound),
      )
      .map(({ why }) => why),
  ]
}

/** The links that wait for themselves. */
function listCircles(agreements: readonly Agreement[]): readonly string[] {
  const needs = (table: string, link: string, seen: ReadonlySet<string>): boolean =>
    agreements.some(
      (agreement) =>
        agreement.table === table &&
        agreement.link === link &&
        agreement.anchor[0] !== undefined &&
        (seen.has(agreement.anchor[0]) ||
          needs(table, agreement.anchor[0], new Set([...seen, agreement.anchor[0]]))),
    )
  return agreements
    .filter(({ table, link }) => needs(table, link, new Set([link])))
    .map(({ table, link }) => `${table}.${link}`)
}
