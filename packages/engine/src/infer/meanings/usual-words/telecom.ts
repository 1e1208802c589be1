import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const telecom =
  /\b(sim card|sim|cell site|call record|cdr|cell tower|base station|top up|rate plan|msisdn)\b/

/** What phone companies write. */
export const telecomWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(plan|rate plan|tariff|bundle)$/,
    schema: telecom,
    words: listWords(
      'Unlimited Plus, Essential 5 GB, Family Share 30 GB, Prepaid Basic, Business Unlimited, Student 10 GB, Senior Talk, Unlimited Max, Data Only 20 GB, Prepaid 15 GB, Starter 2 GB, Travel Pass, Smartwatch, Kids Safe, Business Team 50 GB, Weekend Extra',
    ),
    modifiers: listWords('New, 5G, Online, Loyalty'),
  },
  {
    name: /^(call|record|cdr|usage|event) type$/,
    schema: telecom,
    words: listWords('voice, sms, voicemail, mms, video'),
  },
  {
    name: /^(termination|release|disconnect|end) (cause|reason|code)$/,
    schema: telecom,
    words: listWords(
      'Normal clearing, No answer, User busy, Call rejected, Network congestion, Dropped call',
    ),
  },
  {
    name: /^(technology|radio technology|network type|generation|rat)$/,
    schema: telecom,
    words: listWords('LTE, 5G NR, UMTS, GSM'),
  },
  {
    name: /^(manufacturer|brand|make|maker)( name)?$/,
    table: /\b(device|handset|phone)$/,
    schema: telecom,
    words: listWords('Apple, Samsung, Google, Motorola, OnePlus, Xiaomi, Nokia'),
  },
  {
    name: /^(model|model name|device model|device name)$/,
    table: /\b(device|handset|phone)$/,
    schema: telecom,
    words: listWords(
      'iPhone 15, Galaxy S24, Pixel 8, Moto G Power, Galaxy A15, iPhone 14, Redmi Note 13',
    ),
    goesWith: {
      column: { name: /^(manufacturer|brand|make|maker)( name)?$/ },
      pairs: [
        [/apple/, listWords('iPhone 13, iPhone 14, iPhone 15, iPhone 15 Pro, iPhone SE')],
        [/samsung/, listWords('Galaxy S23, Galaxy S24, Galaxy A15, Galaxy A54, Galaxy Z Flip5')],
        [/google/, listWords('Pixel 7a, Pixel 8, Pixel 8 Pro')],
        [/motorola/, listWords('Moto G Power, Edge 40, Razr 40')],
        [/oneplus/, listWords('OnePlus 11, OnePlus 12, Nord N30')],
        [/xiaomi/, listWords('Redmi Note 13, Xiaomi 13T, Poco X6')],
        [/nokia/, listWords('Nokia G42, Nokia C32, Nokia 2780')],
      ],
    },
  },
  {
    name: /^(category|type|issue type|problem type|topic)$/,
    table: /\b(ticket|complaint|case|trouble ticket)$/,
    schema: telecom,
    words: listWords(
      'Billing, No service, Slow data, Dropped calls, SIM or device, Roaming, Plan change',
    ),
  },
  {
    name: /^(description|detail|problem|subject|issue)$/,
    table: /\b(ticket|complaint|case|trouble ticket)$/,
    schema: telecom,
    words: listWords(
      'Calls drop after two minutes at home., No signal since Monday morning., Charged for roaming although it was switched off., Mobile data is very slow in the evening., New SIM is not recognized., Text messages arrive hours late., Wants to move to a larger plan., Bill shows a service never ordered., Voicemail does not answer., Number was not ported yet., Cannot receive calls from abroad., Hotspot stopped working after the update.',
    ),
  },
  {
    name: /^(resolution|solution|outcome)$/,
    table: /\b(ticket|complaint|case|trouble ticket)$/,
    schema: telecom,
    words: listWords(
      'SIM replaced, Credit issued, Network fault repaired, Settings corrected, Plan changed, Explained to customer, Device sent for repair, Number ported',
    ),
  },
  {
    name: /^(churn|cancellation|port out|leaving|disconnect) reason$/,
    schema: telecom,
    words: listWords(
      'Price, Moved to competitor, Coverage, Moved abroad, Service quality, Non-payment, Deceased',
    ),
  },
  {
    name: /^credit (class|grade|rating)$/,
    schema: telecom,
    words: listWords('A, B, C, D'),
  },
  {
    name: /^(sim )?status$/,
    table: /\bsim( card)?$/,
    words: listWords('active, in stock, suspended, deactivated, lost'),
  },
]
