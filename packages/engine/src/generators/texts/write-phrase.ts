import type { Grammar } from '@worldloom/language'
import { add, call, cast, concat, multiply, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated } from '../generator.ts'
import { digits, letters } from '../parts/characters.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { columnWords } from '../parts/words-of.ts'
import { noFacts } from './fact.ts'
import { taskOf, writeGrammar } from './write-grammar.ts'

/**
 * A few neutral words where nothing tells what a text is about, some with the column's own name; a
 * short code where there is no room for words.
 *
 * `Second batch, checked`, `Regional default`, `K4-207`
 */
export function writePhrase(context: Context): Generated | null {
  if (!isText(context)) return null
  const room = textRoom(context)
  const words = columnWords(context.table.table, context.column)
  if (/\b(day|date)$/.test(words) && room >= 10) return writeDay(context)
  const grammar = phrases(/^[a-z ]{3,24}$/.test(words) ? words : 'entry')
  const written =
    room >= 14 ? writeGrammar(context, taskOf(`phrases of ${words}`, grammar, noFacts)) : null
  if (written)
    return { expression: written, why: 'neutral words, since nothing tells what it holds' }
  return { expression: writeCode(context, room), why: 'letters and digits, as many as fit' }
}

/** A day of the last three years, where a text holds one: `2024-11-03`. */
function writeDay(context: Context): Generated {
  const back = multiply(call('below', context.draw(1), number(1095)), number(-86_400))
  const day = call('to_date', call('from_epoch', add(number(context.now - 86_400), back)))
  return { expression: cast(day, { kind: 'text' }), why: 'a day, as its name says' }
}

/** `K`, `K4`, `K42`, `K4-207`. */
function writeCode(context: Context, room: number): Expression {
  const letter = (n: number): Expression =>
    call(
      'substr',
      text(letters.clear.slice(0, 24)),
      add(call('below', context.draw(n), number(24)), number(1)),
      number(1),
    )
  if (room <= 1) return letter(1)
  if (room <= 3) return concat(letter(1), digits(context, room - 1, 2))
  if (room <= 5) return concat(letter(1), letter(3), digits(context, room - 2, 2))
  return concat(letter(1), letter(3), text('-'), digits(context, Math.min(5, room - 3), 2))
}

const shared: Grammar['slots'] = {
  first: ['First', 'Second', 'Third', 'Previous', 'Next', 'Latest', 'Original', 'Final'],
  kind: [
    'Standard',
    'Extended',
    'Regional',
    'Temporary',
    'Shared',
    'Internal',
    'External',
    'Seasonal',
    'Monthly',
    'Basic',
    'Main',
    'Alternative',
    'Joint',
    'Local',
    'Central',
    'Revised',
  ],
  thing: [
    'batch',
    'version',
    'draft',
    'group',
    'request',
    'series',
    'section',
    'order',
    'site',
    'package',
    'session',
    'delivery',
    'agreement',
    'schedule',
    'folder',
    'review',
  ],
  Thing: [
    'Batch',
    'Version',
    'Draft',
    'Group',
    'Request',
    'Series',
    'Section',
    'Order',
    'Site',
    'Package',
    'Session',
    'Delivery',
    'Agreement',
    'Schedule',
    'Folder',
    'Review',
  ],
  state: [
    'checked',
    'to be confirmed',
    'approved',
    'under review',
    'replaced',
    'on hold',
    'complete',
    'as agreed',
    'unchanged',
    'by request',
  ],
  of: [
    'north',
    'south',
    'east',
    'west',
    'head office',
    'branch office',
    'warehouse',
    'sales',
    'support',
    'finance',
    'spring',
    'autumn',
  ],
  letter: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'K', 'L', 'M', 'R'],
}

function phrases(word: string): Grammar {
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return {
    templates: [
      '{kind} {thing}',
      '{first} {thing}, {state}',
      '{kind} {own}',
      '{Thing} {letter}, {state}',
      '{kind} {thing} ({of})',
      '{Own} {letter}',
      '{first} {own}, {of}',
      '{kind} {thing}, {state}',
      '{first} {thing} {letter}',
      '{kind} {own} {letter}',
    ],
    slots: { ...shared, own: [word], Own: [capital] },
  }
}
