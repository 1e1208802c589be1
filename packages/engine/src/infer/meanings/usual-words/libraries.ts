import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const lending = /\b(book|book copy|borrower|patron|library|library member)\b/
const selling = /\b(order|order item|cart|customer|sale|employee)$/

/** What libraries and publishers write. */
export const librariesWords: readonly UsualWords[] = [
  {
    name: /^(bio|biography|about|about (the )?author|profile|description|note)s?$/,
    table: /\b(author|writer|poet|novelist)$/,
    words: listWords(
      'Author of four novels and a collection of stories., Writes about families and the sea., Worked as a reporter before the first novel., Teaches creative writing and lives by a river., Has been translated into eleven languages., Known for short chapters and long sentences., Grew up on a farm; most of the books return to it., A trained physician who writes at night., Published the first story at the age of nineteen., Writes crime novels set in small towns., Poet and translator., Historian whose books read like novels., Lives with two dogs and too many books., Began with radio plays., Winner of a prize for a first novel.',
    ),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(publisher|publishing house|imprint)$/,
    schema: /\b(book|author|edition|title|novel)\b/,
    isOrganization: true,
    words: listWords(
      'Harbor Lane Press, Stonegate Books, Northfield Publishing, Willow & Crane, Meridian House, Bluebell Editions, Fernhill Press, Old Bridge Books, Paper Lantern, Larkspur & Sons, Quillmark Publishers, Tidewater Press, Copperleaf Books, Amber Gate, Highmoor Press, Saltbox Editions, Juniper Road Books, Two Rivers Publishing, Foxglove House, Grayfriars Press',
    ),
    modifiers: listWords('Young, Little, New, First'),
  },
  {
    name: /^(position|role|job title|job|title|designation)$/,
    table: /\b(staff|librarian|employee|staff member)$/,
    schema: lending,
    without: selling,
    words: listWords(
      'Librarian, Library Assistant, Circulation Clerk, Reference Librarian, Children Librarian, Page, Cataloger, Branch Manager, Archivist, Library Director, Outreach Coordinator, Systems Librarian',
    ),
  },
  {
    name: /^(home |library |pickup |pick up )?(branch|library|location)( name)?$/,
    schema: lending,
    without: selling,
    words: listWords(
      'Main Library, Northside, Riverside, Westgate, Lakeview, Old Town, Hillcrest, University, Eastfield, Harbor',
    ),
  },
  {
    name: /^(status|state|reservation status|hold status)$/,
    table: /\b(reservation|hold|book reservation|hold request)$/,
    schema: lending,
    without: /\b(room|hotel|flight|restaurant|order)\b/,
    words: listWords('fulfilled, waiting, ready for pickup, expired, cancelled'),
  },
  {
    name: /^(shelf|shelf location|call number|shelf mark|stack)$/,
    table: /\b(book|copy|item)\b/,
    words: listWords('A-12, A-14, B-03, B-07, C-01, C-22, D-05, D-18, E-09, F-02, F-11, G-06'),
  },
  {
    name: /^(age group|audience|target audience|age range)$/,
    words: listWords('Adults, Children, All ages, Teens, Toddlers, Seniors'),
  },
  {
    name: /^(membership|member|card|patron) type$/,
    schema: /\b(book|library)\b/,
    words: listWords('Adult, Student, Child, Senior, Family'),
  },
]
