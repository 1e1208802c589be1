const named = /(?:^|_)(?:pct|percent|percentage|share|rate|ratio)(?:$|_)|%/i

/** Whether a column's name says that it is a part of a whole, and no growth; one without a name has its formula, texts and all. */
export function isShare(name: string): boolean {
  return named.test(name) && !/growth|change|rank|percentile|'/i.test(name)
}
