import type { MarkOptions, PlotOptions } from '@observablehq/plot'

/** Draws a chart to SVG text; the page's style gives its colours. */
export type DrawPlot = (build: (library: PlotLibrary) => PlotOptions) => string

export type PlotLibrary = typeof import('@observablehq/plot')
export type { MarkOptions }

/** Loads the charting library and a document for it to draw in; both are slow to load, so late. */
export async function loadPlot(): Promise<DrawPlot> {
  const [library, { parseHTML }] = await Promise.all([
    import('@observablehq/plot'),
    import('linkedom'),
  ])
  const { document } = parseHTML('<html><body></body></html>')
  return (build) => {
    const element = library.plot({
      ...build(library),
      document: document as unknown as NonNullable<PlotOptions['document']>,
    })
    return element.outerHTML.replace(/<style>.*?<\/style>/s, '')
  }
}
