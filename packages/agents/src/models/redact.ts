// the shapes in which providers give out keys, for messages that quote one the environment no longer holds
const shapes =
  /\b(?:sk|gsk|pk|rk|key)[-_][A-Za-z0-9_-]{12,}|\bAIza[A-Za-z0-9_-]{20,}|\bBearer\s+\S+/g

/** Takes the keys out of a text that a server wrote, which may quote them. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= 4)
    .reduce((left, secret) => left.replaceAll(secret, '[key]'), text)
    .replaceAll(shapes, '[key]')
    .replaceAll(/(\w+:\/\/)[^/\s:@]+:[^/\s@]+@/g, '$1[key]@')
}
