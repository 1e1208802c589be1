import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const jobs = /\b(job|job posting|posting|vacancy|job opening|opening|job listing|requisition)$/
const hiring = /\b(candidate|applicant|application|job posting|vacancy|job opening|interview)$/

/** What those who look for staff write. */
export const recruitingWords: readonly UsualWords[] = [
  {
    name: /^((job|role|position|full|short) )?(description|summary|overview)$/,
    table: jobs,
    schema: hiring,
    words: listWords(
      'You will join a team of eight and take over running projects from the first month., Work with customers in three regions and report to the head of the department., Plan, build and maintain what our users rely on every day., Support a growing team with reports, forecasts and clear recommendations., A varied role between office and warehouse, with much freedom to decide., Help us to open two new locations over the next year., You look after existing accounts and win new ones., Own the monthly closing and improve how it is done., Coordinate suppliers, prices and delivery dates., Answer questions of customers by phone and e-mail, and see that things get solved., Lead a small team, set goals and remove what is in the way., Turn data of several systems into figures that people act upon.',
    ),
  },
  {
    name: /^(job )?(requirement|qualification|responsibility|duty|responsibilities|duties)s?$/,
    table: jobs,
    schema: hiring,
    words: listWords(
      "Three years of experience in a similar role., Bachelor's degree or equivalent experience., Confident use of spreadsheets; SQL is a plus., Clear writing and speaking in English., A driving license and willingness to travel., Experience with customers on the phone., Knowledge of current accounting rules., Calm when several things happen at once., References on request., You like to work in a team and take responsibility.",
    ),
  },
  {
    name: /^(cover|motivation|application) ?letter( text)?$|^(motivation|personal statement|statement)$/,
    schema: hiring,
    words: listWords(
      'I have followed your company for years and would be glad to contribute., Your posting describes what I like best about my present work., After six years in a larger company I am looking for a smaller team., I bring experience from two similar roles and learn quickly., My last project is close to what you describe; I would like to tell you more., I am moving to your city in spring and can begin in April., The mixture of analysis and contact with customers appeals to me., Please find my resume attached; references are available on request., I changed careers three years ago and have not looked back., A former colleague who works with you suggested that I apply.',
    ),
  },
  {
    name: /^(experience|seniority|career|job|position) level$|^seniority$/,
    schema: hiring,
    words: listWords('Mid, Senior, Entry, Lead, Director, Intern'),
  },
  {
    name: /^((interview|meeting) )?(mode|format|medium|channel)$/,
    table: /\binterview$/,
    words: listWords('video, phone, onsite'),
  },
  {
    name: /^(company |organization |employer |firm )?(size|size (range|band))$|^(employee|staff|headcount) (range|band|size)$/,
    table: /\b(company|organization|organisation|employer|account|client|business|lead|prospect)$/,
    words: listWords('11-50, 51-200, 1-10, 201-500, 501-1000, 1001-5000, 5000+'),
  },
  {
    name: /^(industry|industry (name|type)|sector|business sector|line of business|vertical)$/,
    table:
      /\b(company|organization|organisation|employer|account|client|business|firm|supplier|vendor|lead|prospect|customer)$/,
    words: listWords(
      'Technology, Manufacturing, Retail, Health care, Financial services, Construction, Logistics, Education, Energy, Food & beverage, Media, Professional services, Real estate, Agriculture, Hospitality',
    ),
    goesWith: {
      column: {
        head: /\bname$/,
        subject:
          /\b(company|organization|organisation|employer|account|client|business|firm|supplier|vendor|lead|prospect|customer)$/,
      },
      pairs: [
        [/pharma|medical|health|biotech|dental|clinic/, ['Health care']],
        [/logistic|freight|shipping|transport|cargo/, ['Logistics']],
        [/farm|agri|orchard|seeds/, ['Agriculture']],
        [/food|bakery|coffee|brew|kitchen/, ['Food & beverage']],
        [/construct|builder|homes|realty|propert/, ['Construction']],
        [/analytic|software|system|digital|technolog|data|cloud|network|labs/, ['Technology']],
        [/energy|solar|power|electric/, ['Energy']],
        [/motor|robot|optic|steel|tool|works|industr|plastic|textile|chemical/, ['Manufacturing']],
        [/capital|partner|financ|insurance|invest|bank/, ['Financial services']],
        [/trading|supply|retail|market|outfitter|goods/, ['Retail']],
        [/media|studio|design|press|print|film/, ['Media']],
        [/consult|legal|advis|staffing/, ['Professional services']],
        [/school|academy|learning|education/, ['Education']],
        [/hotel|travel|resort/, ['Hospitality']],
      ],
    },
  },
  {
    name: /^(company )?(description|profile|about|overview)$/,
    table: /\b(company|organization|organisation|employer|business|firm|supplier|vendor)$/,
    words: listWords(
      'Family-run business with a long tradition., Service provider for schools and clinics., Specialist for small and mid-sized customers., Regional leader with four locations., Young team with experienced founders., Trusted by customers in twelve countries.',
    ),
    goesWith: {
      column: {
        head: /\bname$/,
        subject: /\b(company|organization|organisation|employer|business|firm|supplier|vendor)$/,
      },
      pairs: [
        [
          /pharma|medical|health|biotech|dental|clinic/,
          listWords(
            'Develops treatments for chronic illness., Equipment and services for clinics.',
          ),
        ],
        [
          /logistic|freight|shipping|transport|cargo/,
          listWords('Moves goods by road and sea., Warehousing and delivery for retailers.'),
        ],
        [
          /farm|agri|orchard|seeds/,
          listWords(
            'Grows and packs vegetables for supermarkets., Third-generation farm with its own shop.',
          ),
        ],
        [
          /food|bakery|coffee|brew|kitchen/,
          listWords('Bakes for cafés and hotels., Roasts and delivers to offices.'),
        ],
        [
          /construct|builder|homes|realty|propert/,
          listWords('Builds houses and small offices., Plans, builds and renovates.'),
        ],
        [
          /analytic|software|system|digital|technolog|data|cloud|network|labs/,
          listWords(
            'Software for retail and logistics., Makes sense of data for manufacturers., Runs networks for mid-sized companies.',
          ),
        ],
        [
          /energy|solar|power|electric/,
          listWords('Plans and runs solar plants., Power for homes and small businesses.'),
        ],
        [
          /motor|robot|optic|steel|tool|works|industr|plastic|textile|chemical/,
          listWords(
            'Supplier of parts for machine builders., Makes tools that last., Precision parts in small series.',
          ),
        ],
        [
          /capital|partner|financ|insurance|invest|bank/,
          listWords('Advises families and funds., Loans and leasing for small businesses.'),
        ],
        [
          /trading|supply|retail|market|outfitter|goods/,
          listWords('Wholesale for shops and workshops., Maker and seller of outdoor equipment.'),
        ],
        [
          /media|studio|design|press|print|film/,
          listWords('Brands, films and exhibitions., Prints books, packaging and posters.'),
        ],
        [
          /consult|legal|advis|staffing/,
          listWords('Advises public and private clients., Finds staff for hospitals and schools.'),
        ],
      ],
    },
  },
  {
    name: /^(recruitment |candidate |applicant )?stage$/,
    table: /\b(application|candidate|applicant)$/,
    schema: hiring,
    words: listWords('applied, screening, interview, offer, hired, rejected'),
  },
]
