import type { ReportProof } from '@worldloom/report'

/** The proof in one line: `1295 promised = 1211 checked + 84 not checkable, 0 broken`. */
export function sayProof({ promised, checked, notCheckable, broken }: ReportProof): string {
  return `${promised} promised = ${checked} checked + ${notCheckable} not checkable, ${broken} broken`
}
