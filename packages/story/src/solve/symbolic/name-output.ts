/** What a column of a result is called when nothing else names it. */
export function nameOutput(
  expression: {
    readonly alias?: string
    readonly class: string
    readonly column_names?: readonly string[]
  },
  at: number,
): string {
  const name = expression.alias || expression.column_names?.at(-1)
  return (name ?? `_${at}`).toLowerCase()
}
