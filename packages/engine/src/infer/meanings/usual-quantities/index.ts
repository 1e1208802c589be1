import { advertisingQuantities } from './advertising.ts'
import { analyticsQuantities } from './analytics.ts'
import { bicyclesAndBandsQuantities } from './bicycles-and-bands.ts'
import { buildersQuantities } from './builders.ts'
import { buildingsQuantities } from './buildings.ts'
import { campaignFiguresQuantities } from './campaign-figures.ts'
import { chainsQuantities } from './chains.ts'
import { cinemasQuantities } from './cinemas.ts'
import { clubsQuantities } from './clubs.ts'
import { countsQuantities } from './counts.ts'
import { dietsQuantities } from './diets.ts'
import { electionsQuantities } from './elections.ts'
import { factoriesQuantities } from './factories.ts'
import { farmsQuantities } from './farms.ts'
import { flightsQuantities } from './flights.ts'
import { freightQuantities } from './freight.ts'
import { gamesQuantities } from './games.ts'
import { hallsQuantities } from './halls.ts'
import { hospitalsQuantities } from './hospitals.ts'
import { hotelDaysQuantities } from './hotel-days.ts'
import { housePricesQuantities } from './house-prices.ts'
import { instrumentsQuantities } from './instruments.ts'
import { loansQuantities } from './loans.ts'
import { lodgingQuantities } from './lodging.ts'
import { moneyQuantities } from './money.ts'
import { officesQuantities } from './offices.ts'
import { parkingAndCoverQuantities } from './parking-and-cover.ts'
import { peopleQuantities } from './people.ts'
import { phoneUsageQuantities } from './phone-usage.ts'
import { plansQuantities } from './plans.ts'
import { restaurantsQuantities } from './restaurants.ts'
import { reviewsQuantities } from './reviews.ts'
import { ridersQuantities } from './riders.ts'
import { schoolsQuantities } from './schools.ts'
import { sellersQuantities } from './sellers.ts'
import { smartHomesQuantities } from './smart-homes.ts'
import { sportQuantities } from './sport.ts'
import { staffQuantities } from './staff.ts'
import { streamingQuantities } from './streaming.ts'
import { studentsQuantities } from './students.ts'
import { telecomQuantities } from './telecom.ts'
import { tradesQuantities } from './trades.ts'
import { tradesMoneyQuantities } from './trades-money.ts'
import type { UsualQuantity } from './usual-quantity.ts'
import { utilitiesQuantities } from './utilities.ts'
import { vehiclesQuantities } from './vehicles.ts'
import { wardsQuantities } from './wards.ts'

/** Quantities whose names tell how large they are; sizes are our own estimates of what is usual. The first that matches is taken. */
export const usualQuantities: readonly UsualQuantity[] = [
  ...sellersQuantities,
  ...parkingAndCoverQuantities,
  ...bicyclesAndBandsQuantities,
  ...wardsQuantities,
  ...clubsQuantities,
  ...cinemasQuantities,
  ...hallsQuantities, // the room of a lecture is no room of a hotel
  ...chainsQuantities,
  ...dietsQuantities,
  ...electionsQuantities,
  ...plansQuantities, // a plan beside the price tells more than the table
  ...smartHomesQuantities,
  ...utilitiesQuantities,
  ...officesQuantities,
  ...analyticsQuantities,
  ...hospitalsQuantities,
  ...freightQuantities,
  ...streamingQuantities,
  ...hotelDaysQuantities,
  ...factoriesQuantities,
  ...ridersQuantities,
  ...campaignFiguresQuantities,
  ...housePricesQuantities,
  ...restaurantsQuantities,
  ...staffQuantities,
  ...gamesQuantities,
  ...studentsQuantities,
  ...loansQuantities,
  ...phoneUsageQuantities,
  ...lodgingQuantities, // a suite costs more than a single
  ...advertisingQuantities,
  ...countsQuantities,
  ...reviewsQuantities, // «staff» and «location» of a review are points
  ...peopleQuantities,
  ...flightsQuantities,
  ...farmsQuantities,
  ...buildersQuantities,
  ...telecomQuantities,
  ...tradesMoneyQuantities,
  ...moneyQuantities,
  ...buildingsQuantities,
  ...sportQuantities,
  ...schoolsQuantities,
  ...vehiclesQuantities,
  ...tradesQuantities,
  ...instrumentsQuantities, // a farm's soil has an acidity of its own
]
