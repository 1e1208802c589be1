import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const games = /\b(video )?game$/
const made = /\b(developer|platform|publisher|genre|esrb|steam)\b/

/** What those who sell and play video games write. */
export const videoGamesWords: readonly UsualWords[] = [
  {
    head: /\b(name|title)$/,
    subject: /\b(video )?game$/,
    neighbor: made,
    words: listWords(
      'Ashfall Frontier, Starlit Harbor, Iron Verdict, Hollow Reach, Neon Drift, Kingdoms of Ember, Last Signal, Deep Orchard, Skyward Tactics, Crimson Relay, Tiny Colony, Frostbound, Echoes of Marrow, Rally Legends, Pixel Farmers, Night Circuit, Voidrunner, The Silent Keep, Turbo Golf, Shadow Ledger, Dungeon Bakery, Orbital Siege, Wild Rivers, Puzzle Foundry, Samurai Dusk, Titan League, Moonlit Thief, City Architect, Zero Horizon, Paper Dragons',
    ),
    modifiers: listWords('Super, Return to, Beyond, Legacy of, Project'),
  },
  {
    name: /^(game )?(developer|studio)( name)?$/,
    table: games,
    words: listWords(
      'Northlight Games, Copper Fox Studio, Ninth Gate Interactive, Pale Owl, Redline Works, Tall Ship Games, Quiet Storm, Bluebell Interactive, Granite Peak Studios, Two Lanterns, Foxtrot Forge, Mosswood Games',
    ),
  },
  {
    name: /^(gaming |game )?platform( name)?$/,
    table: games,
    words: listWords(
      'PC, PlayStation 5, Xbox Series X, Nintendo Switch, PlayStation 4, Mobile, VR',
    ),
  },
  {
    name: /^(game )?genre( name)?$/,
    table: /\b(game|genre)$/,
    schema: /\b(video )?game$/,
    words: listWords(
      'Action, Role-playing, Adventure, Strategy, Shooter, Simulation, Sports, Puzzle, Racing, Platformer, Horror, Fighting',
    ),
  },
]
