import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const games = /\b(player|match|quest|achievement|guild)\b/
const farms = /\b(crop|harvest|farm|livestock|herd)\b/

/** What games and farms report on. */
export const gamesAndFarmsWords: readonly UsualWords[] = [
  {
    name: /^(gamer ?tag|gamertag|player (name|tag|handle)|in game name|ign|nickname|display name)$/,
    table: /\bplayer$/,
    schema: /\b(session|match|quest|achievement|guild|purchase|leaderboard)\b/,
    without: /\b(team|club|league|tournament|stadium)\b/,
    words: listWords(
      'ShadowFox, IronWolf77, PixelQueen, NightOwl, TurboTom, LunaBlade, FrostByte, CrimsonAce, GhostRider9, SilentStorm, MegaMoth, NovaKnight, RogueBadger, StormPetal, ZenArcher, ToxicTeapot, CaptainCrumb, VoidWalker, SunnySniper, DragonDad, BlazeBerry, QuietKill, MoonMage, RustyRocket, WildCard42',
    ),
    modifiers: listWords('xX, The, Lil, Dr, Mad, Big, Old, Neo, Pro, Sir'),
  },
  {
    name: /^(game|match|play) (mode|type)$/,
    words: listWords('Solo, Duos, Squads, Ranked, Team Deathmatch, Capture the Flag, Co-op'),
  },
  {
    name: /^(map|level|arena|stage)( name)?$/,
    table: /\b(session|match|game|map|level|arena)$/,
    schema: /\b(player|gamer)\b/,
    words: listWords(
      'Frozen Pass, Dust Harbor, Neon District, Sunken Temple, Iron Foundry, Jungle Outpost, Sky Citadel, Old Quarry, Crystal Caves, Ember Valley',
    ),
  },
  {
    name: /^(character|hero|champion|agent|class|avatar)( (name|used|played|class))?$/,
    table: /\b(match|player|session|loadout)\b/,
    schema: /\b(quest|achievement|session|purchase|guild)\b/,
    words: listWords(
      'Kestrel, Vanguard, Nyx, Boulder, Seraph, Wraith, Ember, Talon, Frostbite, Oracle',
    ),
  },
  {
    name: /^(primary )?weapon( (used|name|type))?$/,
    words: listWords(
      'Assault Rifle, Longbow, Plasma Cannon, Twin Daggers, Shotgun, War Hammer, Sniper Rifle, Crossbow, Battle Axe',
    ),
  },
  {
    name: /^(rank|league|skill|competitive)( (tier|name|division|rank))?$/,
    table: /\b(match|player|season|leaderboard)\b/,
    schema: /\b(quest|achievement|session|guild)\b/,
    words: listWords('Silver, Gold, Bronze, Platinum, Diamond, Master'),
  },
  {
    name: /^(result|outcome|match result)$/,
    table: /\bmatch$/,
    neighbor: /^(kill|xp|rank tier|score|weapon|character)\b/,
    words: listWords('Loss, Win, Draw'),
  },
  {
    name: /^(rarity|item rarity)( (tier|level))?$/,
    schema: games,
    words: listWords('Common, Rare, Uncommon, Epic, Legendary'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(achievement|badge|trophy)$/,
    schema: games,
    words: listWords(
      'First Blood, Treasure Hunter, Untouchable, Master Builder, Night Shift, Dragon Slayer, Speed Demon, Collector, Team Player, Last One Standing, Explorer, Sharpshooter, Comeback King, Perfect Round, Pacifist, Marathon, Lucky Streak, Veteran',
    ),
    modifiers: listWords('Grand, Secret, Golden, Seasonal'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\bquest$/,
    words: listWords(
      'The Lost Relic, Wolves at the Gate, A Debt of Iron, Whispers Below, The Broken Bridge, Light the Beacons, Smugglers Cove, The Last Alchemist, Trial by Frost, Embers of War',
    ),
    modifiers: listWords('Return of, Beyond'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(item|product|sku|bundle)$/,
    table: /\b(purchase|in app purchase|iap|store item|item|shop item)$/,
    schema: /\b(player|guild|quest)\b/,
    without: /\b(cart|supplier|warehouse|order line|order item|team)\b/,
    words: listWords(
      'Dragon Skin, Starter Pack, 500 Gems, Season Pass, Epic Crate, Neon Outfit, 1200 Gems, Victory Dance, Golden Blade, XP Boost, Pet Fox, Founders Bundle',
    ),
  },
  {
    name: /^(item|product|purchase) (category|type)$/,
    schema: /\b(player|guild|quest)\b/,
    without: /\b(cart|supplier|warehouse|team)\b/,
    words: listWords('Cosmetic, Currency, Bundle, Battle Pass, Booster, Weapon Skin'),
  },
  {
    name: /^currency type$/,
    words: listWords('Real Money, Gems, Coins'),
  },
  {
    name: /^(app )?store( name)?$/,
    table: /\b(purchase|in app purchase|iap)$/,
    schema: games,
    words: listWords('App Store, Google Play, Steam, PlayStation Store, Xbox Store'),
  },
  {
    name: /^(player|payer|spender) (segment|type|category)$/,
    words: listWords('Minnow, Non-Payer, Dolphin, Whale'),
  },
  {
    name: /^(farming|farm|growing|production|cultivation) (method|practice|system|type)$/,
    schema: farms,
    words: listWords('Conventional, Organic, No-Till, Regenerative, Mixed'),
  },
  {
    name: /^irrigation( (type|method|system))?$/,
    words: listWords('Center Pivot, Drip, Rain-fed, Sprinkler, Furrow'),
  },
  {
    name: /^(crop |seed )?(variety|cultivar|hybrid)( name)?$/,
    schema: farms,
    words: listWords(
      'Pioneer P1197, Dekalb DKC62, Golden Harvest, Asgrow AG2535, Russet Burbank, Winter Red, Champion, Early Bird',
    ),
    goesWith: {
      column: { name: /^crop( (type|name))?$/ },
      pairs: [
        [/corn|maize/, listWords('Pioneer P1197, Dekalb DKC62, Golden Harvest G10')],
        [/soy/, listWords('Asgrow AG2535, Pioneer P28A, Stine 29EB')],
        [/wheat/, listWords('Winter Red, Everest, SY Monument')],
        [/potato/, listWords('Russet Burbank, Yukon Gold, Agria')],
        [/barley/, listWords('Planet, Quench')],
        [/canola|rape/, listWords('InVigor L233, DK Expower')],
        [/oat/, listWords('Mutine, Canyon')],
        [/sunflower/, listWords('Pioneer P64, Suneo')],
        [/beet/, listWords('Smart Janninka, BTS 1965')],
      ],
    },
  },
  {
    name: /^(treatment|application|input|product) (type|category)$/,
    schema: farms,
    words: listWords('Herbicide, Fertilizer, Fungicide, Insecticide, Lime'),
  },
  {
    name: /^(rate|application|dose|dosage) (unit|uom)$/,
    schema: farms,
    words: listWords('L/ha, kg/ha, g/ha, gal/ac, lb/ac'),
  },
  {
    name: /^(target )?(pest|disease|weed)( (name|target))?$/,
    schema: farms,
    words: listWords(
      'Aphids, Corn borer, Broadleaf weeds, Powdery mildew, Leaf rust, Slugs, Potato blight, Wild oats, Spider mites',
    ),
  },
  {
    name: /^(buyer|purchaser|sold to|customer)( name)?$/,
    table: /\b(harvest|yield|crop sale|grain sale)$/,
    isOrganization: true,
    words: listWords(
      'Green Valley Co-op, Prairie Grain Traders, Harvest Mills, Northern Feed, Sunrise Foods, Riverside Elevator, County Maltings',
    ),
  },
  {
    name: /^(storage|store|bin|silo)( (location|site|name|unit))?$/,
    schema: farms,
    table: /\b(harvest|yield|crop)$/,
    words: listWords(
      'Silo 1, Silo 2, Barn A, Grain Bin 3, Cold Store, Grain Bin 1, Elevator, Shed 2',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(equipment|tractor|implement)$/,
    schema: farms,
    words: listWords(
      'John Deere 6155R, Claas Lexion 760, Case IH Magnum, Fendt 724, New Holland CR9, Kubota M7, Massey 8S, Amazone Sprayer, Horsch Drill, Krone Baler',
    ),
    modifiers: listWords('Old, New, Spare'),
  },
]
