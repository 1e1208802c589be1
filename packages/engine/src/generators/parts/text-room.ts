import type { Context } from '../generator.ts'

/** Whether a column holds texts; enumerations and sets have words of their own. */
export function isText({ column: { type } }: Context): boolean {
  return type.kind === 'text' || (type.kind === 'other' && /citext|name|string/i.test(type.name))
}

/** The letters a text column has room for; 0 where it holds no texts. */
export function textRoom(context: Context): number {
  return isText(context) ? (context.domain.maximumLength ?? 10_000) : 0
}
