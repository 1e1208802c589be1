import type { Grammar } from '../grammar.ts'

/** Why a payment failed. */
export const failureReason: Grammar = {
  templates: ['{short}', '{short}: {detail}', '{short}, {next}'],
  slots: {
    short: [
      'Insufficient funds',
      'Card expired',
      'Card declined by issuer',
      'Incorrect security code',
      'Authentication failed',
      'Limit exceeded',
      'Lost or stolen card',
      'Issuer unavailable',
      'Suspected fraud',
      'Bank account closed',
      'Processing error',
      'Invalid account number',
    ],
    detail: [
      'do not honor',
      'code 51',
      'code 54',
      'code 05',
      '3-D Secure timed out',
      'no response from bank',
      'risk score above limit',
      'daily limit reached',
    ],
    next: [
      'retry scheduled',
      'customer notified',
      'retried once',
      'ask for another card',
      'second attempt succeeded',
      'subscription paused',
    ],
  },
}
