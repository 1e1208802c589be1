import { styleText } from 'node:util'

/** A line that shows how far the work is; nothing where no person watches. */
export interface Bar {
  readonly isSeen: boolean
  readonly show: (share: number, what: string) => void
  readonly hide: () => void
}

const width = 30

export function startBar(stream: NodeJS.WriteStream): Bar {
  if (!stream.isTTY) return { isSeen: false, show: () => undefined, hide: () => undefined }
  let shown = false
  const hide = (): void => {
    if (shown) stream.write('\r\u001b[K')
    shown = false
  }
  const show = (share: number, what: string): void => {
    const full = Math.round(share * width)
    const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)}`
    const room = Math.max(0, (stream.columns || 80) - width - 8)
    const percent = `${Math.floor(share * 100)}`.padStart(3)
    stream.write(`\r\u001b[K${styleText('cyan', bar)} ${percent} % ${cut(what, room)}`)
    shown = true
  }
  return { isSeen: true, show, hide }
}

function cut(text: string, room: number): string {
  // names come from the input and may hold what a terminal obeys
  const plain = text.replace(/\p{Cc}/gu, ' ')
  return plain.length > room ? `${plain.slice(0, Math.max(0, room - 1))}…` : plain
}
