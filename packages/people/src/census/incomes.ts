/**
 * A household's income in dollars a year: United States 2023, median $80,610; a log-normal whose spread is
 * that between the lowest and the highest fifth.
 */
export const incomeMedian = 80_610
export const incomeSigma = 0.94

/** How an income's median moves with the level of a job: our own estimate, no count. */
export const incomeByLevel: Readonly<Record<string, number>> = {
  entry: 0.6,
  junior: 0.8,
  mid: 1,
  senior: 1.35,
  lead: 1.55,
  manager: 1.6,
  director: 2.3,
  executive: 3.2,
}

/** Within one level incomes spread less than over all. */
export const sigmaWithinLevel = 0.45
