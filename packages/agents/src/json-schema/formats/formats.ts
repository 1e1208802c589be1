import { acceptsDate, acceptsDateTime, acceptsDuration, acceptsTime } from './dates.ts'
import { acceptsEmail, acceptsHostname, acceptsIpv4, acceptsIpv6 } from './hosts.ts'
import { acceptsReference, acceptsTemplate, acceptsUri } from './links.ts'

/** A form of text that `format` names. */
export interface Format {
  readonly accepts: (text: string) => boolean
}

/** A format by its name; null for one that is not known, which then asks for nothing. */
export function findFormat(name: string): Format | null {
  return formats[name] ?? null
}

const formats: Readonly<Record<string, Format>> = {
  date: { accepts: acceptsDate },
  time: { accepts: acceptsTime },
  'date-time': { accepts: acceptsDateTime },
  duration: { accepts: acceptsDuration },
  email: { accepts: (text) => acceptsEmail(text, false) },
  'idn-email': { accepts: (text) => acceptsEmail(text, true) },
  hostname: { accepts: (text) => acceptsHostname(text, false) },
  'idn-hostname': { accepts: (text) => acceptsHostname(text, true) },
  ipv4: { accepts: acceptsIpv4 },
  ipv6: { accepts: acceptsIpv6 },
  uri: { accepts: (text) => acceptsUri(text, false) },
  iri: { accepts: (text) => acceptsUri(text, true) },
  'uri-reference': { accepts: (text) => acceptsReference(text, false) },
  'iri-reference': { accepts: (text) => acceptsReference(text, true) },
  'uri-template': { accepts: acceptsTemplate },
  uuid: { accepts: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text) },
  'json-pointer': { accepts: (text) => /^(?:\/(?:[^~/]|~[01])*)*$/u.test(text) },
  'relative-json-pointer': {
    accepts: (text) => /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/u.test(text),
  },
  regex: { accepts: acceptsRegex },
}

function acceptsRegex(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}
