import type { WorldColumn } from '../../world/world.ts'
import type { Dice } from '../store/dice.ts'

/** A text like those of the column: other digits where they have some, else parts of two of them, the first of them given or any. */
export function makeText(
  dice: Dice,
  column: WorldColumn,
  samples: readonly string[],
  nth: number,
  begin: string | null = null,
): string {
  if (column.category === 'date' || column.category === 'timestamp') {
    const at = new Date(Date.UTC(2001, 0, 1) + (dice.below(7000) + nth) * 86_400_000).toISOString()
    return column.category === 'date' ? at.slice(0, 10) : at.slice(0, 19).replace('T', ' ')
  }
  const one = begin ?? dice.pick(samples)
  const other = dice.pick(samples)
  if (one === null || other === null) return `${nth + 1000}`
  if (/^[0-9a-f-]{32,36}$/i.test(one))
    return one.replaceAll(/[0-9a-f]/gi, () => '0123456789abcdef'.charAt(dice.below(16)))
  if (/\d/.test(one))
    return one.replaceAll(/\d/g, (digit, at: number) =>
      at === 0 && digit !== '0' ? String(1 + dice.below(9)) : String(dice.below(10)),
    )
  return mix(one, other, nth, dice.below(26))
}

function mix(one: string, other: string, nth: number, letter: number): string {
  const [end, otherEnd] = [one.indexOf('@'), other.indexOf('@')]
  // of an address only what stands before the host becomes another
  if (end > 0 && otherEnd > 0)
    return mix(one.slice(0, end), other.slice(0, otherEnd), nth, letter) + one.slice(end)
  const [words, others] = [one.split(' '), other.split(' ')]
  if (words.length > 1 || others.length > 1)
    return [...words.slice(0, Math.max(1, words.length - 1)), ...others.slice(-1)].join(' ')
  const half = Math.ceil(one.length / 2)
  const rest = other.slice(Math.floor(other.length / 2))
  if (nth < 20) return one.slice(0, half) + rest
  const at = String.fromCharCode(97 + letter)
  const spelt = one === one.toUpperCase() ? at.toUpperCase() : at
  const place = nth % Math.max(1, one.length)
  return one.slice(0, place) + spelt + one.slice(place + (nth < 100 ? 1 : 0))
}
