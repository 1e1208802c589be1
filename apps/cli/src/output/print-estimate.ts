import type { Estimate } from '@worldloom/agents'

/** What a run will about take, before anything is spent. */
export function printEstimate(
  { calls, inputTokens, outputTokens, dollars, seconds }: Estimate,
  model: string,
): string {
  const price =
    dollars === null ? 'unknown: the price of this model is not known' : `$${dollars.toFixed(4)}`
  const lines = [
    `model    ${model}`,
    `calls    ${print(calls)}`,
    `tokens   ${print(inputTokens)} in, ${print(outputTokens)} out`,
    `dollars  ${price}`,
    `time     about ${sayTime(seconds)}`,
  ]
  return lines.join('\n')
}

function print(count: number): string {
  return Math.round(count).toLocaleString('en-US')
}

function sayTime(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`
}
