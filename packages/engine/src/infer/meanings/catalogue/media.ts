import { text, textInteger } from '../fits.ts'
import type { MeaningEntry } from '../meaning.ts'

/** Films, music, books and games. */
export const mediaMeanings: readonly MeaningEntry[] = [
  { name: 'media.film-title', fits: text, description: "A film's or series' title." },
  { name: 'media.film-rating', fits: text, description: 'For which age a film is fit.' },
  { name: 'media.film-description', fits: text, description: 'What a film is about.' },
  { name: 'media.genre', fits: text, description: 'A kind of film, music or book.' },
  { name: 'media.song-title', fits: text, description: "A song's title." },
  { name: 'media.album-title', fits: text, description: "An album's title." },
  { name: 'media.artist-name', fits: text, description: 'A musician or a band.' },
  { name: 'media.composer', fits: text, description: 'Who wrote the music.' },
  { name: 'media.playlist-name', fits: text, description: 'What a list of songs is called.' },
  { name: 'media.media-type', fits: text, description: 'How a work is stored.' },
  { name: 'media.book-title', fits: text, description: "A book's title." },
  { name: 'media.isbn', fits: text, description: "A book's number with its check digit." },
  { name: 'media.publisher', fits: text, description: 'Who brings out books or games.' },
  { name: 'media.character-name', fits: text, description: 'A person in a story.' },
  { name: 'media.season-number', fits: textInteger, description: 'The season of a series.' },
  { name: 'media.episode-number', fits: textInteger, description: 'The episode of a season.' },
  { name: 'media.special-features', fits: text, description: 'What a disc holds beside the film.' },
  { name: 'media.edition', fits: textInteger, description: 'The edition of a work.' },
  { name: 'media.superpower', fits: text, description: 'What a hero can do.' },
  { name: 'media.award', fits: text, description: 'A prize.' },
]
