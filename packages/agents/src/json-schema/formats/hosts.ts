const atom = "[\\w!#$%&'*+/=?^`{|}~-]+"
const wideAtom = "[\\w!#$%&'*+/=?^`{|}~\\u0080-\\u{10ffff}-]+"
const quoted = '"(?:[^"\\\\\\r\\n]|\\\\.)*"'
const local = new RegExp(`^(?:${atom}(?:\\.${atom})*|${quoted})$`, 'u')
const wideLocal = new RegExp(`^(?:${wideAtom}(?:\\.${wideAtom})*|${quoted})$`, 'u')

/** A mailbox of RFC 5321; a wide one may hold letters of any script. */
export function acceptsEmail(text: string, wide: boolean): boolean {
  const at = text.lastIndexOf('@')
  if (at < 1 || !(wide ? wideLocal : local).test(text.slice(0, at))) return false
  const host = text.slice(at + 1)
  const literal = /^\[(?:IPv6:)?(.*)\]$/.exec(host)?.[1]
  if (literal === undefined) return acceptsHostname(host, wide)
  return host.startsWith('[IPv6:') ? acceptsIpv6(literal) : acceptsIpv4(literal)
}

/** A name of RFC 1123: labels of letters, digits and hyphens. */
export function acceptsHostname(text: string, wide: boolean): boolean {
  const labels = text.split(wide ? /[.\u3002\uff0e\uff61]/ : '.')
  const letters = wide ? /^[\p{L}\p{M}\p{N}·・׳״・ー-]+$/u : /^[a-z\d-]+$/i
  return (
    text.length <= 253 &&
    labels.every(
      (label) =>
        label.length >= 1 &&
        label.length <= 63 &&
        letters.test(label) &&
        !label.startsWith('-') &&
        !label.endsWith('-') &&
        (label.slice(2, 4) !== '--' || /^xn--[a-z\d-]*[a-z\d]$/i.test(label)) &&
        !/^\p{M}/u.test(label),
    )
  )
}

/** Four numbers up to 255, without leading zeros. */
export function acceptsIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)
}

/** Eight groups of RFC 4291, of which `::` may stand for some; the last two may be an IPv4. */
export function acceptsIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')))
  const all = groups.flat()
  const last = all.at(-1) ?? ''
  const hasIpv4 = last.includes('.')
  if (hasIpv4 && (!acceptsIpv4(last) || text.endsWith('::'))) return false
  const plain = hasIpv4 ? all.slice(0, -1) : all
  if (!plain.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false
  const count = plain.length + (hasIpv4 ? 2 : 0)
  return halves.length === 2 ? count <= 7 : count === 8
}
