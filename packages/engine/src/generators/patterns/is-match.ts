import { toJavaScript } from './to-javascript.ts'

/** Whether a text matches, for values known before anything runs. */
export function isMatch(pattern: string, value: string): boolean {
  const insensitive = pattern.startsWith('(?i)')
  return new RegExp(
    toJavaScript(insensitive ? pattern.slice(4) : pattern),
    insensitive ? 'iu' : 'u',
  ).test(value)
}
