import type { MeaningRule } from '../meaning.ts'
import { usualQuantities } from '../usual-quantities/index.ts'
import { usualWords } from '../usual-words/index.ts'

/** Columns whose names tell how large or which words are usual; what they hold stands beside their patterns. */
export const usualRules: readonly MeaningRule[] = [
  ...usualQuantities.map(
    ({ size: _, goesWith: __, ...pattern }): MeaningRule => ({
      ...pattern,
      meaning: 'measure.usual-quantity',
      types: ['integer', 'number'],
    }),
  ),
  ...usualWords.map(
    ({ words: _, modifiers: __, goesWith: ___, isOrganization, ...pattern }): MeaningRule => ({
      ...pattern,
      meaning: isOrganization ? 'company.trade-name' : 'content.usual-word',
      types: ['text'],
    }),
  ),
]
