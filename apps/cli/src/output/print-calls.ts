import type { FinishedRun } from '@worldloom/database'

/** What was asked of a model and what it took, in one line. */
export function printCalls({
  made,
  cached,
  failed,
  inputTokens,
  outputTokens,
  dollars,
}: FinishedRun['report']['calls']): string {
  const price = dollars === null ? 'price unknown' : `$${dollars.toFixed(4)}`
  return `calls: ${made} made, ${cached} from the ledger, ${failed} failed; ${printCount(inputTokens)} tokens in, ${printCount(outputTokens)} out, ${price}`
}

function printCount(count: number): string {
  return count.toLocaleString('en-US')
}
