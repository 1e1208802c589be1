import type { MeaningRule } from '../meaning.ts'

/** Films, music, books and sport. */
export const cultureRules: readonly MeaningRule[] = [
  // the third of an album is no parcel
  {
    meaning: 'number.line-number',
    name: /^(track|song|disc) (number|no|num)$/,
    table: /\b(track|song|album|disc|recording)$/,
    types: ['integer'],
  },
  {
    meaning: 'media.film-title',
    head: /\b(title|name)$/,
    subject:
      /\b(film|movie|show|series|tv series|episode|documentary|cartoon|tv channel|film text|video)$/,
  },
  {
    meaning: 'media.film-title',
    head: /\b(title|name)$/,
    subject: /\b(production|play|opera|musical)$/,
    schema: /\b(casting|cast|actor|auditorium|playwright|theater|theatre|screening|film)\b/,
  },
  { meaning: 'media.film-description', name: /^(synopsis|logline)$/, types: ['text'] },
  { meaning: 'media.film-title', name: /^(movie|film|tv show|episode)$/, types: ['text'] },
  {
    meaning: 'media.film-description',
    head: /\b(description|plot|synopsis|summary|overview)$/,
    subject: /\b(film|movie|show|series|episode|film text)$/,
  },
  {
    meaning: 'media.film-rating',
    name: /^(mpaa )?rating$/,
    types: ['text', 'choice'],
    table: /film|movie|show/,
  },
  { meaning: 'media.film-rating', name: /\b(mpaa|content|age) rating$/ },
  { meaning: 'media.genre', name: /\b(genre|music style)( name)?$/, types: ['text', 'choice'] },
  { meaning: 'media.genre', head: /\bname$/, subject: /\bgenre$/ },
  {
    meaning: 'media.genre',
    name: /^(name|category)$/,
    table: /film (category|list)|movie category|book category/,
  },
  { meaning: 'media.song-title', head: /\b(title|name)$/, subject: /\b(track|song|recording)$/ },
  { meaning: 'media.song-title', name: /^(song|track)$/, types: ['text'] },
  { meaning: 'media.album-title', head: /\b(title|name)$/, subject: /\balbum$/ },
  {
    meaning: 'media.artist-name',
    head: /\b(name|title)$/,
    subject: /\b(artist|band|musician|orchestra|musical)$/,
  },
  { meaning: 'media.artist-name', name: /^(artist|band|orchestra|musician)$/, types: ['text'] },
  { meaning: 'media.composer', name: /\b(composer|lyricist|conductor)( name)?$/ },
  { meaning: 'media.playlist-name', head: /\b(name|title)$/, subject: /\bplaylist$/ },
  { meaning: 'media.media-type', head: /\bname$/, subject: /\bmedia type$/ },
  { meaning: 'media.book-title', head: /\b(title|name)$/, subject: /\b(book|novel|title|titles)$/ },
  { meaning: 'media.book-title', name: /^book$/, types: ['text'] },
  { meaning: 'media.isbn', name: /\b(isbn|isbn 1[03]|issn)( number)?$/ },
  {
    meaning: 'media.publisher',
    name: /\b(publisher|imprint|label|record label)( name)?$/,
    types: ['text'],
    table: /book|album|game|song|title|magazine/,
  },
  {
    meaning: 'media.character-name',
    name: /\b(character|played)( name)?$/,
    types: ['text'],
    table: /cast|char|film|movie|role|voice|superhero/,
  },
  {
    meaning: 'media.character-name',
    head: /\bname$/,
    subject: /\b(character|superhero|hero|char)$/,
  },
  { meaning: 'media.superpower', name: /\b(super)?power( name)?$/, types: ['text'] },
  { meaning: 'media.special-features', name: /\bspecial feature$/ },
  { meaning: 'media.edition', name: /\bedition$/ },
  {
    meaning: 'media.award',
    name: /\b(award|prize|medal|result award|honou?r)( name)?$/,
    types: ['text'],
  },
  { meaning: 'media.season-number', name: /^season$/, types: ['integer'], neighbor: /episode/ },
  { meaning: 'media.episode-number', name: /^episode$/, types: ['integer'] },
  {
    meaning: 'sport.team-name',
    head: /\b(name|title)$/,
    subject: /\b(team|club|football club|squad|franchise)$/,
  },
  {
    meaning: 'sport.team-name',
    name: /^(\w+ )?(team|club|opponent)( (api name|long name|short name))?$/,
    types: ['text'],
  },
  {
    meaning: 'sport.league',
    name: /\b(league|division|conference)( name)?$/,
    types: ['text'],
    table: /team|league|match|club|game|season/,
  },
  { meaning: 'sport.league', head: /\bname$/, subject: /\bleague$/ },
  { meaning: 'sport.sport', name: /\b(sport|sport name)$/, types: ['text'] },
  {
    meaning: 'sport.position',
    name: /^(player |field )?position$/,
    types: ['text', 'choice'],
    table: /player|team|roster/,
  },
  { meaning: 'sport.stadium', name: /\b(stadium|arena)( name)?$/, types: ['text'] },
  { meaning: 'sport.stadium', head: /\bname$/, subject: /\b(stadium|arena)$/ },
  {
    meaning: 'sport.competition',
    head: /\b(name|title)$/,
    subject: /\b(tournament|competition|match|race|cup|race track|championship)$/,
  },
  {
    meaning: 'sport.competition',
    name: /^(tournament|competition|race|championship|grand prix)( name| type)?$/,
    types: ['text'],
  },
  {
    meaning: 'sport.points',
    name: /\b(goal|assist|touchdown|home run|run scored|team goal|win|loss|draw|wins|losses|ties?|yard|tackle|point)$/,
    types: ['integer', 'number'],
    table: /player|team|match|game|league|season|standing|result|race|driver/,
  },
  {
    meaning: 'sport.result',
    name: /\b(final )?(result|score|outcome)$/,
    types: ['text'],
    table: /match|game|tournament|race/,
  },
  {
    meaning: 'content.event-title',
    head: /\b(name|title)$/,
    subject:
      /\b(event|concert|party|festival|meeting|conference event|exhibition|wedding|workshop|webinar)$/,
  },
  {
    meaning: 'content.event-title',
    name: /^(event|concert|exhibition)$/,
    types: ['text'],
    maxLength: 200,
  },
]
