import type { MeaningRule } from '../meaning.ts'

/** Where something is. */
export const addressRules: readonly MeaningRule[] = [
  { meaning: 'address.country-code-3', name: /\biso ?3 code$/ },
  { meaning: 'address.country-code-2', name: /\biso ?2 code$/ },
  { meaning: 'address.country-code-2', name: /\bresidency$/, maxLength: 2 },
  {
    meaning: 'address.government-form',
    name: /\b(government (form|type|system)|form of government|political system)$/,
  },
  { meaning: 'address.continent', name: /^(sub ?)?region$/, table: /\bcountry$/, types: ['text'] },
  {
    meaning: 'address.region-code',
    name: /^(iso )?(code|abbreviation)$/,
    table: /\b(state|province|region)$/,
    types: ['text', 'bytes'],
  },
  { meaning: 'address.region-code', name: /\b(state|province|region) abbreviation$/ },
  {
    meaning: 'web.ip',
    name: /\bip( address| addr| v 4| v 6)?( current| last| \d)?$|\b(client|remote|last sign in|current sign in|registration|login|request|sign in) ip( address)?$|\bremote (address|host address)$/,
  },
  { meaning: 'web.mac-address', name: /\bmac( address)?$/ },
  { meaning: 'address.label', name: /\baddress (label|name|nickname|alias|title)$/ },
  { meaning: 'address.kind', name: /\baddress (type|kind)$/ },
  {
    meaning: 'address.line2',
    name: /\b(address|street)( line)? (2|two)$|^(address )?line 2$|\baddress suffix$/,
  },
  { meaning: 'address.line3', name: /\b(address|street)( line)? (3|4|5)$|^(address )?line [345]$/ },
  {
    meaning: 'address.line1',
    name: /\b(address|street)( line)? (1|one)$|^(address )?line 1$|\baddress line$/,
  },
  { meaning: 'address.line1', name: /\bstreet address$/ },
  { meaning: 'address.full', name: /\b(full|formatted|complete|mailing) address$|\baddress full$/ },
  {
    meaning: 'address.line1',
    name: /^(\w+ )?address$/,
    neighbor: /\b(city|postal code|post code|town)$/,
    types: ['text', 'bytes', 'other'],
  },
  { meaning: 'address.building-number', name: /\b(house|building|street) (number|no)$|^house$/ },
  {
    meaning: 'address.building-number',
    name: /\bbuilding( name)?$/,
    types: ['text', 'integer'],
    maxLength: 8,
  },
  {
    meaning: 'address.unit',
    name: /\b(apartment|apt|suite|floor|unit number|flat)( number| no)?$/,
    types: ['text', 'integer'],
  },
  {
    meaning: 'address.street-type',
    name: /^(street|st|road) (type|suffix|kind|designator)( abbreviation)?$/,
  },
  {
    meaning: 'address.street-direction',
    name: /^(street|st|road|pre|post) ?(direction|directional|dir)( prefix| suffix)?$/,
  },
  { meaning: 'address.street', name: /\bstreet( name)?$|\broad( name)?$/ },
  { meaning: 'address.full', name: /^(\w+ )?(address|location address)$/, types: ['text'] },
  {
    meaning: 'address.postcode',
    name: /\b(postal|post|zip|pin)( postal)? ?(code|cd)( \d)?$|\bzip ?(postal )?code$|^(\w+ )?postcode$|\bpostal code \d$/,
  },
  {
    meaning: 'address.region-code',
    name: /\b(state|province|region|subdivision)( province)? (code|abbreviation|abbr)$/,
  },
  {
    meaning: 'address.country-code-3',
    name: /\b(alpha3|iso ?3|iso alpha ?3|country code 3|iso ?code ?3|country iso3|countries iso code 3)$|\bcountry iso 3$/,
  },
  {
    meaning: 'address.country-code-2',
    name: /\b(alpha2|iso ?2|iso alpha ?2|country code 2|iso code 2|country iso2|countries iso code 2)$|\bcountry iso 2$/,
  },
  {
    meaning: 'address.country-code-numeric',
    name: /\b(iso numeric|numeric code|country number|iso3166 numeric)$/,
  },
  { meaning: 'address.phone-code', name: /\b(dial(ing|ling)?|calling|phone|area) (code|prefix)$/ },
  {
    meaning: 'address.country-code-3',
    name: /\bcountry ?(region )?(code|id|iso)?$|^iso code$|^(country )?code$/,
    table: /\bcountr(y|ie)|\bcountry/,
    maxLength: 3,
    minLength: 3,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'address.country-code-2',
    name: /\bcountry ?(region )?(code|id|iso|iso code)$|^iso code$|^(country )?code$/,
    table: /\bcountry( region)?$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'address.country-code-2',
    name: /\bcountry ?(region )?(code|iso|iso code|id)$/,
    types: ['text', 'bytes'],
  },
  { meaning: 'address.country-code-3', name: /\bcountry abbreviation$/ },
  {
    meaning: 'address.country-code-2',
    name: /\bcountry of \w+$/,
    maxLength: 2,
    types: ['text', 'bytes'],
  },
  { meaning: 'address.country-code-2', name: /\bcountry$/, maxLength: 2, types: ['text', 'bytes'] },
  { meaning: 'address.country-code-3', name: /\bcountry$/, maxLength: 3, types: ['text', 'bytes'] },
  {
    meaning: 'address.country-name',
    name: /\b(country|nation|country region)( name)?$|\b(country|region) country$/,
    types: ['text', 'bytes', 'other'],
  },
  {
    meaning: 'address.country-name',
    head: /\bname$/,
    subject: /\b(country|nation|country region)$/,
  },
  { meaning: 'address.continent', name: /\bcontinent( name)?$|\bterritory group$/ },
  { meaning: 'address.continent', head: /\bname$/, subject: /\bcontinent$/ },
  // a part of the city that stands beside it
  {
    meaning: 'address.district',
    name: /\b(suburb|locality)( name)?$/,
    neighbor: /\b(city|town)( name)?$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'address.city',
    name: /\b(city|town|township|municipality|village|suburb|locality|capital)( name)?$/,
    types: ['text', 'bytes', 'other'],
  },
  { meaning: 'address.city', head: /\bname$/, subject: /\b(city|town|capital|village)$/ },
  {
    meaning: 'address.city',
    name: /\b(birth|death) place$|\bplace of (birth|death)$|^hometown$|^(city|town) of \w+$|^home town$/,
  },
  { meaning: 'address.county', name: /\bcounty( name)?$/, types: ['text', 'bytes'] },
  {
    meaning: 'address.district',
    name: /\b(district|neighbou?rhood|borough|ward|quarter name|council district|police district)( name)?$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'address.region-code',
    name: /\b(state|province|region)( province)?$/,
    maxLength: 3,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'address.region',
    head: /\bname$/,
    subject: /\b(state|province|region|territory|prefecture|geography)$/,
  },
  {
    meaning: 'address.region',
    name: /\b(state|province|prefecture|territory)( name)?$/,
    neighbor: /\b(city|country|postal code|address)\b/,
    types: ['text', 'bytes', 'other'],
  },
  // a shop stands somewhere, and is open or not by another name
  {
    meaning: 'address.region',
    name: /^state$/,
    table:
      /\b(store|shop|branch|outlet|warehouse|hotel|hospital|clinic|school|university|restaurant|airport|station|dealer|dealership|plant|facility|site|constituency|electoral district|district|county|city|town|ward|municipality|polling station|campus|park|office)$/,
    types: ['text'],
  },
  // where a person lives
  {
    meaning: 'address.region',
    name: /^(home |residence )?state$/,
    neighbor: /^(first name|last name|birth date|date of birth|gender)$/,
    types: ['text'],
    minLength: 15,
  },
  {
    meaning: 'address.region',
    name: /\b(state province|state name|province|region|region name|territory( region| description)?|state or province|sales territory)$/,
    types: ['text', 'bytes'],
  },
  {
    meaning: 'address.region',
    head: /\b(description|code)$/,
    subject: /\b(region|territory)$/,
    types: ['text'],
  },
  { meaning: 'address.latitude', name: /\b(latitude|geo x|gps latitude)$/ },
  { meaning: 'address.longitude', name: /\b(longitude|geo y|gps longitude)$/ },
  { meaning: 'address.longitude', name: /^long$/, neighbor: /^latitude$/ },
  {
    meaning: 'address.altitude',
    name: /\b(altitude|elevation|above sea level)( ft| feet| meter)?$/,
    types: ['integer', 'number', 'text'],
  },
  {
    meaning: 'address.timezone-offset',
    name: /\b(time zone|utc|gmt|tz) offset( (hour|minute|min|second|sec|text))?$|\boffset (utc|gmt)$|\bclient time zone$/,
  },
  {
    meaning: 'address.timezone',
    name: /\btime zone( id| name)?$/,
    types: ['text', 'bytes', 'choice'],
  },
  { meaning: 'address.timezone-offset', name: /\btime zone$/ },
  { meaning: 'address.population', name: /\bpopulation( \w+)?$/ },
  {
    meaning: 'address.area',
    name: /^(area|surface area|land area)( km| sq mile)?$/,
    neighbor: /population|density|capital|country|continent/,
  },
  {
    meaning: 'address.geo-point',
    name: /\b(location|point|coordinate|geo|position|geographic location|lat lon|geometry|geom)$/,
    types: ['other'],
  },
  {
    meaning: 'address.shape',
    name: /\b(boundary|shape|polygon|geometry|geom|area|outline|wkt|spatial location)$/,
    types: ['other', 'text', 'bytes'],
  },
  {
    meaning: 'address.room',
    name: /\b(room|office|classroom|mail ?stop)( number| no| name)?$/,
    types: ['text', 'integer'],
  },
  { meaning: 'address.river-name', head: /\bname$/, subject: /\briver$/ },
  { meaning: 'address.lake-name', head: /\bname$/, subject: /\blake$/ },
  { meaning: 'address.mountain-name', head: /\bname$/, subject: /\bmountain$/ },
  { meaning: 'address.river-name', name: /^(river|traverse)$/, types: ['text'] },
  {
    meaning: 'address.place-name',
    head: /\bname$/,
    subject:
      /\b(place|location|venue|facility|site|park|museum|theater|theatre|cinema|building|landmark|area|point|zone|campus|room|dormitory|dorm|library|station area|field|circuit|track)$/,
  },
  {
    meaning: 'address.place-name',
    name: /\b(place|venue|location|site name|facility|highest point|lowest point|where|headquarters|hq|aisle|shelf)( name)?$/,
    types: ['text', 'bytes'],
  },
  { meaning: 'address.building-number', name: /\bbuilding$/, types: ['integer'] },
  { meaning: 'address.place-name', name: /\bbuilding( name)?$/, types: ['text'] },
]
