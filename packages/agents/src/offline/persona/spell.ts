/** Latin letters and digits alone, as addresses have them. */
export function spell(text: string): string {
  const plain = text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z0-9.]/g, '')
  return plain.replace(/\.+/g, '.').replace(/^\.|\.$/g, '') || 'reader'
}
