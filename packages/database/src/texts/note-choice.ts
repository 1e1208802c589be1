import { buildNote, type Diagnostic } from '@worldloom/diagnostics'
import type { TextChoice } from '@worldloom/engine'

/** Says which columns of language the model was asked for, and which stay as planned and why; nothing where all are asked for. */
export function noteChoice({ writable, planned }: TextChoice): readonly Diagnostic[] {
  if (planned.length === 0) return []
  const asked = [...writable].flatMap(([table, columns]) =>
    columns.map(({ name }) => `${table}.${name}`),
  )
  const reasons = Map.groupBy(planned, ({ why }) => why)
  const kept = [...reasons].map(
    ([why, texts]) =>
      `${texts.map(({ table, column }) => `${table}.${column}`).join(', ')} (${why})`,
  )
  const message = `The model is asked for ${asked.join(', ') || 'no column'}. As planned stay ${kept.join('; ')}.`
  return [buildNote('TEXTS_PLANNED', message, 'A rule that is left out lets the model write.')]
}
