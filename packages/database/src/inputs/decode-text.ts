/** A file's text, and its encoding where that had to be guessed from the letters. */
export interface DecodedText {
  readonly text: string
  readonly guessed: string | null
}

/**
 * Reads bytes as the text that they are: UTF-8, UTF-16 as SQL Server's tools save scripts, or an older code page. Bytes
 * that are no text stay broken, so that the reader of the file tells.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = findUtf16(bytes)
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), guessed: null }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: null }
  } catch {
    const page = guessCodePage(bytes)
    return { text: new TextDecoder(page ?? 'utf-8').decode(bytes), guessed: page }
  }
}

/** Told by the byte order mark, or by the zero that every second byte of plain letters is. */
function findUtf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sample = bytes.subarray(0, 4096)
  if (sample.length < 8 || bytes.length % 2 > 0) return null
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.4
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : null
}

/** Letters past ASCII stand alone in western words, in pairs in Chinese ones, and as whole words in Cyrillic. */
function guessCodePage(bytes: Uint8Array): string | null {
  let [runs, lone, paired, run] = [0, 0, 0, 0]
  const endRun = (): void => {
    if (run === 0) return
    runs += 1
    if (run === 1) lone += 1
    if (run % 2 === 0) paired += 1
    run = 0
  }
  for (const byte of bytes) {
    // bytes that no text holds
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27)) return null
    if (byte > 127) run += 1
    else endRun()
  }
  endRun()
  if (lone * 2 > runs) return 'windows-1252'
  return paired > runs * 0.9 ? 'gb18030' : 'windows-1251'
}
