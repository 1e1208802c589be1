import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { toJavaScript } from './to-javascript.ts'

/** How often a part of a pattern comes at most, by the counts around it; where one has no upper bound, by its lower. */
export function findMostRepeats(pattern: string): number {
  const source = toJavaScript(pattern)
  const parsed = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true })
  let most = 1
  let open = 1
  const counts: number[] = []
  visitRegExpAST(parsed, {
    onQuantifierEnter: ({ min, max }) => {
      counts.push(Math.max(Number.isFinite(max) ? max : min, 1))
      open *= counts.at(-1) ?? 1
      most = Math.max(most, open)
    },
    onQuantifierLeave: () => {
      open /= counts.pop() ?? 1
    },
  })
  return most
}
