import { call, cast, column, concat, number, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'
import type { Context, Generated, Generator } from '../generator.ts'
import { digits, hexDigits } from '../parts/characters.ts'
import { findSibling } from '../parts/find-sibling.ts'
import { orElse } from '../parts/or-else.ts'
import { isText, textRoom } from '../parts/text-room.ts'
import { pickFrom } from '../pick-weighted.ts'
import { writePhrase } from '../texts/write-phrase.ts'
import { writeText } from './written-texts.ts'

/** Texts that programs write or read: pieces of pages, of styles and of programs. */
export const programTexts: Readonly<Record<string, Generator>> = {
  'web.html': makeHtml,
  'web.css': (context) => oneOfTexts(context, styles, 'a rule of a style sheet'),
  'web.script': (context) => oneOfTexts(context, scripts, 'a line of a program'),
  'web.http-headers': (context) => oneOfTexts(context, headers, 'lines before a body'),
  'web.http-body': (context) => makeStructure(context, 'what was answered'),
  'web.embed-code': makeEmbed,
  'software.serialized': (context) => makeStructure(context, 'a structure as JSON'),
  'software.stack-trace': (context) => oneOfTexts(context, traces, 'where a program stopped'),
}

const written = [
  'content.article-body',
  'content.post-body',
  'content.text',
  'content.comment',
  'content.message',
  'content.description',
  'content.title',
]

/** `<p>We had the same problem last year.</p>`, of the text beside it where there is one. */
function makeHtml(context: Context): Generated | null {
  if (!isText(context) || textRoom(context) < 40) return writePhrase(context)
  const inner = { ...context, domain: { ...context.domain, maximumLength: textRoom(context) - 7 } }
  const plain = writeText(inner, 'content.post-body') ?? writePhrase(inner)
  const raw = findSibling(context, written, { kinds: ['text'] })
  const length = raw?.type.kind === 'text' ? raw.type.maxLength : null
  const { maximumLength } = context.domain
  const isShorter = maximumLength === null || (length !== null && length + 7 <= maximumLength)
  if (!plain) return null
  const wrap = (said: Expression): Expression => concat(text('<p>'), said, text('</p>'))
  if (!raw || !isShorter) return { expression: wrap(plain.expression), why: 'a paragraph' }
  const escaped = call('replace', column(raw.name), text('&'), text('&amp;'))
  return {
    expression: orElse(context, [raw], wrap(escaped), wrap(plain.expression)),
    why: `${raw.name} as a paragraph`,
  }
}

/** `{"id":4821,"state":"done","size":37}` */
function makeStructure(context: Context, why: string): Generated | null {
  if (!isText(context)) return null
  if (textRoom(context) < 48) return writePhrase(context)
  const states = pickFrom(
    context,
    'states of structures',
    ['new', 'open', 'sent', 'done', 'failed', 'saved', 'ready'],
    null,
    context.draw(31),
  )
  const whole = (n: number, size: number): Expression =>
    cast(call('below', context.draw(n), number(size)), { kind: 'text' })
  return {
    expression: concat(
      text('{"id":'),
      whole(32, 9000),
      text(',"state":"'),
      states,
      text('","size":'),
      whole(33, 400),
      text('}'),
    ),
    why,
  }
}

/** `<iframe src="https://player.example/embed/3f9a1c04" width="640" height="360"></iframe>` */
function makeEmbed(context: Context): Generated | null {
  if (!isText(context) || textRoom(context) < 90) return writePhrase(context)
  return {
    expression: concat(
      text('<iframe src="https://player.example/embed/'),
      hexDigits(context, 8),
      text('" width="640" height="360"></iframe>'),
    ),
    why: 'a frame for a foreign work',
  }
}

function oneOfTexts(context: Context, texts: readonly string[], why: string): Generated | null {
  if (!isText(context)) return null
  const fitting = texts.filter(({ length }) => length + 2 <= textRoom(context))
  if (fitting.length < 2) return writePhrase(context)
  const name = `${context.table.table.id} ${context.column.name} texts`
  const picked = pickFrom(context, name, fitting, null, context.draw(0))
  return { expression: call('replace', picked, text('##'), digits(context, 2, 34)), why }
}

const styles = [
  '.card { padding: ##px; }',
  'h1 { font-size: ##px; margin: 0; }',
  '.banner { background: #f3f1ec; height: ##px; }',
  'a:hover { text-decoration: underline; }',
  '.price { color: #7a1f2b; font-weight: 600; }',
  'table td { padding: 4px ##px; }',
  '@media (max-width: 6##px) { nav { display: none; } }',
]

const scripts = [
  "document.querySelector('#menu').hidden = true",
  'const limit = ##; export default limit',
  "window.addEventListener('load', () => start(##))",
  'setTimeout(refresh, ##000)',
  "console.info('ready')",
  'items.sort((a, b) => a.rank - b.rank)',
]

const headers = [
  'Content-Type: application/json\nContent-Length: 1##',
  'Accept: */*\nUser-Agent: hook/1.##',
  'Content-Type: text/html; charset=utf-8\nCache-Control: no-cache',
  'Accept: application/json\nX-Request-Id: 4f##c1a0',
  'Content-Type: application/x-www-form-urlencoded\nContent-Length: ##',
]

const traces = [
  'TypeError: Cannot read properties of undefined\n    at load (src/orders.js:##:12)\n    at main (src/index.js:8:3)',
  'Error: Connection refused\n    at connect (src/database.js:##:9)\n    at retry (src/retry.js:21:5)',
  'ValueError: invalid literal\n  File "jobs/import.py", line ##, in read_row',
  'KeyError: price\n  File "app/views.py", line ##, in render',
  'java.lang.IllegalStateException: closed\n    at shop.Cart.add(Cart.java:##)',
  'RuntimeError: timeout after ## s\n  File "worker.py", line 118, in run',
]
