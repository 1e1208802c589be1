import { quoteText } from '../sql/quote.ts'
import { getLink } from './write/check-context.ts'
import { nameTable, openScope, withJoin } from './write/scope.ts'
import { isGenerated, printRows, selectRows, sentence, show } from './write/select-rows.ts'
import type { WriteCheck } from './write/write-check.ts'

/** How far the mean of a part may be from its number, beside what chance does. */
const tolerance = 0.15

/** Standard errors of a mean that chance may do: less than one false alarm in a million checks. */
const errors = 5

/**
 * The mean number of children of each part of the parents is in proportion to its number. Children of
 * parts that have too many are named; for parts that have too few, the file as a whole is.
 */
export const childrenRatio: WriteCheck<'children-ratio'> = (claim, table, context) => {
  const { link, parent, column, numbers } = claim
  const scope = openScope(context, table)
  const key = getLink(scope.table, link)
  const other = openScope(context, table, 'o')
  const owner = openScope(context, parent, 'p')
  const names = key.columns.map((name) => other.name(name)).join(', ')
  const times = `SELECT ${names}, count(*) AS "times" FROM ${nameTable(context, table)} AS o WHERE ${isGenerated(other, key.columns[0] ?? '')} GROUP BY ${names}`
  const on = key.columns.map(
    (name, index) =>
      `${scope.nameUnder('c', name)} = ${owner.name(key.parentColumns[index] ?? '')}`,
  )
  const listed = numbers
    .map(({ value, number }) => `(${quoteText(value)}, CAST(${number} AS DOUBLE))`)
    .join(', ')
  const parts = [
    `SELECT w."part", w."number", count(*) AS n, avg(coalesce(c."times", 0)) AS mean,`,
    `coalesce(stddev_samp(coalesce(c."times", 0)), 0) AS spread`,
    `FROM ${owner.from()} LEFT JOIN (${times}) AS c ON ${on.join(' AND ')}`,
    `JOIN (VALUES ${listed}) AS w("part", "number") ON CAST(${owner.name(column)} AS VARCHAR) = w."part"`,
    'GROUP BY ALL',
  ].join(' ')
  const fair = `(SELECT *, "number" * sum(n * mean) OVER () / nullif(sum(n * "number") OVER (), 0) AS wanted FROM (${parts}))`
  const far = `(SELECT *, ${tolerance} * wanted + ${errors} * greatest(spread, sqrt(wanted)) / sqrt(n) AS slack FROM ${fair})`
  const why = sentence(
    { text: `a row of ${parent} that is ` },
    show('f."part"'),
    { text: ` has ` },
    show('round(f.mean, 3)'),
    { text: ` rows of ${table} on average, ` },
    show('round(f.wanted, 3)'),
    { text: ' follows from what was promised' },
  )
  const reached = scope.follow([link])
  const part = `CAST(${reached.name(column)} AS VARCHAR)`
  const joined = withJoin(scope, `JOIN ${far} AS f ON f."part" = ${part}`)
  const tooMany = selectRows(joined, { where: 'f.mean > f.wanted + f.slack', why })
  const tooFew = `SELECT 0, '', ${why} FROM ${far} AS f WHERE f.mean < f.wanted - f.slack`
  return `${printRows(tooMany)}\nUNION ALL\n${tooFew}`
}
