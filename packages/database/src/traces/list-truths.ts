import type { Plan } from '@worldloom/engine'

/** Something that holds between columns though the schema does not declare it. */
export interface Truth {
  readonly kind: 'links-agree' | 'time-order' | 'derived' | 'last-status' | 'at-most'
  readonly says: string
  readonly why: string
}

/** What was found to hold in a table beyond what the schema declares. */
export function listTruths({ understanding }: Plan, id: string): readonly Truth[] {
  const { agreements, timeOrders, derivations, histories, limits } = understanding
  return [
    ...here(agreements, id).map(({ link, path, anchor, why }): Truth => {
      const reached = [link, ...path].join('.')
      const says = `${reached} is the row that ${anchor.length > 0 ? anchor.join('.') : 'the row itself'} leads to`
      return { kind: 'links-agree', says, why }
    }),
    ...here(timeOrders, id).map(({ earlier, later, why }): Truth => {
      return { kind: 'time-order', says: `${earlier.join('.')} is not after ${later}`, why }
    }),
    ...here(derivations, id).map(({ column, text, why }): Truth => {
      return { kind: 'derived', says: `${column} = ${text}`, why }
    }),
    ...here(histories, id).map(({ link, status, parentStatus, why }): Truth => {
      return { kind: 'last-status', says: `the last ${status} is ${link}.${parentStatus}`, why }
    }),
    ...here(limits, id).map(({ column, link, bound, why }): Truth => {
      return { kind: 'at-most', says: `the sum of ${column} is at most ${link}.${bound}`, why }
    }),
  ]
}

function here<Found extends { readonly table: string }>(
  truths: readonly Found[],
  id: string,
): readonly Found[] {
  return truths.filter(({ table }) => table === id)
}
