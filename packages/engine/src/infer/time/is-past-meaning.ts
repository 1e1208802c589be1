/** Whether a meaning speaks of something that has happened, which cannot lie after the present. */
export function isPastMeaning(meaning: string): boolean {
  return pastMeanings.has(meaning)
}

const pastMeanings: ReadonlySet<string> = new Set(
  [
    'created', // when the row came into being
    'updated',
    'deleted',
    'archived',
    'ordered',
    'paid',
    'shipped',
    'delivered',
    'returned',
    'refunded',
    'cancelled',
    'approved',
    'sent',
    'received',
    'read',
    'completed',
    'closed',
    'verified',
    'reviewed',
    'last-login',
    'last-activity',
    'joined',
    'viewed',
    'occurred',
    'synchronized',
  ].map((name) => `time.${name}`),
)
