import type { Context, Generated } from '../../../generators/generator.ts'
import { isText } from '../../../generators/parts/text-room.ts'
import { columnWords } from '../../../generators/parts/words-of.ts'
import {
  binary,
  boolean,
  choose,
  isNull,
  nothing,
  number,
  column as read,
  text,
} from '../../../sql/build.ts'
import { findOther } from './find-other.ts'

const scores = /^((final|total|overall|exam|test) )?(score|mark|percent|percentage|numeric grade)$/
const letters = /^((final|letter|course|overall) )*grade( letter)?$|^letter grade$/
const passes = /^((is|has|was) )?(pass|passed)$/

/** The letter of a score of 100, or whether it is enough: `A` from 90 on, `F` below 60. */
export function gradeOfScore(context: Context): Generated | null {
  const { column, table, domain } = context
  const words = columnWords(table.table, column)
  const isLetter = letters.test(words) && isText(context) && domain.patterns.length === 0
  const isPass = passes.test(words) && column.type.kind === 'boolean'
  // without a score nobody has passed
  const score =
    isLetter || isPass ? findOther(context, scores, ['integer', 'decimal', 'float'], isPass) : null
  if (!score) return null
  const at = (least: number) => binary(read(score.name), '>=', number(least))
  const why = `what a ${score.name} of 100 is called`
  if (isPass) return { expression: choose([[at(60), boolean(true)]], boolean(false)), why }
  const grades = [90, 80, 70, 60].map((least, i) => [at(least), text('ABCD'.charAt(i))] as const)
  const isMissing = column.nullable ? [[isNull(read(score.name)), nothing] as const] : []
  return { expression: choose([...isMissing, ...grades], text('F')), why }
}
