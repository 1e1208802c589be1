/**
 * A name as e-mail addresses and user names hold it: small letters without accents, blanks and marks.
 *
 * `asciiTwin('Łukasz', 'pl_PL')` → `lukasz`; `asciiTwin('Jürgen', 'de_DE')` → `juergen`
 */
export function asciiTwin(name: string, locale: string): string {
  const german = locale.startsWith('de')
    ? name.replaceAll(/[äöüÄÖÜ]/g, (letter) => `${letter}e`)
    : name
  return german
    .replaceAll(/[ßøłæœđðþıŁØÆŒĐ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .toLowerCase()
}

// letters that no accent can be taken from
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}
