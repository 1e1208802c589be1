import type { WorldColumn } from './world.ts'

/** Whether a text is one that its column holds: a list of SQL is written as one of JSON. */
export function isOfForm({ form }: Pick<WorldColumn, 'form'>, text: string): boolean {
  if (form === null) return true
  try {
    const value: unknown = JSON.parse(text)
    return form === 'document' || Array.isArray(value)
  } catch {
    return false
  }
}
