import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const clubs = /\b(match|fixture|league|league table|standing|team|club)$/

/** What clubs and leagues write. */
export const clubsWords: readonly UsualWords[] = [
  {
    name: /^(card )?(type|color|colour|kind)$|^card$/,
    table: /\b(card|booking|caution|disciplinary)$/,
    schema: clubs,
    without: /\b(account|bank|deck|payment|transaction)$/,
    words: listWords('yellow, red'),
    shares: { yellow: 93, red: 7 },
  },
  {
    name: /^(preferred|strong|stronger|dominant|favou?rite) (foot|hand)$|^foot$/,
    table: /\b(player|athlete|footballer)$/,
    words: listWords('right, left, both'),
    shares: { right: 72, left: 23, both: 5 },
  },
  {
    name: /^season( (name|label|code))?$/,
    schema: /\b(match|fixture|standing|league|team|player)$/,
    without: /\b(tournament game|video game|crop|episode)$/,
    words: listWords('2024/25, 2025/26, 2023/24, 2022/23'),
  },
  {
    name: /^(result|outcome)$/,
    table: /\b(match|fixture)$/,
    words: listWords('home win, away win, draw'),
  },
]
