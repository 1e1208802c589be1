import type { MeaningRule } from '../meaning.ts'

const words = ['text', 'bytes', 'choice'] as const

/** What browsers, devices and files leave behind. */
export const webTraceRules: readonly MeaningRule[] = [
  {
    meaning: 'web.session-id',
    name: /\b(session|sess|visit|browser) ?(id|key|token|uuid|hash)$|\bsession$/,
    types: ['text', 'bytes', 'uuid'],
  },
  { meaning: 'web.user-agent', name: /\buser agent( string)?$|^ua$/, types: words },
  { meaning: 'web.browser', name: /\bbrowser( name)?$/, types: words },
  {
    meaning: 'web.operating-system',
    name: /\b(os|operating system|platform)( name| family)?$/,
    types: ['text', 'choice', 'bytes'],
  },
  { meaning: 'web.operating-system', name: /^os$/ },
  {
    meaning: 'web.device-type',
    name: /\bdevice( type| category| class)?$/,
    types: ['text', 'choice', 'integer'],
  },
  {
    meaning: 'web.device-name',
    name: /\b(device|phone|mobile phone) (name|model)$|\bmobile phone model$/,
    types: words,
  },
  { meaning: 'web.device-name', head: /\b(name|model)$/, subject: /\bdevice$/ },
  { meaning: 'web.cookie', name: /\bcookie$/, types: words },
  {
    meaning: 'web.mime-type',
    name: /\b(mime|media|content|mimetype)( ?type)$|\b(mime|major mime|minor mime|file mime)$/,
    types: words,
  },
  {
    meaning: 'web.file-extension',
    name: /\b(file )?(extension|suffix)$/,
    types: words,
    neighbor: /\b(file|size|width|mime|url|name)\b/,
  },
  {
    meaning: 'web.file-size',
    name: /\b(file|document|upload|attachment|image|download|archive|page|body|content|message|data|avatar|header)? ?(size|byte|filesize)( byte)?$|^len(gth)?$/,
    types: ['integer', 'number'],
    table:
      /file|upload|attachment|image|media|document|backup|archive|revision|cipher|send|track|page|dump|content|text|message|emoji|account/,
  },
  {
    meaning: 'web.file-size',
    name: /\b(file ?size|byte|size in byte|bytes|megabyte|content length)$/,
    types: ['integer', 'number'],
  },
  {
    meaning: 'web.file-path',
    name: /\b(file|full|absolute|relative|storage|physical|disk|local|template|upload|log) ?path$|\b(directory|folder path|filepath|storage key)$/,
    types: words,
  },
  {
    meaning: 'web.file-name',
    name: /\b(file ?name|original ?name|image name|attachment name|archive name|filename)$|\b(file|attachment|sample file|link file)$/,
    types: words,
  },
  {
    meaning: 'web.file-name',
    head: /\b(name|title)$/,
    subject: /\b(file|attachment|upload|document|download|media)$/,
    types: words,
  },
  {
    meaning: 'web.file-format',
    name: /\b(file|image|document|media|sound|video) (type|format|kind)$/,
  },
  // a narrow icon is a name out of a set of icons, a wide one an address
  { meaning: 'web.icon', name: /\bicon$/, types: ['text'], maxLength: 64 },
  {
    meaning: 'web.image-url',
    name: /\b(image|img|picture|photo|thumbnail|thumb|logo|banner|icon|poster|cover|avatar|header|background|flag|screenshot|feature image|favicon|header remote)( (url|uri|link|src|path|image|file|remote url|location|large|small|medium|card|original))*$/,
    types: ['text'],
    minLength: 30,
  },
  {
    meaning: 'web.redirect-url',
    name: /\b(redirect|callback|return|success|cancel|webhook|target|moved to|destination) ?(url|link)$/,
    types: words,
  },
  { meaning: 'web.referrer', name: /\brefer(r)?er( url| path)?$|\bhttp referer$/, types: words },
  {
    meaning: 'web.slug',
    name: /\b(slug|permalink|url key|url alias|seo url|handle|vanity url|request path|alias path|machine path)$/,
    types: words,
  },
  {
    meaning: 'web.path',
    name: /\b(url path|request path|page path|path info|route path|endpoint|path|pathname|request url|target path|entry point)$/,
    types: words,
  },
  {
    meaning: 'web.url',
    name: /\b(url|link|href|uri|permalink|web address|webpage|blog|homepage|website)( \d| address)?$|\b(link|remote|inbox|outbox|embed|feed|original|share|page|location) url$|\burl \w+$/,
    types: words,
  },
  {
    meaning: 'web.domain',
    name: /\b(domain|email domain|site domain|fqdn)( name)?$/,
    types: words,
  },
  { meaning: 'web.domain', head: /\bname$/, subject: /\bdomain$/ },
  {
    meaning: 'web.host',
    name: /\b(host|host ?name|server|server name|mail host|node name)$/,
    types: words,
  },
  {
    meaning: 'web.port',
    name: /\bport$/,
    types: ['integer', 'text'],
    neighbor: /\b(host|server|ip|domain)\b/,
  },
]
