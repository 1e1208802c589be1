import type { Call, Expression } from '../../tree/node.ts'

/** Texts whose part at a place is one of those that conditions name: substr(x, 4, 2) = '07'; from the end in texts of known lengths. */
export function exemplifyParts(
  calls: readonly Call[],
  texts: readonly string[],
  {
    numbers,
    background,
  }: { readonly numbers: readonly number[]; readonly background: readonly string[] },
): readonly string[] {
  const isMeasured = calls.some(({ function_name: name }) =>
    /^(?:length|len|char_length)$/.test(name),
  )
  const lengths = isMeasured ? numbers.filter((n) => Number.isInteger(n) && n > 0 && n < 100) : []
  return calls.flatMap(({ function_name: name, children = [] }) => {
    if (!/^(?:substring|substr|left|right)$/.test(name)) return []
    const from = name === 'left' ? 1 : name === 'right' ? -1 : readNumber(children[1])
    if (from === null) return []
    return texts.flatMap((text) =>
      from > 0
        ? beginAt(text, from)
        : [...endWith(text, from, background, lengths), endPlainly(text, from)],
    )
  })
}

function beginAt(text: string, from: number): readonly string[] {
  return ['2012-01-', '0'.repeat(from), 'x'.repeat(from), '2013', '201208'].flatMap((lead) => {
    const head = lead.padEnd(from - 1, '0').slice(0, from - 1)
    return [`${head}${text}`, `${head}${text}-05-05`, `${head}${text}01`, `${head}${text}8`]
  })
}

function endPlainly(text: string, from: number): string {
  return `ab${text}${'c'.repeat(Math.max(0, -from - text.length))}`
}

/** Texts of the column with another end, as long as a condition wants them. */
function endWith(
  text: string,
  from: number,
  background: readonly string[],
  lengths: readonly number[],
): readonly string[] {
  return lengths.flatMap((length) =>
    background.slice(0, 12).map((value) => {
      const head = value.padEnd(length, '0').slice(0, length)
      return head.slice(0, from) + text + head.slice(head.length + from + text.length)
    }),
  )
}

function readNumber(expression: Expression | undefined): number | null {
  return expression?.class === 'CONSTANT' && typeof expression.value.value === 'number'
    ? expression.value.value
    : null
}
