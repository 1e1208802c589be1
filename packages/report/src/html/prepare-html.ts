import { loadGraphviz } from '../diagram/load-graphviz.ts'
import { loadPlot } from '../plots/load-plot.ts'

/** Loads what draws the page, which is slow, while something else still runs. */
export async function prepareHtml(): Promise<void> {
  await Promise.all([loadGraphviz(), loadPlot()])
}
