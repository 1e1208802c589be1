import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const advertising =
  /\b(campaign|creative|advertiser|ad group|ad set|advert|ad|ad impression|impression|bid request|publisher)\b/

/** Who advertises, where, and how. */
export const advertisersWords: readonly UsualWords[] = [
  {
    name: /^(advertiser|brand advertiser|sponsor)( name)?$/,
    schema: advertising,
    isOrganization: true,
    words: listWords(
      'Northwind Coffee, Solara Motors, Bluebird Insurance, Fernhill Outdoor, Lumen Mobile, Orchard Living, Kestrel Airlines, Brightside Dental, Meridian Bank, Harvest Table, Juno Cosmetics, Trailhead Apparel, Pioneer Appliances, Cloudline Software, Golden Gate Travel, Redwood Furniture, Pulse Fitness, Tidewater Seafood, Nova Toys, Evergreen Energy',
    ),
  },
  {
    name: /^(publisher|site|publisher site|app|media owner)( name)?$/,
    table: /\b(bid request|bid|auction|impression|ad impression|placement|ad request)$/,
    words: listWords(
      'Daily Ledger, Metro Herald, Kitchen Stories, TechBrief, Sports Central, Weather Now, Travel Notes, Garden Weekly, Movie Corner, Parent Circle, Auto Journal, Style Report',
    ),
  },
  {
    name: /^(ad )?(exchange|ssp|supply source|dsp)( name)?$/,
    schema: advertising,
    words: listWords('Google AdX, OpenX, Magnite, PubMatic, Index Exchange, Xandr'),
  },
  {
    name: /^(campaign )?(objective|goal)( type)?$/,
    schema: advertising,
    words: listWords(
      'Awareness, Conversions, Traffic, Lead Generation, App Installs, Retargeting, Video Views',
    ),
  },
  {
    name: /^(marketing |media |ad |campaign )?channel( type)?$/,
    table:
      /\b(campaign|ad spend|marketing spend|ad|daily performance|campaign performance|touchpoint|conversion|attribution)$/,
    words: listWords('Paid Search, Social, Display, Video, Email, Affiliate, Connected TV'),
  },
  {
    name: /^bid(ding)? (strategy|type|model)$/,
    words: listWords(
      'Target CPA, Maximize Conversions, Target ROAS, Manual CPC, Maximize Clicks, Target Impression Share',
    ),
  },
  {
    name: /^(target )?(audience|segment|targeting)( (name|segment))?$/,
    schema: advertising,
    table: /\b(campaign|ad group|ad set|line item|creative|ad)$/,
    words: listWords(
      'Lookalike 1%, Recent Visitors, Cart Abandoners, Young Families, Home Owners, Frequent Travelers, Sports Fans, Small Business Owners',
    ),
  },
  {
    name: /^(ad|creative|advert)? ?(format|type)$/,
    table: /\b(creative|ad|advert|banner)$/,
    schema: advertising,
    words: listWords('Display Banner, Video, Native, Carousel, Rich Media, Search Text'),
  },
  {
    name: /^(dimension|size|creative size|ad size|banner size)$/,
    table: /\b(creative|ad|advert|banner|placement|ad unit|bid request)$/,
    words: listWords('300x250, 728x90, 320x50, 160x600, 970x250, 300x600, 1080x1080, 1920x1080'),
  },
  {
    name: /^(call to action|cta|cta text)$/,
    words: listWords('Shop Now, Learn More, Sign Up, Get Offer, Book Now, Download, Contact Us'),
  },
  {
    name: /^headline( text)?$/,
    table: /\b(creative|ad|advert)$/,
    words: listWords(
      'Save more this season, Made for busy mornings, Your next trip starts here, Free delivery this week, See what is new, The easy way to switch, Loved by thousands, Try it free for 30 days, Comfort you can feel, Small price and big difference',
    ),
  },
  {
    head: /\bname$/,
    subject: /\bcreative$/,
    words: listWords(
      'Summer Sale Static, Brand Film 30s, Product Carousel, Testimonial Video, Holiday Banner, New Arrival Story, Retargeting Offer, Launch Teaser, How-to Clip, Logo Bumper',
    ),
    modifiers: listWords('A, B, C, Spring, Autumn'),
  },
  {
    name: /^(placement|ad placement|ad position)( (name|type|position))?$/,
    schema: advertising,
    table: /\b(bid request|bid|auction|impression|ad impression|creative|daily performance|ad)$/,
    words: listWords('above the fold, in-article, sidebar, footer, interstitial, in-stream'),
  },
  {
    name: /^attribution (model|type|method)$/,
    words: listWords('Last Click, Data-Driven, First Click, Linear, Time Decay, Position Based'),
  },
  {
    name: /^conversion (type|event|action|name)$/,
    words: listWords('Purchase, Lead, Sign Up, App Install, Add to Cart, Newsletter'),
  },
  {
    name: /^match type$/,
    words: listWords('Broad, Phrase, Exact'),
  },
  {
    name: /^(keyword|search term|query|search query)( text)?$/,
    schema: advertising,
    words: listWords(
      'running shoes, car insurance quote, best coffee maker, cheap flights, home loan rates, wireless earbuds, gym near me, meal kit delivery, winter jacket, online courses, office chair, family hotels',
    ),
  },
  {
    name: /^(vertical|industry vertical|advertiser (category|vertical|industry))$/,
    words: listWords(
      'Retail, Travel, Automotive, Finance, Telecommunications, Consumer Goods, Health, Entertainment, Education, Gaming',
    ),
  },
]
