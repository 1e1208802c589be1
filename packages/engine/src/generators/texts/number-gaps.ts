/**
 * Texts as `fill` takes them: each gap `{name}` is told by the place of its name among `names`, `{0}` and on.
 * A gap of another name stays.
 */
export function numberGaps(texts: readonly string[], names: readonly string[]): readonly string[] {
  const places = new Map(names.map((name, i) => [name, `{${i}}`]))
  return texts.map((text) =>
    text.replaceAll(/\{([^{}]+)\}/g, (gap, name: string) => places.get(name) ?? gap),
  )
}
