import type { Turn } from '@worldloom/agents'

/** What was wrong with the draft before, for the next one; nothing before the first. */
export function sayAgain({ flaws, advice }: Turn<unknown>): string {
  if (flaws.length === 0 && advice.length === 0) return ''
  return [
    '\nAn earlier draft failed. Write all of it again and mend this:',
    ...flaws.map(({ path, message }) => `- ${path || 'the whole'}: ${message}`),
    ...advice.map((line) => `- ${line}`),
  ].join('\n')
}
