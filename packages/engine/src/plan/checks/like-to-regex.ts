/** The regular expression of a pattern of LIKE. */
export function likeToRegex(pattern: string): string {
  const escaped = pattern.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return `^${escaped.replaceAll('%', '.*').replaceAll('_', '.')}$`
}
