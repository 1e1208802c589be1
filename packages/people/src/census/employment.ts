/** How much likelier a way to work is at an age than over all adults: our own estimate, no count. */
export function weighEmployment(word: string, age: number): number {
  const plain = word.toLowerCase()
  if (/\bretire|\bpension/.test(plain)) return age < 55 ? 0 : age < 62 ? 0.15 : age < 67 ? 1 : 6
  if (/\bstudent|\bstudies|\bapprentice/.test(plain))
    return age < 24 ? 2.5 : age < 28 ? 1 : age < 35 ? 0.15 : 0
  return age < 62 ? 1 : age < 67 ? 0.8 : 0.3
}
