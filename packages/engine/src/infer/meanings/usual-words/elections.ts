import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const ballots = /\b(election|polling station|constituency|ballot|precinct)\b/

/** What those who hold elections write. */
export const electionsWords: readonly UsualWords[] = [
  {
    head: /\b(name|title)$/,
    subject: /\belection$/,
    words: listWords(
      'Municipal Council Election, Provincial Election, Parliamentary Election, Mayoral Election, Water Board Election, School Board Election, European Election, District Council Election, By-election, Referendum on the Ring Road, Senate Election, County Commission Election',
    ),
    modifiers: listWords('2019, 2021, 2022, 2023, 2024, 2025'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(party|political party|political group)$/,
    schema: ballots,
    words: listWords(
      'Civic Alliance, Green Future, Social Democrats, Liberal Union, Christian Democrats, Local Interests, Labor Party, Conservative Party, Progress Party, Citizens First, Rural Party, Seniors United, Democratic Center, New Left, Independent Voters',
    ),
    modifiers: listWords('Regional, United, New'),
  },
  {
    name: /^(party|political (party|group|affiliation)|party affiliation|affiliation|political groups?)$/,
    schema: ballots,
    words: listWords(
      'Civic Alliance, Green Future, Social Democrats, Liberal Union, Christian Democrats, Local Interests, Independent',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(polling station|polling place|voting station)$/,
    words: listWords(
      'Town Hall, Central Library, Oak Street School, St. Mary Parish Hall, Community Center West, Fire Station 2, Riverside Sports Hall, Lincoln School, Senior Center, Market Hall, Harbor School, University Gym, Station Hall, Mill Road School, Parkview Church, East Side Library',
    ),
    modifiers: listWords('Old, New, Upper, Lower'),
  },
  {
    name: /^(polling station|station|polling place) type$/,
    schema: ballots,
    words: listWords('fixed location, mobile, special'),
  },
  {
    name: /^((election|sub) )?(category|type|level|kind)$/,
    table: /\belection$/,
    words: listWords('municipal, provincial, parliamentary, mayoral, water board, european'),
  },
]
