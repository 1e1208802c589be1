/**
 * The part of a file's name that a segment's name gives: letters, digits and underscores in lower case,
 * short enough for every disk, and nothing that a system keeps for itself.
 */
export function nameFile(segment: string): string {
  const plain = segment
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '')
  return Array.from(plain).slice(0, 60).join('').replace(/_+$/, '') || 'segment'
}
