/** Invented brands of two parts, for shops with more brands than `brands` lists: `Thornmere`, `Aldcroft`. */
export const compoundBrands: readonly string[] = joinParts(
  `Ald Ash Barl Beck Bram Brid Cald Carr Cold Cran Dern Dun Eld Fair Fal Garn Gold Hal Har Hazel
  Holl Kel King Lang Lin Mal Marl Mill Nor Oak Pen Quen Raven Ren Sel Sher Stan Thorn Tor Wald West Win Wren
  York`.split(/\s+/),
  'by combe croft dale den ford gate ham hurst ley low mere mont more ridge stow vale well wick wold'.split(
    ' ',
  ),
)

/** Each first part with each last one, far apart first, so that neighbors differ in both. */
function joinParts(first: readonly string[], last: readonly string[]): readonly string[] {
  return last.flatMap((_, turn) =>
    first.map((part, i) => `${part}${last[(i + turn) % last.length] ?? ''}`),
  )
}
