import type { DictionarySource } from './dictionary-source.ts'

/** Words that sort rows, where the schema lists none. Each value with how often it is drawn. */
export const statusWords: DictionarySource = {
  'status.status': {
    values: ['active', 'inactive', 'pending', 'archived', 'suspended'],
    weights: [64, 14, 13, 6, 3],
  },
  'status.order-status': {
    values: ['delivered', 'shipped', 'processing', 'pending', 'cancelled', 'returned'],
    weights: [78, 8, 6, 4, 3, 1],
  },
  'status.payment-status': {
    values: ['paid', 'pending', 'failed', 'refunded'],
    weights: [88, 5, 4, 3],
  },
  'status.shipment-status': {
    values: ['delivered', 'in transit', 'out for delivery', 'label created', 'delayed', 'returned'],
    weights: [84, 8, 2, 3, 2, 1],
  },
  'status.user-status': {
    values: ['active', 'inactive', 'pending', 'suspended'],
    weights: [82, 11, 4, 3],
  },
  'status.ticket-status': {
    values: ['closed', 'resolved', 'open', 'in progress', 'waiting', 'reopened'],
    weights: [58, 12, 14, 9, 6, 1],
  },
  'status.publication-status': {
    values: ['published', 'draft', 'pending', 'archived'],
    weights: [74, 16, 5, 5],
  },
  'status.subscription-status': {
    values: ['active', 'cancelled', 'expired', 'paused', 'trialing'],
    weights: [66, 18, 9, 3, 4],
  },
  'status.stock-status': {
    values: ['in stock', 'low stock', 'out of stock'],
    weights: [84, 8, 8],
  },
  'status.type': {
    values: ['standard', 'basic', 'custom', 'premium', 'internal'],
    weights: [52, 20, 12, 9, 7],
  },
  'status.category': {
    values: [
      'General',
      'Internal',
      'External',
      'Support',
      'Sales',
      'Finance',
      'Technology',
      'Other',
    ],
    weights: [28, 14, 12, 12, 12, 8, 8, 6],
  },
  'status.group': {
    values: ['A', 'B', 'C', 'D', 'E'],
    weights: [30, 25, 20, 15, 10],
  },
  'status.priority': {
    values: ['normal', 'high', 'low', 'urgent'],
    weights: [54, 19, 19, 8],
  },
  'status.severity': {
    values: ['minor', 'moderate', 'major', 'critical'],
    weights: [44, 30, 18, 8],
  },
  'status.level': {
    values: ['beginner', 'intermediate', 'advanced', 'expert'],
    weights: [34, 38, 21, 7],
  },
  'status.stage': {
    values: ['new', 'qualified', 'in review', 'proposal', 'won', 'lost'],
    weights: [22, 20, 16, 14, 16, 12],
  },
  'status.source': {
    values: ['web', 'import', 'api', 'referral', 'e-mail', 'manual'],
    weights: [44, 16, 14, 10, 9, 7],
  },
  'status.target': {
    values: ['all', 'members', 'guests', 'staff', 'partners', 'new customers'],
    weights: [48, 18, 12, 10, 6, 6],
  },
  'status.mode': {
    values: ['automatic', 'manual', 'mixed'],
    weights: [62, 30, 8],
  },
  'status.method': {
    values: ['standard', 'manual', 'automatic', 'external'],
    weights: [54, 18, 20, 8],
  },
  'status.format': {
    values: ['standard', 'compact', 'detailed', 'html', 'plain'],
    weights: [44, 20, 18, 12, 6],
  },
  'status.visibility': {
    values: ['public', 'private', 'members', 'hidden'],
    weights: [68, 22, 8, 2],
  },
  'status.result': {
    values: ['success', 'failure', 'partial', 'skipped'],
    weights: [82, 9, 5, 4],
  },
  'status.action': {
    values: ['create', 'update', 'delete', 'view', 'export', 'login'],
    weights: [26, 40, 7, 17, 5, 5],
  },
  'status.operator': {
    values: ['=', '!=', '>', '<', 'contains', 'in', 'starts with'],
    weights: [40, 8, 14, 10, 16, 8, 4],
  },
  'status.direction': {
    values: ['in', 'out', 'left', 'right'],
    weights: [40, 40, 10, 10],
  },
  'status.grade': {
    values: ['A', 'B', 'C', 'D', 'E', 'F'],
    weights: [22, 34, 27, 11, 4, 2],
  },
}
