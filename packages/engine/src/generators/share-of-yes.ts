/** Share of rows in which a flag says yes, by its meaning; some words know better, and what is usual where nothing does. */
export function shareOfYes(meaning: string, subject: string, usual: boolean | null = null): number {
  const words = subject.toLowerCase().replaceAll(/[_-]/g, ' ')
  const special = byWords.find(({ about }) => about.test(words))
  return special?.share ?? byFlag[meaning] ?? (usual === null ? 0.4 : usual ? 0.85 : 0.15)
}

const byWords: readonly { readonly about: RegExp; readonly share: number }[] = [
  { about: /\b(marketing|newsletter|opt in|promotion(al)?)\b/, share: 0.45 },
  { about: /\b(cookie|terms|gdpr|privacy policy)\b/, share: 0.93 },
  { about: /\b(phone|sms) verified\b/, share: 0.46 },
  { about: /\b(two factor|2fa|mfa|otp)\b/, share: 0.23 },
  { about: /\b(tax exempt|exempt)\b/, share: 0.04 },
  { about: /\bverified purchase\b/, share: 0.78 },
  { about: /\b(status|visible|listed)\b/, share: 0.88 },
  { about: /\b(gift|gift wrap(ped)?)\b/, share: 0.06 },
  { about: /\b(on sale|clearance)\b/, share: 0.18 },
  { about: /\b(draft|nsfw|sensitive|spam)\b/, share: 0.05 },
  { about: /\b(on hold|void|out of (service|order)|fraud|test)\b/, share: 0.06 },
  { about: /\b(urgent|emergency|overdue|late)\b/, share: 0.07 },
  { about: /\b(returning|repeat) (visitor|customer)\b/, share: 0.38 },
  {
    about:
      /\b(deceased|pregnant|clicked|click|bounced|unsubscribed|complained|disputed|chargeback|recalled)\b/,
    share: 0.02,
  },
  {
    about:
      /\b(flagged|suspicious|anomal(y|ous)|outlier|fraudulent|duplicate|breach(ed)?|defaulted)\b/,
    share: 0.03,
  },
  {
    about:
      /\b(converted|conversion|critical|corrupted|error|escalated|delinquent|readmitted|injured)\b/,
    share: 0.06,
  },
  {
    about: /\b(returned|refunded|cancelled|canceled|no show|failed|rejected|denied|abandoned)\b/,
    share: 0.08,
  },
  {
    about:
      /\b(churned|churn|lapsed|attrition|left|terminated|delayed|abnormal|out of range|smoker|manager|vip)\b/,
    share: 0.13,
  },
  {
    about:
      /\b(opened|discounted|promo|upgraded|expedited|international|cross border|premium|remote|holiday)\b/,
    share: 0.2,
  },
  { about: /\b(penalty)\b/, share: 0.1 },
  { about: /\bown goal\b/, share: 0.03 },
  { about: /\b(weekend)\b/, share: 0.286 },
  {
    about:
      /\b(first time|new (customer|user|visitor|patient)|original|exclusive|recurring|weekday peak|peak)\b/,
    share: 0.3,
  },
  { about: /\b(mobile|online|full time|insured|domestic|repeat)\b/, share: 0.6 },
  {
    about:
      /\b(on time|within sla|sla met|compliant|passed|attended|present|in stock|covered|eligible|working day|weekday|business day)\b/,
    share: 0.88,
  },
]

const byFlag: Readonly<Record<string, number>> = {
  'flag.active': 0.92,
  'flag.enabled': 0.85,
  'flag.deleted': 0.03,
  'flag.default': 0.25,
  'flag.primary': 0.3,
  'flag.verified': 0.8,
  'flag.approved': 0.9,
  'flag.featured': 0.09,
  'flag.public': 0.8,
  'flag.hidden': 0.06,
  'flag.required': 0.45,
  'flag.locked': 0.04,
  'flag.blocked': 0.02,
  'flag.read': 0.68,
  'flag.subscribed': 0.52,
  'flag.success': 0.94,
  'flag.administrator': 0.03,
  'flag.system': 0.08,
  'flag.taxable': 0.92,
  'flag.available': 0.9,
  'flag.guest': 0.16,
  'flag.sent': 0.88,
  'flag.completed': 0.64,
}
