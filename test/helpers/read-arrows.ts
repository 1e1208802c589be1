/** Reads the arrows of ARCHITECTURE.md: for each workspace the ones it may import. */
export function readArrows(text: string): ReadonlyMap<string, readonly string[]> {
  const block = text.match(/```text\n([\s\S]*?)```/)?.[1] ?? ''
  const lines = block.split('\n').filter((line) => line.includes('→'))
  return new Map(
    lines.flatMap((line) => {
      const [from = '', to = ''] = line.split('→')
      const targets = readNames(to).filter((name) => name !== 'nothing')
      return readNames(from).map((name) => [name, targets] as const)
    }),
  )
}

function readNames(text: string): readonly string[] {
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
