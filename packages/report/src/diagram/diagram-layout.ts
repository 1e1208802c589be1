/** Where the boxes and arrows of a diagram stand, in points from the top left corner. */
export interface DiagramLayout {
  readonly width: number
  readonly height: number
  readonly groups: readonly DiagramGroup[]
  readonly boxes: readonly DiagramBox[]
  readonly arrows: readonly DiagramArrow[]
}

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The frame around a subject's tables. */
export interface DiagramGroup extends Rectangle {
  readonly title: string
  /** The number of the subject, which gives its colour. */
  readonly subject: number
}

export interface DiagramBox extends Rectangle {
  readonly name: string
  readonly rows: string
  readonly subject: number
}

/** All links from one table to another, drawn as one arrow. */
export interface DiagramArrow {
  readonly from: string
  readonly to: string
  readonly columns: readonly string[]
  /** An SVG path from the table that links to the one it leads to. */
  readonly path: string
}

export const boxHeight = 38

/** How wide a box is for a table's name and rows, in the fonts of the page. */
export function findBoxWidth(name: string, rows: string): number {
  const letters = Math.max([...name].length * 1.22, rows.length * 0.94)
  return Math.min(260, Math.round(letters * 7.2) + 26)
}
