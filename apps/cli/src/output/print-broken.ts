import type { Report } from '@worldloom/report'

/** Every broken promise with the rows that break it; nothing where all hold. */
export function printBroken({ checks }: Report): readonly string[] {
  const broken = checks.filter(({ violations }) => violations > 0)
  return broken.flatMap(({ table, says, violations, rows, examples }) => {
    const rest = violations - examples.length
    return [
      `BROKEN ${table}: ${says} (${violations} of ${rows} rows)`,
      ...examples.map(
        ({ row, key, why }) => `  row ${row}${key === '' ? '' : ` (${key})`}: ${why}`,
      ),
      ...(rest > 0 ? [`  and ${rest} more`] : []),
    ]
  })
}
