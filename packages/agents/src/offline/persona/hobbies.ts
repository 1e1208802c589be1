/** What people like to do, as they would say it after «likes». */
export const hobbies: readonly string[] = readLines(`
  long-distance running
  trail running
  open-water swimming
  road cycling
  bouldering
  hill walking
  birdwatching
  beekeeping
  growing tomatoes
  restoring old furniture
  film photography
  street photography
  baking sourdough
  cooking for friends
  home brewing
  chess
  board games
  crossword puzzles
  playing the cello
  choir singing
  playing bass in a covers band
  collecting vinyl
  crime novels
  science fiction
  local history
  family genealogy
  model railways
  radio plays
  amateur astronomy
  knitting
  quilting
  pottery
  watercolours
  life drawing
  woodturning
  repairing bicycles
  classic cars
  canal boats
  sea kayaking
  sailing
  fly fishing
  wild camping
  mushroom picking
  allotment gardening
  houseplants
  dog training
  horse riding
  table tennis
  tennis
  five-a-side football
  volleyball
  yoga
  salsa dancing
  ballroom dancing
  stand-up comedy
  quiz nights
  theatre
  documentary films
  anime
  video games
  tabletop role-playing
  learning Portuguese
  learning sign language
  volunteering at a food bank
  coaching a youth team
  investing in index funds
  podcasts
  coffee roasting
  tea
  vegetarian cooking
`)

function readLines(text: string): readonly string[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim())
}
