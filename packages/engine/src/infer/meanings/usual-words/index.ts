import { accountSecurityWords } from './account-security.ts'
import { advertisersWords } from './advertisers.ts'
import { airlinesWords } from './airlines.ts'
import { analyticsWords } from './analytics.ts'
import { animalsWords } from './animals.ts'
import { bankWords } from './bank.ts'
import { bicyclesWords } from './bicycles.ts'
import { cardFraudWords } from './card-fraud.ts'
import { careWords } from './care.ts'
import { chainsWords } from './chains.ts'
import { cinemasWords } from './cinemas.ts'
import { clubsWords } from './clubs.ts'
import { congregationsWords } from './congregations.ts'
import { constructionWords } from './construction.ts'
import { crewsWords } from './crews.ts'
import { dietsWords } from './diets.ts'
import { electionsWords } from './elections.ts'
import { energyWords } from './energy.ts'
import { factoriesWords } from './factories.ts'
import { factoryLinesWords } from './factory-lines.ts'
import { farmsWords } from './farms.ts'
import { freightWords } from './freight.ts'
import { gamesAndFarmsWords } from './games-and-farms.ts'
import { homesWords } from './homes.ts'
import { hospitalsWords } from './hospitals.ts'
import { housesPayAndPollsWords } from './houses-pay-and-polls.ts'
import { insurersWords } from './insurers.ts'
import { laboratoriesWords } from './laboratories.ts'
import { lawWords } from './law.ts'
import { lessonsWords } from './lessons.ts'
import { librariesWords } from './libraries.ts'
import { lodgingWords } from './lodging.ts'
import { medicinesWords } from './medicines.ts'
import { merchantsWords } from './merchants.ts'
import { musiciansWords } from './musicians.ts'
import { officeWords } from './office.ts'
import { parkingGymsAndDesksWords } from './parking-gyms-and-desks.ts'
import { reasonWords } from './reasons.ts'
import { recruitingWords } from './recruiting.ts'
import { rentalsWords } from './rentals.ts'
import { restaurantsWords } from './restaurants.ts'
import { ridersWords } from './riders.ts'
import { schoolsAndHomesWords } from './schools-and-homes.ts'
import { sellersWords } from './sellers.ts'
import { smartHomesWords } from './smart-homes.ts'
import { softwareWords } from './software.ts'
import { sportWords } from './sport.ts'
import { staffAndGuestsWords } from './staff-and-guests.ts'
import { stagesWords } from './stages.ts'
import { streamingWords } from './streaming.ts'
import { telecomWords } from './telecom.ts'
import { townsWords } from './towns.ts'
import { tradeReportsWords } from './trade-reports.ts'
import { tradesWords } from './trades.ts'
import type { UsualWords } from './usual-words.ts'
import { vehiclesWords } from './vehicles.ts'
import { vetsWords } from './vets.ts'
import { videoGamesWords } from './video-games.ts'
import { wardsWords } from './wards.ts'
import { workWords } from './work.ts'

/** What columns of certain names hold, whatever else the schema is about; the first that matches is taken. */
export const usualWords: readonly UsualWords[] = [
  ...accountSecurityWords, // a secret question is none of a survey
  ...parkingGymsAndDesksWords,
  ...housesPayAndPollsWords,
  ...sellersWords,
  ...bicyclesWords,
  ...musiciansWords,
  ...wardsWords,
  ...chainsWords,
  ...crewsWords,
  ...dietsWords,
  ...smartHomesWords,
  ...electionsWords,
  ...clubsWords,
  ...cinemasWords,
  ...recruitingWords,
  ...hospitalsWords,
  ...streamingWords,
  ...advertisersWords,
  ...ridersWords,
  ...factoryLinesWords,
  ...merchantsWords,
  ...tradeReportsWords,
  ...schoolsAndHomesWords,
  ...staffAndGuestsWords,
  ...gamesAndFarmsWords,
  ...analyticsWords,
  ...restaurantsWords, // a reservation of a table is none of a room
  ...airlinesWords,
  ...factoriesWords,
  ...insurersWords,
  ...reasonWords, // an insurer's are its own
  ...constructionWords,
  ...farmsWords, // a farm's animals are no pets
  ...telecomWords,
  ...energyWords,
  ...lawWords,
  ...congregationsWords,
  ...librariesWords,
  ...stagesWords,
  ...laboratoriesWords,
  ...rentalsWords,
  ...vehiclesWords,
  ...townsWords,
  ...vetsWords, // a pet has no headache
  ...animalsWords,
  ...videoGamesWords, // before the matches of sports
  ...sportWords,
  ...medicinesWords,
  ...careWords,
  ...lodgingWords,
  ...freightWords,
  ...lessonsWords,
  ...softwareWords,
  ...homesWords,
  ...workWords,
  ...cardFraudWords,
  ...bankWords,
  ...tradesWords,
  ...officeWords, // whatever the trade
]
