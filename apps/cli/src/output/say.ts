/**
 * Prints lines for a person, on standard output by default. Names, values and what models write come from outside and may hold
 * what a terminal obeys: each control character but the line's end and the tabulator is shown as a sign.
 */
export function say(text: string, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${text.replace(controls, showControl)}\n`)
}

const controls = /[^\P{Cc}\n\t]/gu

/** The picture of a control character of ASCII, such as ␛; those beyond have none. */
function showControl(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code === 0x7f) return '\u2421'
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
}
