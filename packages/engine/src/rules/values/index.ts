import { after } from './after.ts'
import { choice } from './choice.ts'
import { derived } from './derived.ts'
import { dictionary } from './dictionary.ts'
import { gap } from './gap.ts'
import { generator } from './generator.ts'
import { grammar } from './grammar.ts'
import { literal } from './literal.ts'
import { pattern } from './pattern.ts'
import { range } from './range.ts'
import { sequence } from './sequence.ts'
import { template } from './template.ts'
import type { ValueReader } from './value-reader.ts'

/** The kinds of value a rule may give, each under its key. */
export const valueReaders: readonly ValueReader[] = [
  literal,
  choice,
  range,
  pattern,
  template,
  grammar,
  sequence,
  dictionary,
  generator,
  after,
  gap,
  derived,
]
