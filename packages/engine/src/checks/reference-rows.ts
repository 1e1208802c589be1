import type { WriteCheck } from './write/write-check.ts'
import { nameReferenceTable } from './write/write-setup.ts'

/** Set-up has looked for each reference row in the file; these are the ones it did not find unchanged. */
export const referenceRows: WriteCheck<'reference-rows'> = (_, table, context) =>
  [
    'SELECT r."nearest" AS "row", r."shown" AS "key",',
    `'reference row ' || r."number" || ' (' || r."shown" || ') is not in the file as it was given' AS "why"`,
    `FROM ${nameReferenceTable(context, table)} AS r WHERE r."row" IS NULL`,
  ].join('\n')
