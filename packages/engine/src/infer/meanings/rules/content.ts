import type { MeaningRule } from '../meaning.ts'

const words = ['text', 'bytes', 'choice', 'other'] as const
const posts = /\b(post|topic|comment post|reply|discussion|thread|toot)$/
const articles =
  /\b(article|blog|page|content|news|story|node|cms page|press release|knowledge|entry|report|document|wiki|post revision|snippet)$/
const tickets =
  /\b(ticket|issue|case|incident|bug|request|support|problem|complaint|helpdesk|inquiry)$/
const tasks =
  /\b(task|subtask|todo|work item|action item|milestone|checklist|assignment|work order|maintenance|story card|card|sprint|step)$/
/** What a business keeps: a comment there is a remark for later, no talk. */
const records =
  /\b(order|order (item|line|detail)|line ?item|invoice|purchase|payment|shipment|delivery|transaction|movement|inventory|stock|warehouse|account|customer|client|supplier|vendor|partner|contact|employee|part|partsupp|lead|quote|contract|reservation|region|nation|country|(order|status|state) history)$/

/** Words people write, from the particular to the general. */
export const contentRules: readonly MeaningRule[] = [
  { meaning: 'content.post-body', name: /^text$/, table: /^status$/, types: words },
  { meaning: 'content.meta-title', name: /\b(meta|seo|og|twitter|open graph) title$/ },
  { meaning: 'content.meta-description', name: /\b(meta|seo|og|twitter|open graph) description$/ },
  { meaning: 'content.keyword', name: /\bmeta keyword$/ },
  {
    meaning: 'content.alt-text',
    name: /\b(alternative|image alternative|alternative text|image label)( text)?$/,
    types: words,
  },
  { meaning: 'content.caption', name: /\b(caption|image title|legend|figure text)$/, types: words },
  {
    meaning: 'content.email-subject',
    name: /\b(e ?mail|template|mail|newsletter|message) subject$/,
  },
  {
    meaning: 'content.email-subject',
    name: /^subject$/,
    table: /mail|newsletter|message|campaign|template/,
  },
  {
    meaning: 'content.email-body',
    name: /\b(e ?mail|mail|newsletter|message)( template)? (body|text|html|content|plain text)$/,
    types: words,
  },
  {
    meaning: 'content.comment',
    name: /\bcomment (body|text|value)( value)?$/,
    types: words,
  },
  {
    meaning: 'content.email-body',
    name: /^(body|html|plain ?text|text|content)$/,
    table: /mail|newsletter/,
    types: words,
  },
  {
    meaning: 'content.ticket-subject',
    head: /\b(subject|title|name|summary)$/,
    subject: tickets,
    types: words,
  },
  {
    meaning: 'content.email-body',
    head: /\b(body|description|message|content|text|detail)$/,
    subject:
      /\b(ticket|support|case|support (ticket|case|request)|helpdesk|inquiry|enquiry|complaint)$/,
    types: ['text'],
    minLength: 60,
  },
  { meaning: 'content.task-title', head: /\b(title|name|subject)$/, subject: tasks, types: words },
  {
    meaning: 'content.task-description',
    head: /\b(description|detail|body|text)$/,
    subject: tasks,
    types: words,
  },
  { meaning: 'content.topic-title', head: /\b(title|subject|name)$/, subject: posts, types: words },
  {
    meaning: 'content.article-title',
    head: /\b(title|name|headline)$/,
    subject: articles,
    types: words,
  },
  {
    meaning: 'content.post-body',
    head: /\b(raw|body|text|content|html|cooked|message)( raw)?$/,
    subject: posts,
    types: words,
  },
  {
    meaning: 'content.article-body',
    head: /\b(body|body value|content|text)$/,
    subject: articles,
    types: words,
  },
  {
    meaning: 'content.job-description',
    head: /\bdescription$/,
    subject: /\b(job|position|vacancy|job opening)$/,
    types: words,
  },
  {
    meaning: 'content.comment',
    head: /\b(comment|text|body|content|message|value)$/,
    subject: /\bcomment$/,
    types: words,
  },
  {
    meaning: 'content.note',
    name: /^(.* )?(comment|remark)s?$/,
    table: records,
    types: words,
    minLength: 30,
  },
  {
    meaning: 'content.note',
    name: /^(special|general|other|additional|internal|further) remarks?$/,
    types: words,
  },
  {
    meaning: 'content.comment',
    name: /\b(comment|remark|private comment|public comment|critique)( \d| text)?$/,
    types: words,
  },
  {
    meaning: 'content.revision-note',
    name: /\b(revision (log|comment|message|note|log message)|edit (reason|summary|comment)|change (log|note)|changelog|revision log|log message|revision information)$/,
    types: words,
  },
  {
    meaning: 'content.note',
    name: /\b(note|memo|annotation|staff note|moderation note|remarks|observations?)( \d| text)?$/,
    types: words,
  },
  {
    meaning: 'content.message',
    name: /\b(message|msg|greeting|announcement|notification text|spoiler text|body plain|sms text|shout)( (text|body|content))?$/,
    types: words,
  },
  {
    meaning: 'content.message',
    head: /\b(body|text|content)$/,
    subject: /\b(message|chat|conversation|notification|announcement|direct message|sms)$/,
    types: words,
  },
  {
    meaning: 'content.question',
    name: /\b(question|question text|security question)$/,
    types: words,
  },
  {
    meaning: 'content.question',
    head: /\b(text|name|title|body)$/,
    subject: /\b(question|poll|survey|quiz)$/,
    types: words,
  },
  {
    meaning: 'content.answer',
    name: /\b(answer|answer text|choice text|poll option)$/,
    types: words,
  },
  {
    meaning: 'content.answer',
    head: /\b(text|name|title|html|body)$/,
    subject: /\b(answer|poll answer|poll option|choice|survey response)$/,
    types: words,
  },
  { meaning: 'content.quote', name: /\b(quote|quotation|testimonial|motd)$/, types: words },
  { meaning: 'content.abstract', name: /\babstract$/, types: words },
  {
    meaning: 'content.summary',
    name: /\b(summary|excerpt|synopsis|teaser|lead|intro|introtext|preview|snippet|custom excerpt|headline text|short description|plot|digest text)( text)?$/,
    types: words,
  },
  {
    meaning: 'content.subtitle',
    name: /\b(sub ?title|tag ?line|sub ?heading|deck)$/,
    types: words,
  },
  { meaning: 'content.headline', name: /\b(headline|heading)$/, types: words },
  {
    meaning: 'content.tag',
    head: /\b(name|title|label|text)$/,
    subject: /\b(tag|hashtag|change tag def|post tag)$/,
    types: words,
  },
  { meaning: 'content.tag', name: /\b(tag|hashtag|watchword|tag name)$/, types: words },
  {
    meaning: 'content.keyword',
    name: /\b(keyword|search term|term|synonym|lemma|phrase|stem)$/,
    types: words,
  },
  {
    meaning: 'content.keyword',
    head: /\b(name|text)$/,
    subject: /\b(keyword|term|taxonomy term|phrase)$/,
    types: words,
  },
  { meaning: 'content.word', name: /\b(word|token text|vocabulary)$/, types: words },
  {
    meaning: 'content.reaction',
    name: /\b(emoji|reaction|shortcode|smiley|like type)( (name|code|value))?$/,
    types: words,
  },
  {
    meaning: 'content.reason',
    name: /\b(reason|cause|justification|motive|explanation|blocked reason|rationale)( (text|title|name|description|detail))?$/,
    types: words,
  },
  {
    meaning: 'content.reason',
    head: /\b(name|title|text|description)$/,
    subject: /\breason$/,
    types: words,
  },
  {
    meaning: 'content.instruction',
    name: /\b(instruction|direction text|how to|usage|guideline|special instruction|requirement|prerequisite)( text)?$/,
    types: words,
  },
  {
    meaning: 'content.history-entry',
    name: /\b(history|activity text|edits?|change summary|log details?)$/,
    types: words,
  },
  {
    meaning: 'content.contact-details',
    name: /\b(vcard|contact (detail|information))$/,
    types: words,
  },
  {
    meaning: 'content.template',
    name: /\b(template|template (text|html|body|plain|content)|pattern text|boilerplate)$/,
    types: words,
  },
  {
    meaning: 'content.page-count',
    name: /\b(page count|number of page|pages?|page number)$/,
    types: ['integer', 'number'],
  },
  { meaning: 'content.word-count', name: /\b(word|character|char) count$/ },
  {
    meaning: 'content.letter',
    name: /\b(letter|first letter|phonetic code|pcode|pcode \w+|name pcode \w+|grade letter|initial letter)$/,
    types: words,
  },
]
