import type { MeaningRule } from '../meaning.ts'

const words = ['text', 'bytes', 'choice'] as const

/** What programs say of themselves. */
export const softwareRules: readonly MeaningRule[] = [
  {
    meaning: 'software.cron',
    name: /\b(cron|cron expression|crontab|schedule)( string)?$/,
    types: words,
  },
  {
    meaning: 'software.job-name',
    head: /\bname$/,
    subject: /\b(job|trigger|schedule|scheduled job|cron|batch|worker|process)$/,
    types: words,
  },
  { meaning: 'software.job-name', name: /\bjob (code|handler)$/, types: words },
  { meaning: 'software.lock-name', head: /\bname$/, subject: /\block$/, types: words },
  {
    meaning: 'software.queue-name',
    head: /\bname$/,
    subject: /\b(queue|channel|topic queue|mailbox)$/,
    types: words,
  },
  { meaning: 'software.queue-name', name: /\b(queue|mailbox|mail ?box)$/, types: words },
  {
    meaning: 'software.instance-name',
    head: /\bname$/,
    subject: /\b(instance|node|worker|cluster|calendar|fired trigger|schedule|sched)$/,
    types: words,
  },
  {
    meaning: 'software.class-name',
    name: /\b(class name|java class|handler class|class|backend model|frontend model|source model|attribute model|model class|entity model|additional attribute table|renderer|job class name|increment model|frontend class)$/,
    types: words,
  },
  {
    meaning: 'software.class-name',
    name: /\b(entity|source|backend|frontend|data|increment|attribute|collection) model$/,
    types: words,
  },
  {
    meaning: 'software.module-name',
    name: /\b(module|plugin|extension|component|package name|library|add ?on|bundle|subsystem)( name)?$/,
    types: words,
  },
  {
    meaning: 'software.module-name',
    head: /\bname$/,
    subject: /\b(module|plugin|extension|component|package)$/,
    types: words,
  },
  {
    meaning: 'software.function-name',
    name: /\b(function|hook|callback|handler|procedure|load function|access callback|page callback|set function|use function)( name)?$/,
    types: words,
  },
  { meaning: 'software.namespace', name: /\bname ?space$/ },
  {
    meaning: 'software.table-name',
    name: /\b(table|entity table|backend table|value table|source table)( name| prefix)?$/,
    types: words,
  },
  {
    meaning: 'software.field-name',
    name: /\b(field|column|attribute|property|frontend|field name|column name|parameter)( (name|key|code|frontend))?$/,
    types: words,
  },
  { meaning: 'software.default-value', name: /\bdefault( value)?$/, types: words },
  {
    meaning: 'software.setting-name',
    name: /\b(setting|configuration|preference|option|variable|config|meta|parameter|property|user option|opt)( (name|key|code|property))$/,
    types: words,
  },
  {
    meaning: 'software.setting-name',
    name: /^(name|key|code|path|variable|property|option name|setting|keyname|identifier)$/,
    table:
      /\b(setting|configuration|config|option|preference|variable|property|system|key value|metadata|config data|flag|site setting|custom field|meta)\b/,
    types: words,
  },
  {
    meaning: 'software.setting-value',
    name: /^((setting|option|preference|configuration|meta|property|variable|custom|new|old|previous|default|parameter|selection|stored|string|field|data|event|attribute|key) )*value( (text|string|raw|\d))?$/,
    types: [...words, 'json'],
  },
  {
    meaning: 'software.version',
    name: /\b(version|release|build version|app version|schema version|generator version|compiler version|os version|protocol version|api version|semver|branch version|release name|version number)( \d)?$/,
    types: words,
  },
  {
    meaning: 'software.app-name',
    name: /\b(app|application|client|client name|program|software|product name app)( name)?$/,
    types: words,
  },
  {
    meaning: 'software.app-name',
    head: /\b(name|title)$/,
    // who applies for something sends no program
    subject:
      /(?<!\b(membership|job|loan|credit|visa|grant|school|leave|patent|permit|rental|adoption) )\b(application|app|client app|oauth application|software|integration|service)$/,
    types: words,
  },
  {
    meaning: 'software.error-code',
    name: /\b(error|fault|result|reason|exit|response) (code|number|num)$/,
  },
  {
    meaning: 'software.error-message',
    name: /\b(error|exception|error (message|text|detail|description|info|information|statement)|last error|failure message|fault|crash)$/,
    types: words,
  },
  {
    meaning: 'software.stack-trace',
    name: /\b(stack ?trace|backtrace|traceback|trace)$/,
    types: words,
  },
  {
    meaning: 'software.log-message',
    name: /\b(log|log (text|entry|line|message)|output|console|debug)$/,
    types: words,
  },
  {
    meaning: 'software.environment',
    name: /\b(environment|env|deployment|stage name)( name)?$/,
    types: words,
  },
  {
    meaning: 'software.query',
    name: /\b(query|sql|filter|where clause|criteria|search query|condition|condition serialized|statement|url query|request query)( (text|string|sql))?$/,
    types: [...words, 'json'],
  },
  {
    meaning: 'software.expression',
    name: /\b(expression|formula|rule|rule text|action serialized|xml update|calculation|condition code|validation rule|privileges?)( text)?$/,
    types: words,
  },
  {
    meaning: 'software.pattern',
    name: /\b(pattern|regex|regexp|mask|match|glob|wildcard)$/,
    types: words,
  },
  {
    meaning: 'software.cache-key',
    name: /\b(cache|digest|hash|storage|cache collection|lookup|draft|bucket|dedup(lication)?|idempotency) (key|tag|id)$|\bcache tag$/,
    types: words,
  },
  {
    meaning: 'software.protocol',
    name: /\b(protocol|scheme|transport)( (version|name))?$/,
    types: ['text', 'choice', 'integer'],
  },
  { meaning: 'software.repository', name: /\b(repo|repository)( (name|url))?$/, types: words },
  {
    meaning: 'software.branch',
    name: /\bbranch( name)?$/,
    types: words,
    table: /repo|commit|build|deploy|theme|remote|git|pull/,
  },
  {
    meaning: 'software.commit',
    name: /\b(commit|commit (hash|sha|id)|git sha|remote version|local version|revision hash)$/,
    types: words,
  },
  {
    meaning: 'software.theme',
    name: /\b(theme|skin|custom theme|custom design|theme name|design|template name|page template|custom template)( (name|from))?$/,
    types: words,
  },
  {
    meaning: 'software.theme',
    head: /\bname$/,
    subject: /\b(theme|color scheme|layout|design|style sheet)$/,
    types: words,
  },
  {
    meaning: 'software.layout',
    name: /\b(layout|root template|page layout|layout update( xml)?|custom layout update( xml)?|layout handle|grid|canvas)( (name|xml|handle|update))?$/,
    types: words,
  },
  {
    meaning: 'software.command',
    name: /\b(command|cmd|job handler|method name|shell|process name)$/,
    types: words,
  },
  {
    meaning: 'software.serialized',
    name: /\b(serialized|serialized \w+|conditions serialized|dump|raw data|cached \w+|cache data|pickle|state data|session data|viewstate|search data)$/,
    types: [...words],
  },
  {
    meaning: 'software.serialized',
    name: /\b(data|payload|vars?|cache|state|variable|schema|tree|definition|parameter|raw|extra|misc|fields|extras|job data|additional data|session|params|arguments|additional|mailbox data|blob|structure|meta|storage|edits|map|route|value)$/,
    types: ['text'],
    minLength: 256,
  },
]
