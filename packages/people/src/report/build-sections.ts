import type { FactFigure, FactSection } from '@worldloom/report'
import type { Finding } from '../population/finding.ts'

const shown = [
  {
    kinds: ['coverage'],
    title: 'Coverage',
    text: 'The share of people to be expected, drawn by the same census and quotas, who have one of the people made near them (nearer than their fifth neighbour).',
  },
  {
    kinds: ['uniformity'],
    title: 'Uniformity',
    text: 'Hopkins’ figure of the people made, beside that of the people to be expected: a half where they lie as chance would have it, towards one where they clump.',
  },
  {
    kinds: ['complexity'],
    title: 'Complexity',
    text: 'In how many ways people differ from those around them: the local intrinsic dimension of Levina and Bickel.',
  },
  {
    kinds: ['marginals', 'pairs'],
    title: 'Shares',
    text: 'How far the facts of each segment, one and two at a time, are from the shares they were to have: half the sum of the differences (total variation), of the one that is farthest off.',
  },
  {
    kinds: ['similarity', 'wording', 'stereotype', 'values-seen'],
    title: 'Words',
    text: 'Whether people read like themselves: trigrams that any two have in common, sentences that more than one uses, and how much better than chance a segment tells its people’s words.',
  },
] as const satisfies readonly {
  readonly kinds: readonly Finding['kind'][]
  readonly title: string
  readonly text: string
}[]

/** The population's figures for the report's page, each with its threshold and, by segment, a plot. */
export function buildSections(population: readonly Finding[]): readonly FactSection[] {
  return shown.flatMap(({ kinds, title, text }) => {
    const found = population.filter(({ kind }) => kinds.some((known) => known === kind))
    if (found.length === 0) return []
    const bars = found
      .filter(({ segment, kind }) => segment !== null && kind !== 'values-seen')
      .map((finding) => ({
        label: name(finding, kinds.length > 1),
        value: Number(finding.value.toFixed(3)),
      }))
    const plot = bars.length > 0 ? { kind: 'bars' as const, unit: '', bars } : null
    return [
      {
        title,
        text,
        figures: found.map((finding) => buildFigure(finding, kinds.length > 1)),
        plot,
      },
    ]
  })
}

function buildFigure(finding: Finding, isMixed: boolean): FactFigure {
  const { value, threshold, holds, kind } = finding
  const written =
    kind === 'values-seen' ? String(value) : value.toFixed(kind === 'complexity' ? 1 : 3)
  return { label: name(finding, isMixed), value: written, threshold, holds }
}

function name({ segment, kind }: Finding, isMixed: boolean): string {
  const what = kind.replaceAll('-', ' ')
  if (segment === null) return what
  return isMixed ? `${segment}: ${what}` : segment
}
