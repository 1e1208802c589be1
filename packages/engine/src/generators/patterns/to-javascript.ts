/** A pattern of PostgreSQL's as JavaScript writes it. */
export function toJavaScript(pattern: string): string {
  return (
    pattern
      .replaceAll('[:alpha:]', 'A-Za-z')
      .replaceAll('[:digit:]', '0-9')
      .replaceAll('[:alnum:]', 'A-Za-z0-9')
      .replaceAll('[:upper:]', 'A-Z')
      .replaceAll('[:lower:]', 'a-z')
      .replaceAll('[:space:]', '\\s')
      .replaceAll('[:xdigit:]', '0-9A-Fa-f')
      .replaceAll('\\A', '^')
      .replaceAll('\\Z', '$')
      // the u flag wants only needed escapes
      .replaceAll(/\\([@%#&~`'"<>,;:=!_ -])/g, '$1')
  )
}
