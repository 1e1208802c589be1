import type { Json } from '../json.ts'
import type { Life } from './life.ts'

/** The life as a way to work leaves it: whoever has a business of their own is no beginner in it. */
export function fitWork(life: Life, employment: Json): Life {
  if (!ownsBusiness(String(employment))) return life
  const isNew = life.jobLevel === 'entry' || life.jobLevel === 'junior'
  if (!isNew && life.experience >= leastYears) return life
  const experience = Math.min(Math.max(life.experience, leastYears), Math.max(life.age - 18, 0))
  return { ...life, jobLevel: isNew ? 'mid' : life.jobLevel, experience }
}

const leastYears = 3

export function ownsBusiness(employment: string): boolean {
  return /self.?employ|freelanc|owner|founder|business/i.test(employment)
}
