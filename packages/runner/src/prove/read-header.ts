import { open } from 'node:fs/promises'

/** The column names in the first record of a CSV file, or null where it has none. */
export async function readHeader(path: string): Promise<readonly string[] | null> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 20), 0, 1 << 20, 0)
    const text = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '')
    return text === '' ? null : splitRecord(text)
  } finally {
    await file.close()
  }
}

/** RFC 4180: fields may be quoted, a quote inside is doubled, and a quoted field may hold line ends. */
function splitRecord(text: string): readonly string[] {
  const fields: string[] = []
  let field = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    const isDoubled = isQuoted && sign === '"' && text.charAt(at + 1) === '"'
    if (isDoubled) at += 1
    if (isDoubled || (isQuoted && sign !== '"')) {
      field += sign
    } else if (sign === '"') {
      isQuoted = !isQuoted
    } else if (sign === ',') {
      fields.push(field)
      field = ''
    } else if (sign === '\n' || sign === '\r') {
      break
    } else {
      field += sign
    }
  }
  return [...fields, field]
}
