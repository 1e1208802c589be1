import type { MeaningRule } from '../meaning.ts'

const words = ['text', 'bytes', 'choice'] as const

/** Pages, languages and campaigns. */
export const webRules: readonly MeaningRule[] = [
  {
    meaning: 'web.http-status',
    name: /\b(http|response|http response) (status|code|error|status code)$|\bstatus code$|^http error$/,
    types: ['integer', 'choice'],
  },
  { meaning: 'web.http-method', name: /\b(http|request) method$|^verb$/ },
  {
    meaning: 'web.http-headers',
    name: /\b(request|response|http) header$|^headers?$/,
    types: ['text', 'json', 'bytes'],
  },
  {
    meaning: 'content.message',
    name: /^(response|reply|user reply|admin(istrator)? (reply|response)|staff (reply|response))$/,
    table: /\b(feedback|complaint|inquiry|enquiry|ticket|review|question|suggestion|concern)$/,
    types: ['text'],
  },
  {
    meaning: 'web.http-body',
    name: /\b(request|response|post|http|raw) (body|payload|data|content)$|^response$/,
    types: ['text', 'bytes', 'json'],
  },
  {
    meaning: 'web.html',
    name: /\b(html|body html|cooked|markup|mobiledoc|lexical|rendered|excerpt html)$/,
    types: words,
  },
  {
    meaning: 'web.css',
    name: /\b(css|stylesheet|template style|styles|compiled css|custom css)$/,
    types: words,
  },
  {
    meaning: 'web.script',
    name: /\b(javascript|script|codeinjection head|codeinjection foot|js|codeinjection \w+)$/,
    types: words,
  },
  { meaning: 'web.embed-code', name: /\b(embed|embed code|iframe|oembed)$/, types: words },
  {
    meaning: 'web.search-query',
    name: /\b(search (query|phrase|term|text|string|keyword)|query text|keyword search|synonym for)$|^term$/,
    types: words,
    table: /search|query|hit|log|event/,
  },
  {
    meaning: 'web.search-query',
    name: /\b(search (query|phrase|term|text|string|keyword)|query text|search)$/,
    types: ['text'],
  },
  { meaning: 'web.locale', name: /\b(locale|locale code|culture|culture code)$/, types: words },
  { meaning: 'web.language-code-3', name: /\blanguage (code 3|iso ?3)$/ },
  {
    meaning: 'web.language-code',
    name: /\blanguage ?(code|iso|abbreviation|iso code|alternate code)$/,
    types: words,
  },
  {
    meaning: 'web.language-code',
    name: /\blanguage$/,
    types: words,
    maxLength: 20,
  },
  {
    meaning: 'web.language-code',
    name: /\blanguage$/,
    table: /\b(user|session|page|log|visitor|dictionary|account|link|event|request|post)/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'web.language-code',
    name: /^(code|iso code|iso|id)$/,
    table: /\blanguage$/,
    types: words,
  },
  { meaning: 'web.language-name', name: /\b(language|original language)( name)?$/, types: words },
  { meaning: 'web.language-name', head: /\bname$/, subject: /\blanguage$/ },
  {
    meaning: 'web.charset',
    name: /\b(char ?set|character set|encoding|page char ?set|collation|character encoding)$/,
    types: words,
  },
  {
    meaning: 'web.screen-width',
    name: /\b(resolution|screen|window|client|viewport|window client|image|display|field image|thumb|video|photo|original|img) width( px)?$|^width( px| pixel)?$/,
    types: ['integer', 'number'],
    table: /hit|image|upload|media|photo|video|file|screen|view|thumb|event|picture|field/,
  },
  {
    meaning: 'web.screen-height',
    name: /\b(resolution|screen|window|client|viewport|window client|image|display|field image|thumb|video|photo|original|img) height( px)?$|^height( px| pixel)?$/,
    types: ['integer', 'number'],
    table: /hit|image|upload|media|photo|video|file|screen|view|thumb|event|picture|field/,
  },
  { meaning: 'web.color-depth', name: /\b(color|colour|resolution|bit) depth$|^img bit$/ },
  {
    meaning: 'web.color-hex',
    name: /\b(colou?r|hit color|hex)( hex| code| rgb)?$/,
    types: words,
    maxLength: 9,
  },
  {
    meaning: 'web.color-hex',
    name: /\b((text|background|accent|theme|border|font|foreground) colou?r|hex|rgb|colou?r (hex|code))$/,
    types: words,
  },
  { meaning: 'web.social-network', name: /\bsocial (network|platform|media)$/ },
  {
    meaning: 'web.social-handle',
    name: /\b(twitter|facebook|instagram|linkedin|github|skype|google|tiktok|youtube|icq|jabber|xmpp|msn|aim|yahoo|pinterest|mastodon)( (handle|name|username|screen name|account|profile|id|nickname))?$/,
    types: words,
  },
  { meaning: 'web.utm-source', name: /\b(utm source|from tag)$/ },
  { meaning: 'web.utm-medium', name: /\butm medium$/ },
  { meaning: 'web.utm-campaign', name: /\b(utm|openstat) campaign( id)?$/ },
  { meaning: 'web.utm-term', name: /\butm term$/ },
  { meaning: 'web.utm-content', name: /\butm content$/ },
  {
    meaning: 'web.traffic-source',
    name: /\b(traffic|referral|acquisition|lead|openstat) source( id)?$|\bopenstat (ad|service name)( id)?$/,
    types: ['text', 'choice'],
  },
  {
    meaning: 'web.event-name',
    head: /\b(name|event|key)$/,
    subject: /\b(event|website event|metric event|analytics event)$/,
    types: words,
    table: /event|analytics|track|log|hit|stat|session/,
  },
  { meaning: 'web.page-title', name: /\b(page|browser|site|window) title$/, types: words },
  {
    meaning: 'web.page-title',
    name: /^title$/,
    table: /\b(hit|page view|page|site|website|visit)$/,
    types: words,
  },
  {
    meaning: 'web.menu-label',
    head: /\b(name|title|label|text)$/,
    subject: /\b(menu|navigation|menu item|breadcrumb|tab)$/,
  },
  {
    meaning: 'web.icon',
    name: /\b(icon|badge icon|glyph|emoji icon|icon class)( name)?$/,
    types: words,
  },
  {
    meaning: 'web.image-url',
    name: /\b(image|picture|photo|thumbnail|logo|banner|poster|screenshot|background|feature image)( (url|path|name|file|src))*$/,
    types: ['text'],
  },
  {
    meaning: 'json.image',
    name: /\b(image|picture|photo|thumbnail|logo|avatar|icon|large photo|thumb)$/,
    types: ['bytes', 'other'],
  },
]
