import { call, text } from '../../sql/build.ts'
import type { Expression } from '../../sql/expression.ts'

/** The plain twin of a name that another column holds: small letters and digits alone. */
export function plainOf(name: Expression): Expression {
  return call('regexp_replace', call('ascii_text', name), text('[^a-z0-9]'), text(''))
}
