import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const films = /\b(movie|film|screening|showtime|cinema)\b/

/** What cinemas and those who sell tickets write. */
export const cinemasWords: readonly UsualWords[] = [
  {
    name: /^(role|role name|character|character name|part|character played)$/,
    table:
      /\b(cast|casting|movie actor|film actor|acting|role|appearance|credit|movie cast|actor movie|actor film)$/,
    schema: /\b(movie|film|actor|show|episode)\b/,
    words: listWords(
      'Anna, Detective Harris, The Stranger, Marcus, Dr. Lowell, Captain Reyes, Elena, Young Tom, Mrs. Whitfield, The Driver, Sam, Officer Daniels, Grandfather, Nora, The Broker, Julia, Father Michael, Danny, The Neighbor, Rosa, Professor Klein, Waitress, Theo, Judge Barlow',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(theater|theatre|cinema|multiplex)$/,
    schema: films,
    isOrganization: true,
    words: listWords(
      'Rialto Cinema, Palace Theater, Starlight Cinemas, Majestic 12, Lakeside Cinemas, Plaza Cinema, Orpheum, Capitol Theater, Crescent Cinema, Galaxy 10, Grand Avenue Cinema, Riverside Picture House, Bijou, Avalon Screens, Old Mill Cinema, Harbor Lights Cinema',
    ),
    modifiers: listWords('Downtown, Northgate, Westfield, Eastside, Lakeshore, Airport'),
  },
  {
    name: /^((screen|hall|auditorium|room) )?(type|format|kind)$|^projection( type)?$/,
    table: /\b(screen|auditorium|hall|screening|showtime)$/,
    schema: films,
    words: listWords('Standard, 3D, IMAX, Dolby Atmos, VIP, 4DX'),
  },
  {
    name: /^(ticket )?(type|category|class)$/,
    table: /\b(ticket|admission|ticket sale)$/,
    schema:
      /\b(movie|film|showtime|screening|show|concert|event|performance|museum|exhibition|attraction|ride|park|venue|match)$/,
    without: /\b(agent|queue|sla|support|incident|flight|sprint)\b/,
    words: listWords('Adult, Child, Student, Senior, Family, Member'),
  },
]
