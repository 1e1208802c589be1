/** Values of a status, in the order a thing goes through them. */
export type Values = readonly string[]

/** Values by the table or column that speaks of them; the first that matches is taken. */
export interface ValuesBySubject {
  readonly about: RegExp
  readonly values: Values
}

/** Values by meaning, where the meaning alone tells enough. */
export const valuesByMeaning: Readonly<Record<string, Values>> = {
  'status.order-status': ['pending', 'processing', 'shipped', 'delivered', 'cancelled', 'returned'],
  'status.payment-status': ['pending', 'authorized', 'paid', 'failed', 'refunded'],
  'status.shipment-status': [
    'label_created',
    'in_transit',
    'out_for_delivery',
    'delivered',
    'returned',
  ],
  'status.user-status': ['active', 'inactive', 'suspended'],
  'status.ticket-status': ['open', 'in_progress', 'on_hold', 'resolved', 'closed'],
  'status.publication-status': ['draft', 'published', 'archived'],
  'status.subscription-status': ['trialing', 'active', 'past_due', 'cancelled', 'expired'],
  'status.stock-status': ['in_stock', 'low_stock', 'out_of_stock'],
  'status.priority': ['low', 'medium', 'high', 'urgent'],
  'status.severity': ['low', 'medium', 'high', 'critical'],
  'status.level': ['beginner', 'intermediate', 'advanced', 'expert'],
  'status.stage': ['new', 'qualified', 'proposal', 'negotiation', 'won', 'lost'],
  'status.visibility': ['public', 'private', 'unlisted'],
  'status.result': ['success', 'failure', 'partial', 'skipped'],
  'status.action': ['create', 'update', 'delete', 'view'],
  'status.operator': [
    'equals',
    'contains',
    'greater_than',
    'less_than',
    'starts_with',
    'not_equals',
  ],
  'status.direction': ['inbound', 'outbound'],
  'status.grade': ['A', 'B', 'C', 'D', 'F'],
  'status.mode': ['automatic', 'manual'],
  'status.method': ['standard', 'automatic', 'manual'],
  'status.format': ['html', 'text', 'json', 'pdf', 'markdown'],
  'status.source': ['website', 'mobile_app', 'referral', 'email', 'import', 'partner'],
  'status.target': ['all', 'customers', 'new_customers', 'subscribers'],
  'status.group': ['general', 'main', 'secondary', 'internal'],
  'status.category': ['general', 'standard', 'special', 'internal'],
  'status.status': ['pending', 'active', 'completed', 'inactive'],
  'status.type': ['standard', 'premium', 'custom'],
}

/** Values for a result, by what has it. */
export const results: readonly ValuesBySubject[] = [
  {
    about:
      /\b(transaction|payment|card|charge)\b.*\bauth(entication|orization|orisation)? (result|response|decision)$/,
    values: ['approved', 'declined', 'timed_out'],
  },
]

