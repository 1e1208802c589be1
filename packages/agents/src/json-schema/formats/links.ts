import { acceptsIpv6 } from './hosts.ts'

/** An absolute address of RFC 3986; a wide one may hold characters of any script (RFC 3987). */
export function acceptsUri(text: string, wide: boolean): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(text) && acceptsReference(text, wide)
}

/** An address or a part of one, as a link in a page may be. */
export function acceptsReference(text: string, wide: boolean): boolean {
  const [, scheme = '', , authority, path = '', query = '', fragment = ''] =
    /^([^:/?#]+:)?(\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(text) ?? []
  if (scheme !== '' && !/^[a-z][a-z\d+.-]*:$/i.test(scheme)) return false
  const more = wide ? '\\u00a0-\\u{10ffff}' : ''
  const allowed = (extra: string): RegExp =>
    new RegExp(`^(?:[\\w.~!$&'()*+,;=:@${extra}${more}-]|%[\\da-fA-F]{2})*$`, 'u')
  return (
    (authority === undefined || acceptsAuthority(authority, allowed(''))) &&
    allowed('\\/').test(path) &&
    (scheme !== '' || authority !== undefined || !/^[^/]*:/.test(path)) &&
    allowed('\\/?').test(query.slice(1)) &&
    allowed('\\/?').test(fragment.slice(1))
  )
}

/** A template of RFC 6570: text with expressions in braces. */
export function acceptsTemplate(text: string): boolean {
  const name = '(?:[\\w]|%[\\da-f]{2})+(?:\\.(?:[\\w]|%[\\da-f]{2})+)*(?::[1-9]\\d{0,3}|\\*)?'
  const part = `[^\\s"'<>\\\\^\`{|}%]|%[\\da-f]{2}|\\{[+#./;?&=,!@|]?${name}(?:,${name})*\\}`
  return new RegExp(`^(?:${part})*$`, 'iu').test(text)
}

function acceptsAuthority(authority: string, allowed: RegExp): boolean {
  const at = authority.lastIndexOf('@')
  const user = authority.slice(0, Math.max(at, 0))
  const rest = authority.slice(at + 1)
  const [, literal, host = '', port = ''] = /^(?:\[([^\]]*)\]|([^:[\]]*))(:\d*)?$/.exec(rest) ?? []
  if (literal === undefined && host === '' && rest !== port) return false
  if (!allowed.test(user) || !/^(?::\d*)?$/.test(port)) return false
  if (literal !== undefined)
    return acceptsIpv6(literal) || /^v[\da-f]+\.[\w.~!$&'()*+,;=:-]+$/i.test(literal)
  return allowed.test(host) && !host.includes('@')
}
