import type { WeightedList } from '../weighted-list.ts'

/** Lists of values by the meaning of the columns they fill. */
export type DictionarySource = Readonly<Record<string, WeightedList>>
