import { companyParts, departments, type WeightedList } from '@worldloom/language'
import type { Random } from '../random.ts'
import { pickWeighted } from './pick-weighted.ts'

const shares: WeightedList = {
  values: departments.map(({ name }) => name),
  weights: departments.map(({ share }) => share),
}

/** A job and the department it is of. */
export function drawJob(random: Random): { readonly title: string; readonly department: string } {
  const name = pickWeighted(shares, random)
  const titles = departments.find((each) => each.name === name)?.jobTitles ?? []
  // the first titles of a department are its most frequent
  const title =
    titles[Math.min(random.whole(0, titles.length - 1), random.whole(0, titles.length - 1))]
  return { title: title ?? 'Specialist', department: name }
}

const forms: WeightedList = { values: companyParts.forms, weights: companyParts.formWeights }

/** A name that a company could have. */
export function drawCompany(random: Random): string {
  const { roots, trades } = companyParts
  const form = random.chance(0.5) ? ` ${pickWeighted(forms, random)}` : ''
  return `${random.pick(roots)} ${random.pick(trades)}${form}`
}
