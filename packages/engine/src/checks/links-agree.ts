import type { Tell } from './check-query.ts'
import { getLink } from './write/check-context.ts'
import { openScope, type Scope } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, showColumns } from './write/select-rows.ts'
import { tellBroken } from './write/tell-broken.ts'
import type { WriteCheck } from './write/write-check.ts'

/** Both paths are walked to their last row; where one of them ends early there is nothing to compare. */
export const linksAgree: WriteCheck<'links-agree'> = ({ link, path, anchor }, table, context) => {
  const scope = openScope(context, table)
  const { columns } = getLink(scope.table, link)
  const there = scope.follow([link, ...path])
  const here = scope.follow(anchor)
  const steps = anchor.length === 0 ? 'this row' : anchor.join('.')
  const generated = isGenerated(scope, columns[0] ?? '')
  const broken = selectRows(scope, {
    where: `${there.number} <> ${here.number} AND ${generated}`,
    why: sentence(showColumns(scope, columns), {
      text: ` leads by ${[link, ...path].join('.')} to another ${there.table.id} than ${steps}`,
    }),
  })
  const rows = openScope(context, table)
  return { sql: printRows(broken), tells: tellByKeys(rows, [link, ...path], anchor, generated) }
}

/** Rows with the same key are the same: the last rows of both paths need not be looked at. */
function tellByKeys(
  scope: Scope,
  path: readonly string[],
  anchor: readonly string[],
  generated: string,
): readonly Tell[] {
  const there = listKey(scope, path)
  const own = there.parentColumns
  const here =
    anchor.length === 0
      ? { names: own.map((name) => scope.name(name)), parentColumns: own }
      : listKey(scope, anchor)
  const differ =
    here.parentColumns.join() === own.join()
      ? there.names.map((name, index) => `${name} <> ${here.names[index]}`).join(' OR ')
      : `${scope.follow(path).number} <> ${scope.follow(anchor).number}`
  return tellBroken({ parts: scope.parts(), where: `(${differ}) AND ${generated}`, cases: null })
}

/** The columns that a path's last link leads from, and those it leads to. */
function listKey(
  scope: Scope,
  path: readonly string[],
): { readonly names: readonly string[]; readonly parentColumns: readonly string[] } {
  const last = scope.follow(path.slice(0, -1))
  const { columns, parentColumns } = getLink(last.table, path.at(-1) ?? '')
  return { names: columns.map((column) => last.name(column)), parentColumns }
}
