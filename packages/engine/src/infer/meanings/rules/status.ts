import type { MeaningRule } from '../meaning.ts'

const short = ['text', 'choice', 'integer', 'bytes', 'number'] as const

/** Short words that sort rows. */
export const statusRules: readonly MeaningRule[] = [
  // what somebody has to allow
  {
    meaning: 'status.status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject:
      /\b(leave|absence|vacation|holiday|time off|expense|reimbursement|overtime|advance|requisition|access|approval|budget) (request|application|approval)$/,
    types: short,
  },
  {
    meaning: 'status.order-status',
    head: /\b(name|code|label|title)$/,
    subject: /\b(order|cart) (status|state)$/,
    types: short,
  },
  {
    meaning: 'status.payment-status',
    head: /\b(name|code|label|title)$/,
    subject: /\b(payment|invoice|transaction|refund) (status|state)$/,
    types: short,
  },
  {
    meaning: 'status.shipment-status',
    head: /\b(name|code|label|title)$/,
    subject: /\b(shipping|shipment|delivery) (status|state)$/,
    types: short,
  },
  {
    meaning: 'status.user-status',
    head: /\b(name|code|label|title)$/,
    subject: /\b(user|customer|member|account|employee) (status|state)$/,
    types: short,
  },
  {
    meaning: 'status.ticket-status',
    head: /\b(name|code|label|title)$/,
    subject: /\b(ticket|issue|task|project|request) (status|state)$/,
    types: short,
  },
  {
    meaning: 'status.subscription-status',
    head: /\b(name|code|label|title)$/,
    subject: /\b(subscription|membership) (status|state)$/,
    types: short,
  },
  {
    meaning: 'status.order-status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject: /\b(order|cart|purchase|sales order|basket|orders|order item|order line)$/,
    types: short,
  },
  {
    meaning: 'status.payment-status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject: /\b(payment|invoice|transaction|refund|charge|credit ?memo|bill|payout)$/,
    types: short,
  },
  {
    meaning: 'status.shipment-status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject: /\b(shipping|shipment|delivery|parcel|fulfil?lment|shipping event|tracking)$/,
    types: short,
  },
  {
    meaning: 'status.subscription-status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject:
      /\b(subscription|membership|subscriber|newsletter subscriber|email subscription|plan)$/,
    types: short,
  },
  {
    meaning: 'status.user-status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject: /\b(user|customer|member|account|employee|person|staff|client|student|contact)$/,
    types: short,
  },
  {
    meaning: 'status.ticket-status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject:
      /\b(ticket|issue|task|case|bug|request|work order|incident|project|milestone|subtask|job card)$/,
    types: short,
  },
  {
    meaning: 'status.publication-status',
    head: /\b(status|state)( (name|code|label))?$/,
    subject:
      /\b(post|page|article|comment|review|story|content|node|document|product|moderation|publication|listing)$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'status.stock-status',
    name: /\b(stock|availability|inventory) ?(status|state)?$|\bavailability$/,
    types: ['text', 'choice', 'integer'],
  },
  {
    meaning: 'identity.entity-type',
    name: /^((target|affected|changed|object|audited) )?(entity|table|model|resource|object)( name)?$/,
    table: /\b(audit|log|activity|change|event|trail|history|permission|revision)\b/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'identity.entity-type',
    name: /^\w+able type$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'identity.entity-type',
    name: /\b(entity|object|target|item|resource|owner|subject|model|attachable|taggable|commentable|thing|actor|parent|record|content|activity|notable|imageable|auditable|source|trackable|assert|table|link entity|linked|owner) type( id| name| code)?$/,
    types: ['text', 'choice', 'bytes'],
  },
  {
    meaning: 'status.status',
    name: /\b(status|state|condition|phase|situation|circumstance)( (name|code|label|title|text|value|flag))?$/,
    types: short,
  },
  {
    meaning: 'status.status',
    head: /\b(name|code|label|title)$/,
    subject: /\b(status|state|disposition)$/,
    types: short,
  },
  {
    meaning: 'status.stage',
    name: /\b(stage|step|workflow|milestone|phase|lifecycle)( name)?$/,
    types: short,
  },
  {
    meaning: 'status.stage',
    head: /\bname$/,
    subject: /\b(stage|pipeline|workflow|step)$/,
    types: short,
  },
  {
    meaning: 'status.priority',
    name: /\b(priority|urgency|importance|ship priority|order priority)( (name|code|label|level))?$/,
    types: short,
  },
  {
    meaning: 'status.priority',
    head: /\b(name|label|title)$/,
    subject: /\bpriority$/,
    types: short,
  },
  {
    meaning: 'status.severity',
    name: /\b(severity|impact|criticality|seriousness)( (name|code|level))?$/,
    types: short,
  },
  {
    meaning: 'software.event-type',
    name: /\b(event|notification|action|activity|trigger|alert|hook event|log|hook) (type|kind|code|action|category|class|name)$/,
    types: short,
  },
  { meaning: 'software.event-type', name: /^event$/, types: ['text', 'choice'] },
  {
    meaning: 'software.data-type',
    name: /\b(data|value|backend|frontend|field|input|column|frontend input|value data|attribute|property|setting|variable|frontend input renderer) ?type$|\b(frontend input|backend type)$/,
    types: short,
  },
  {
    meaning: 'status.type',
    name: /\b(type|kind|sort|subtype|sub type|variety|form)( (name|code|label|text|description|desc|title|value|number))?$|^types?$/,
    types: short,
  },
  {
    meaning: 'status.type',
    head: /\b(name|code|label|title)$/,
    subject: /\b(type|kind)$/,
    types: short,
  },
  {
    meaning: 'status.category',
    name: /\b(category|class|classification|sub ?category|family|genus|taxonomy|bundle|division|section|topic category|aspect|facet|namespace|name space)( (name|code|label|text|\d))?$/,
    types: short,
  },
  {
    meaning: 'status.group',
    name: /\b(group|segment|cluster|cohort|bucket|set|trigger group|bracket|team group|group (by|code|key)|sched(ule)? group|job group)$/,
    types: short,
  },
  {
    meaning: 'status.visibility',
    name: /\b(visibility|privacy|audience|view access|who can see)( level| type)?$/,
    types: short,
  },
  {
    meaning: 'software.log-level',
    name: /\b(log|error|debug|message) (level|severity)$|^loglevel$/,
    types: short,
  },
  {
    meaning: 'status.level',
    name: /\b(level|tier|grade level|seniority|difficulty|experience level|notification level|rank name|degree level|layer)( (name|code|number))?$/,
    types: short,
  },
  {
    meaning: 'status.mode',
    name: /\b(mode|behaviou?r|strategy|policy|misfire instruction|disposition|misfire|handling|option|apply|preference|setting mode|price type)( (type|name))?$/,
    types: short,
  },
  {
    meaning: 'status.method',
    name: /\b(method|technique|approach|algorithm|way|means|kdf|function type|client kdf type|encoding method)( (name|type|code))?$/,
    types: short,
  },
  {
    meaning: 'status.format',
    name: /\b(format|notation|layout type|body format|content format|representation|display mode|template type|representation type)$/,
    types: short,
  },
  {
    meaning: 'status.result',
    name: /\b(result|outcome|decision|verdict|conclusion|response type|disposition|resolution)( (code|type|name|text))?$/,
    types: short,
  },
  {
    meaning: 'status.action',
    name: /\b(action|activity|operation|command type|verb|simple action|reply action)( (name|code|taken))?$/,
    types: ['text', 'choice', 'integer', 'bytes'],
  },
  {
    meaning: 'status.source',
    name: /\b(source|origin|via|provenance|medium|origin type|came from|lead source|data source|registration source)( (name|type|code))?$/,
    types: ['text', 'choice', 'bytes'],
  },
  {
    meaning: 'status.target',
    name: /\b(target|recipient type|destination|applies to|apply to|audience type)( (name|type))?$/,
    types: ['text', 'choice', 'bytes'],
  },
  {
    meaning: 'status.operator',
    name: /\b(operator|comparison|comparator|conjunction|relation|clearing)( type)?$/,
    types: ['text', 'choice', 'bytes'],
  },
  {
    meaning: 'status.direction',
    name: /\b(direction|orientation|alignment|bearing|side|sort direction|position name|foot|heading direction)$/,
    types: ['text', 'choice', 'bytes', 'integer'],
  },
  {
    meaning: 'status.grade',
    name: /\b(grade|quality|mark|rating class|quality level|attacking work rate|work rate)$/,
    types: ['text', 'choice', 'integer'],
  },
  { meaning: 'status.type', name: /\b(type id|kind id|class id)$/, types: ['text'] },
]
