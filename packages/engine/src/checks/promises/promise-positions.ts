import { listKeys } from '../../model/list-keys.ts'
import type { Table } from '../../model/schema.ts'
import type { PromiseSources } from '../list-promises.ts'
import type { DataPromise } from '../promise.ts'
import { buildPromise, joinWords } from './build-promise.ts'

/** A number that tells the children of one parent apart and means their order runs 1, 2, 3 … in each. */
export function promisePositions(
  table: Table,
  { understanding, rules }: PromiseSources,
): readonly DataPromise[] {
  const keys = listKeys(table)
  return table.columns
    .filter(({ name, type }) => {
      const meaning = understanding.meanings[table.id]?.[name]?.name ?? ''
      const hasRule = (rules.tables[table.id]?.columns[name]?.cases.length ?? 0) > 0
      return type.kind === 'integer' && positions.has(meaning) && !hasRule
    })
    .flatMap(({ name, place }) => {
      const links = keys
        .filter((key) => key.columns.includes(name) && !('where' in key && key.where))
        .map(({ columns }) =>
          findLinks(
            table,
            columns.filter((column) => column !== name),
          ),
        )
        .find((found) => found.length > 0)
      if (!links) return []
      return buildPromise(table.id, 'inferred', {
        name,
        says: `${name} of ${table.id} counts 1, 2, 3 … within each ${joinWords(links)}.`,
        claim: { kind: 'gap-free', column: name, links, start: 1 },
        place,
      })
    })
}

const positions: ReadonlySet<string> = new Set(['number.position', 'number.line-number'])

/** The links whose columns together are exactly these, or none. */
function findLinks(table: Table, columns: readonly string[]): readonly string[] {
  const links = table.foreignKeys.filter((key) =>
    key.columns.every((column) => columns.includes(column)),
  )
  const covered = new Set(links.flatMap((key) => key.columns))
  return columns.length > 0 && columns.every((column) => covered.has(column))
    ? links.map(({ link }) => link)
    : []
}
