import type { Call } from '../../tree/node.ts'
import { listLiterals } from './list-literals.ts'

/** Texts in parts between the marks that conditions look for: `1:23.456` where they look for a colon and a dot. */
export function exemplifyMarks(calls: readonly Call[]): readonly string[] {
  const marks = calls
    .filter(({ function_name: name }) =>
      /^(?:instr|strpos|position|split_part|string_split)$/.test(name),
    )
    .flatMap(({ children = [] }) => listLiterals(children.slice(1, 2)).texts)
    .filter((text) => /^[^\p{L}\p{N}]{1,3}$/u.test(text))
  const known = [...new Set(marks)]
  if (known.length === 0 || known.length > 4) return []
  return [
    ['1', '23', '456', '7', '8'],
    ['2', '05', '118', '3', '4'],
    ['12', '34', '56', '78', '90'],
    ['abc', 'def', 'gh', 'ij', 'kl'],
  ].map((parts) =>
    parts
      .slice(0, known.length + 1)
      .map((part, at) => part + (known[at] ?? ''))
      .join(''),
  )
}
