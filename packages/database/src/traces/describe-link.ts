import type { LinkPlan } from '@worldloom/engine'

/** How the parent of a link is chosen, in words. */
export function describeLink(link: LinkPlan): string {
  switch (link.kind) {
    case 'source':
      return 'the parent whose rows are being counted out'
    case 'derived':
      return `the row that ${link.path.join('.')} reaches`
    case 'picked': {
      const among = link.eligible === null ? '' : ', out of those that may be chosen'
      return `a parent by popularity (skew ${link.skew})${among}`
    }
    case 'weighted':
      return 'a parent by weight'
    case 'valued':
      return 'the parent with the key that the rule gives'
    case 'grouped':
      return 'one of the parents that agree with what is already fixed'
    case 'distinct':
      return `no parent twice within ${link.within.join(', ')}`
    case 'chain':
      return link.within.length > 0
        ? `the row before it within ${link.within.join(', ')}`
        : 'the row before it'
    case 'one-to-one':
      return 'no parent twice'
    case 'forest':
      return 'an earlier row of the same table'
    case 'paired':
      return `the ${link.end} of two rows that come together once`
    case 'dated':
      return link.after.length > 0
        ? `a day after that of ${link.after.map((each) => each.link).join(', ')}`
        : 'any day of the calendar'
    case 'stated':
      return 'the state of its life cycle'
    case 'step':
      return 'the step of its history'
    case 'given':
      return 'as the reference rows say'
  }
}
