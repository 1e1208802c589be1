import type { FigureRule, PlotRule, ReportRule } from './report-rule.ts'
import type { RuleContext } from './rule-context.ts'
import {
  type Keys,
  readKeys,
  readMap,
  readNumberKey,
  readWords,
  reportShape,
  requireKey,
} from './source/read-parts.ts'
import type { RuleEntry, RuleMap, RuleNode } from './source/rule-node.ts'

const plots = ['bars', 'line', 'week'] as const
const sectionExample = 'Write each as - { title: Hours, figures: [{ label: …, query: SELECT … }] }.'
const figureExample = 'Write each as - { label: a weekend day, query: SELECT …, least: 1.2 }.'

/** `report: [{ title, text, figures: [{ label, query, least, most, unit }], plot: { bars: SELECT … } }]`. */
export function readReport(entry: RuleEntry, context: RuleContext): readonly ReportRule[] {
  return readMaps(entry, 'a list of sections', sectionExample, context).flatMap(
    (map) => readSection(map, entry, context) ?? [],
  )
}

function readSection(map: RuleMap, entry: RuleEntry, context: RuleContext): ReportRule | null {
  const keys = readKeys(map, ['title', 'text', 'figures', 'plot'], context)
  const owner = { ...entry, place: map.place }
  const title = readNeeded('title', keys, owner, context)
  const text = keys.get('text')
  const [figures, plot] = [keys.get('figures'), keys.get('plot')]
  const said = text ? readWords(text, context) : ''
  const read = figures
    ? readMaps(figures, 'a list of figures', figureExample, context).flatMap(
        (figure) => readFigure(figure, figures, context) ?? [],
      )
    : []
  const drawn = plot ? readPlot(plot, context) : null
  if (!figures && !plot) {
    const message = `The section "${title ?? ''}" shows nothing.`
    context.report('MISSING_RULE_KEY', map.place, message, 'Add figures or a plot.')
  }
  if (title === null || said === null) return null
  return { title, text: said, figures: read, plot: drawn, place: map.place }
}

function readFigure(map: RuleMap, entry: RuleEntry, context: RuleContext): FigureRule | null {
  const keys = readKeys(map, ['label', 'query', 'unit', 'least', 'most'], context)
  const owner = { ...entry, place: map.place }
  const [label, query] = [
    readNeeded('label', keys, owner, context),
    readNeeded('query', keys, owner, context),
  ]
  const [least, most] = [readBound('least', keys, context), readBound('most', keys, context)]
  const unit = readUnit(keys, context)
  if (label === null || query === null || unit === null) return null
  if (least !== null && most !== null && least > most) {
    const message = `The figure "${label}" is to be at least ${least} and at most ${most}.`
    context.report('RULE_BOUNDS', map.place, message, 'Write the smaller number as "least".')
    return null
  }
  return { label, query, unit, least, most, place: map.place }
}

function readPlot(entry: RuleEntry, context: RuleContext): PlotRule | null {
  const map = readMap(entry, context)
  const keys = map && readKeys(map, [...plots, 'unit'], context)
  if (!keys) return null
  const named = plots.filter((kind) => keys.has(kind))
  const [kind] = named
  if (kind === undefined || named.length > 1)
    return reportShape(entry, `one of ${plots.join(', ')}`, 'Write { bars: SELECT … }.', context)
  const query = readNeeded(kind, keys, entry, context)
  const unit = readUnit(keys, context)
  return query === null || unit === null ? null : { kind, query, unit, place: entry.place }
}

function readNeeded(
  key: string,
  keys: Keys,
  beside: RuleEntry,
  context: RuleContext,
): string | null {
  const entry = requireKey(keys, key, beside, context)
  return entry && readWords(entry, context)
}

function readBound(key: string, keys: Keys, context: RuleContext): number | null {
  const entry = keys.get(key)
  return entry ? readNumberKey(entry, { least: Number.MIN_SAFE_INTEGER }, context) : null
}

function readUnit(keys: Keys, context: RuleContext): string | null {
  const entry = keys.get('unit')
  return entry ? readWords(entry, context) : ''
}

/** The maps of a list; anything else in it is reported. */
function readMaps(
  entry: RuleEntry,
  expected: string,
  example: string,
  context: RuleContext,
): readonly RuleMap[] {
  const items: readonly RuleNode[] = entry.value.kind === 'list' ? entry.value.items : []
  const maps = items.filter((item) => item.kind === 'map')
  if (items.length > 0 && maps.length === items.length) return maps
  reportShape(entry, expected, example, context)
  return []
}
