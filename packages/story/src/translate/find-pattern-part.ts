/** The part of a match that BigQuery and others give: that of the only brackets of a pattern, or all of it where it has none. */
export function findPatternPart(pattern: string): number {
  const open = pattern.replaceAll(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]/g, '')
  return /\((?!\?)|\(\?P?<[a-z]/i.test(open) ? 1 : 0
}
