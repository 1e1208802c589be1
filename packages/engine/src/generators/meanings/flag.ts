import { flagMeanings } from '../../infer/meanings/catalogue/flag.ts'
import { findSaid } from '../../plan/histories/find-said.ts'
import type { Verdict } from '../../plan/histories/judge-statuses.ts'
import { boolean, choose, number, or, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { happens } from '../happens.ts'
import { isText } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { shareOfYes } from '../share-of-yes.ts'

/** Yes and no: nearly all are active, few deleted, half want the newsletter. */
export const flag: Readonly<Record<string, Generator>> = Object.fromEntries(
  flagMeanings.map(({ name }) => [name, makeFlag]),
)

function makeFlag(context: Context): Generated | null {
  const words = columnWords(context.table.table, context.column)
  const share = shareOfYes(context.meaning, words, readDefault(context))
  const drawn = happens(context.draw(0), share)
  const told = asTold(context, drawn)
  const isYes = told ?? drawn
  const why = told ? 'what its status says' : `yes in ${Math.round(share * 100)} % of the rows`
  const { type } = context.column
  if (type.kind === 'boolean') return { expression: isYes, why }
  const written = findWords(context)
  return written && { expression: choose([[isYes, written[0]]], written[1]), why }
}

/** What the row's status says of it: nothing is won that is still negotiated. Null where no status speaks of it. */
function asTold(context: Context, otherwise: Expression): Expression | null {
  const said = findSaid(context)
  if (!said) return null
  const where = (wanted: Verdict): Expression =>
    or(...said.flatMap(({ verdict, holds }) => (verdict === wanted ? [holds] : [])))
  return choose(
    [
      [where('yes'), boolean(true)],
      [where('no'), boolean(false)],
    ],
    otherwise,
  )
}

/** What the database writes where nothing is said, which is what most rows have. */
function readDefault({ column }: Context): boolean | null {
  const usual = column.default
  const isKnown = usual?.kind === 'boolean' || usual?.kind === 'number' || usual?.kind === 'text'
  if (!isKnown) return null
  const word =
    usual.kind === 'boolean'
      ? String(usual.value)
      : usual.kind === 'number'
        ? usual.text
        : usual.value
  if (/^(false|0|f|n|no)$/i.test(word)) return false
  return /^(true|1|t|y|yes)$/i.test(word) ? true : null
}

/** How a column that is not boolean writes yes and no. */
function findWords(context: Context): readonly [yes: Expression, no: Expression] | null {
  const { type } = context.column
  if (['integer', 'decimal', 'float'].includes(type.kind)) return [number(1), number(0)]
  if (type.kind === 'bits')
    return [text('1'.padStart(type.length, '0')), text('0'.repeat(type.length))]
  if (!isText(context)) return null
  const usual = context.column.default
  const written =
    usual?.kind === 'text' ? usual.value : usual?.kind === 'boolean' ? String(usual.value) : ''
  const pairs = [
    ['Y', 'N'],
    ['y', 'n'],
    ['yes', 'no'],
    ['Yes', 'No'],
    ['YES', 'NO'],
    ['true', 'false'],
    ['T', 'F'],
    ['t', 'f'],
    ['1', '0'],
  ] as const
  const pair = pairs.find(([yes, no]) => written === yes || written === no)
  const room = context.domain.maximumLength ?? 255
  // a long text is a flag only where its name asks for yes or no
  const asks = /^(is|has|can|are|was) |\bflag$/.test(
    columnWords(context.table.table, context.column),
  )
  if (!pair && room > 10) return asks ? [text('Y'), text('N')] : null
  const [yes, no] = pair ?? (room < 3 ? ['Y', 'N'] : room < 5 ? ['yes', 'no'] : ['true', 'false'])
  return [text(yes), text(no)]
}
