/** What people like to do, as they would say it after «likes»; each stands where one thing stands: none is a plural. */
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
  playing board games
  solving crosswords
  playing the cello
  choir singing
  playing bass in a covers band
  collecting vinyl
  reading crime novels
  science fiction
  local history
  family genealogy
  building model railways
  radio drama
  amateur astronomy
  knitting
  quilting
  pottery
  painting in watercolour
  life drawing
  woodturning
  repairing bicycles
  restoring classic cars
  canal boating
  sea kayaking
  sailing
  fly fishing
  wild camping
  mushroom picking
  allotment gardening
  growing houseplants
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
  going to quiz nights
  theatre
  documentary film
  anime
  playing video games
  tabletop role-playing
  learning Portuguese
  learning sign language
  volunteering at a food bank
  coaching a youth team
  investing in index funds
  listening to podcasts
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
