import type { Quota } from '../input/segment.ts'
import type { TextDomain } from '../schema/domain.ts'
import { chooseByLife } from './choose-by-life.ts'
import { drawDate, drawFromChoice, drawNumber, drawSet } from './draw-plain.ts'
import { type Drawn, fact, none } from './drawn.ts'
import { findLifeNumber } from './find-life-number.ts'
import { findLifeText } from './find-life-text.ts'
import type { LeafSource } from './leaf-source.ts'
import type { Meaning } from './meaning.ts'

const yesOrNo = [true, false] as const

/** Draws the fact of one place: from the person's life where it means a part of it, else from its own range. */
export function drawLeaf(source: LeafSource): Drawn {
  const { leaf, quota, draw } = source
  const { domain, meaning, id } = leaf
  switch (domain.kind) {
    case 'choice': {
      const known =
        meaning && (!source.isBound || meaning === 'employment') && !isFree(meaning, quota)
          ? chooseByLife(source, domain.values, meaning)
          : null
      return known ?? fact(drawFromChoice(domain.values, quota, draw(id)))
    }
    case 'boolean':
      if (meaning === 'has-children') return fact(source.life.children > 0)
      return fact(drawFromChoice(yesOrNo, quota, draw(id)))
    case 'number': {
      const known = meaning && !source.isBound ? findLifeNumber(source.life, meaning, domain) : null
      return known ?? fact(drawNumber(leaf, domain, quota, draw(id)))
    }
    case 'date':
      return fact(
        meaning === 'birth-date' && domain.format === 'date'
          ? source.life.birthDate
          : drawDate(leaf, domain.format, draw, source.now),
      )
    case 'set':
      return fact(drawSet(domain, quota, (name) => draw(`${id} ${name}`)))
    case 'text':
      return drawText(source, domain)
    case 'object':
    case 'other':
      return none
  }
}

/** A quota on names that the life does not know, such as regions, stands for itself. */
function isFree(meaning: Meaning, quota: Quota | null): boolean {
  return quota !== null && ['region', 'household-type', 'timezone', 'currency'].includes(meaning)
}

function drawText(source: LeafSource, domain: TextDomain): Drawn {
  const { leaf, life, quota, draw, number } = source
  if (quota?.kind === 'shares') {
    return fact(
      drawFromChoice(
        quota.shares.map(({ value }) => value),
        quota,
        draw(leaf.id),
      ),
    )
  }
  const text = findLifeText(life, leaf.meaning, domain, number)
  if (text === null || text.length < domain.least || text.length > domain.most) return none
  if (domain.pattern !== null && !new RegExp(domain.pattern, 'u').test(text)) return none
  return fact(text)
}