/** Values for a plain status, by what has it. */
export const statuses: readonly ValuesBySubject[] = [
  {
    about:
      /\b(leave|absence|vacation|time off|expense|reimbursement|overtime|requisition|timesheet|approval)\b/,
    values: ['pending', 'approved', 'rejected', 'cancelled'],
  },
  { about: /\b(invoice|bill)\b/, values: ['draft', 'sent', 'paid', 'overdue', 'void'] },
  { about: /\b(fee|tuition|dues|fine)\b/, values: ['pending', 'paid', 'overdue', 'waived'] },
  { about: /\b(refund|return|rma)\b/, values: ['requested', 'approved', 'completed', 'rejected'] },
  {
    about: /\b(order|purchase|sale)\b/,
    values: ['pending', 'processing', 'shipped', 'delivered', 'cancelled'],
  },
  {
    about: /\b(payment|transaction|charge|payout)\b/,
    values: ['pending', 'completed', 'failed', 'refunded'],
  },
  {
    about: /\b(job|run|import|export|batch|build|execution|sync|migration)\b/,
    values: ['queued', 'running', 'completed', 'failed'],
  },
  { about: /\b(rental|hire)\b/, values: ['completed', 'active', 'reserved', 'cancelled'] },
  {
    about: /\b(appointment|booking|reservation|visit|meeting)\b/,
    values: ['scheduled', 'confirmed', 'completed', 'cancelled', 'no_show'],
  },
  {
    about: /\b(application|candidate|claim|loan)\b/,
    values: ['submitted', 'in_review', 'approved', 'rejected'],
  },
  { about: /\b(lead|prospect)\b/, values: ['new', 'contacted', 'qualified', 'converted', 'lost'] },
  {
    about: /\b(quote|quotation|estimate)\b/,
    values: ['draft', 'sent', 'accepted', 'rejected', 'expired'],
  },
  { about: /\b(deal|opportunity|proposal|bid)\b/, values: ['open', 'sent', 'won', 'lost'] },
  {
    about: /\b(project|campaign|program|sprint)\b/,
    values: ['planned', 'active', 'paused', 'completed', 'cancelled'],
  },
  {
    about: /\b(contract|policy|agreement|lease|license)\b/,
    values: ['draft', 'active', 'expired', 'terminated'],
  },
  {
    about: /\b(invitation|invite|friend|friendship|request|connection)\b/,
    values: ['pending', 'accepted', 'declined'],
  },
  {
    about: /\b(message|notification|email|mail|sms|newsletter)\b/,
    values: ['queued', 'sent', 'delivered', 'bounced', 'failed'],
  },
  {
    about: /\b(enrollment|registration|course)\b/,
    values: ['enrolled', 'active', 'completed', 'withdrawn'],
  },
  {
    about: /\b(room|seat|table|vehicle|car|asset|equipment|device|machine|property)\b/,
    values: ['available', 'in_use', 'maintenance', 'retired'],
  },
  {
    about: /\b(match|game|race|fixture)\b/,
    values: ['scheduled', 'in_progress', 'finished', 'postponed'],
  },
  { about: /\b(copy|book|loan|item)\b/, values: ['available', 'on_loan', 'reserved', 'lost'] },
  { about: /\b(marital)\b/, values: ['single', 'married', 'divorced', 'widowed'] },
]

/** Values for a plain type, by what has it. */
export const types: readonly ValuesBySubject[] = [
  { about: /\baddress\b/, values: ['shipping', 'billing', 'home', 'work'] },
  { about: /\b(phone|telephone)\b/, values: ['mobile', 'home', 'work'] },
  {
    about: /\b(contact|communication|interaction)\b/,
    values: ['email', 'phone', 'meeting', 'chat'],
  },
  { about: /\baccount\b/, values: ['personal', 'business', 'partner'] },
  { about: /\b(user|member|customer|client)\b/, values: ['individual', 'business', 'partner'] },
  {
    about: /\b(movement|inventory|stock)\b/,
    values: ['purchase', 'sale', 'return', 'adjustment', 'transfer'],
  },
  {
    about: /\b(notification|message|alert|reminder)\b/,
    values: ['email', 'push', 'sms', 'in_app'],
  },
  {
    about: /\b(document|attachment|file|upload)\b/,
    values: ['invoice', 'contract', 'report', 'photo', 'other'],
  },
  { about: /\b(media|image|asset)\b/, values: ['image', 'video', 'document', 'audio'] },
  {
    about: /\b(employment|contract|job|employee|position)\b/,
    values: ['full_time', 'part_time', 'contract', 'intern'],
  },
  { about: /\b(leave|absence)\b/, values: ['vacation', 'sick', 'parental', 'unpaid'] },
  {
    about: /\b(discount|promotion|coupon)\b/,
    values: ['percentage', 'fixed_amount', 'free_shipping'],
  },
  { about: /\b(product|item|article)\b/, values: ['physical', 'digital', 'service'] },
  {
    about: /\b(issue|ticket|bug|task|request|case)\b/,
    values: ['task', 'bug', 'question', 'incident'],
  },
  {
    about: /\b(event|meeting|appointment|activity)\b/,
    values: ['meeting', 'call', 'workshop', 'deadline'],
  },
  {
    about: /\b(property|house|listing|apartment)\b/,
    values: ['apartment', 'house', 'condo', 'townhouse'],
  },
  { about: /\broom\b/, values: ['single', 'double', 'suite', 'family'] },
  {
    about: /\b(business|company|organization|vendor|supplier|partner)\b/,
    values: ['company', 'individual', 'nonprofit', 'government'],
  },
  {
    about: /\b(question|quiz|exam|assessment)\b/,
    values: ['single_choice', 'multiple_choice', 'text', 'number'],
  },
  {
    about: /\b(relation|relationship|link)\b/,
    values: ['related', 'parent', 'duplicate', 'blocks'],
  },
  { about: /\b(comment|post|content|page|article)\b/, values: ['article', 'page', 'note', 'link'] },
  { about: /\bentity\b/, values: ['person', 'company', 'product'] },
]
