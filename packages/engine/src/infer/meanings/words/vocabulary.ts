/** Whole words by which names written without breaks are taken apart: `extendedprice`, `orderdate`. */
export const vocabulary: ReadonlySet<string> = new Set(
  `
candidate mandate void acid grid hybrid liquid solid fluid android unpaid prepaid thyroid steroid orchid
covid raid maid lipid asteroid rename prototype genotype phenotype validate consolidate accommodate headcount
identity identify identical ideal township subject remark scheduled attendant airplane issues
mileage vaccine coverage postage shortage newsletter headline downtime abstract abuse acceptance accepted access account accuracy action activation active activity actor
actual added address administrator age agent agreement aircraft airline airport album alias allow
altitude amount and annual answer application approved archive area arrival article artist aspect
asset assigned attachment attempt attendance attribute auction author authentication available avatar
average award balance band bank bar barcode base bathroom batch bed bedroom before begin best billing
bin bio birth block blog board body bonus book bonus booking border boundary box branch brand browser
budget buffer build building bundle business button buyer cache calendar call campaign cancelled
capacity capital caption card cardinal care carrier cart case cash cast catalog category cell center
change changed channel character charge chart chat check checked checkin checkout chemical child
choice city civil claim class clearance click client clinic close closed closing club coach code
collection color column comment commission commit commodity common community company competition
component composer condition conference confirmation confirmed connect console consent contact
container content contest context contract control conversion cookie copyright corporation cost
count counter country county coupon course cover created creation creator credit crew cron currency
current custom customer cut daily data database date datetime day deadline deal death debit debt
decimal default degree deleted delivered delivery delta demand density department departure deposit
depth description designation destination detail device diagnosis digest dimension direct direction
director disabled discount display disposition distance district division document domain dominant
done double down download draft draw drive driver drop due duration early east edit edited edition
editor education effective elevation email employee employer enabled end ended endpoint energy engine
entity entry environment episode equipment error estimated event exam exchange exclude expected
expense expiry export extended extension external extra face facility factor faculty failed family
fare father favorite feature featured fee feed feedback fetch field figure file fill filter final
finance finish fired first fixed flag flight float floor follower food force foreign form format
forum frame free freight frequency friend from front fuel full function fund game gate gateway gender
genre gift given global goal grade grand grant greeting gross group growth guest guide hand hash
head header health height hidden high hire hired history hit holiday home host hotel hour house
household html icon identifier image import inbound income index industry ingredient initial input
insert inspection instance institution instruction insurance integer interest internal internet
interval invoice issue issued item job journal keyword kind label landing language large last late
latitude lead league ledger left legal length lesson letter level license limit line link list
listing load loan local locale location lock locked log login logo long longitude loss lot low
lower machine mail mailbox main major make male manager manufacturer map margin marital mark market
marketing master match material mean measure media medical medium meeting member membership relationship ownership sponsorship partnership friendship flagship authorship withdraw memo
menu merchant message meta method metric middle mile minimum minor minute mobile mode model modified
module money month monthly mother motto mount move movie multiple music name nation national native
nature net network new news next nick night nominal normal north note notification notify number
object occupation offer office offset old online open opening operating operation operator option
order ordinal organization origin original outbound output owner package page paid paper parameter
parent park part partner party passenger passport password path patient pattern pay payee payer
payment payroll penalty pending people per percent period permission person pet phone photo phrase
picture place plain plan plane planned plate platform play player plot point policy poll population
port portal position post postal power preference prefix premium previous price primary principal
print priority private prize process product production profile profit program progress project
promo promotion proof property proposal protected protocol provider province public publication
published publisher purchase purpose quality quantity quarter query question queue quote race radio
rank rate rated rating ratio raw reach reaction read reading real reason receipt received receiver
recipe recipient record recovery redirect reference referer referral referrer refresh refund region
registered registration related relation release released reminder remote removed rent rental repair
repeat replacement reply report reputation request required reservation reset resolution resource
response rest restaurant result resume retail retry return returned revenue review reviewer revised
revision reward right risk role room root round route row rule salary sale salesman sample scale
schedule scheduled scheme school science scope score screen script search season seat second secret
section sector secure security seed selected selling seller send sender sensor sent sequence serial
series server service session set settlement setting severity sex shape share shared ship shipped
shipper shipping shop short shortcut show sibling side sign signature signed simple singer site size
skill skin slot slug small social software sold solution song sort source south space special species
speed spent spoiler sponsor sport spot staff stage standard star start started state statement station
statistic status step stock stop storage store story stream street string stripe student study style
sub subcategory subject submitted subscriber subscription subtitle subtotal success suffix suggested
summary super supplier supply support surcharge survey suspended symbol synopsis system tag target
task tax taxable teacher team technology template temperature tenant term terminal test text theme
thread threshold thumb thumbnail ticket tier time times timestamp timing title token tool topic total
town track tracking trade traffic train training transaction transfer translation transport travel
tree trial trigger trip trust type unique unit unread until update updated upload uploaded upper url
usage used useful user username valid validity value variable variant vehicle vendor venue verified
version vice video view viewed viewer visible visibility visit visitor vote voucher waiting warehouse
warning warranty watch web website week weekly weight west wheel whole width win window winner wish
wishlist with word work worker world write year yearly yes yield zone zoom
acl bic bio bcc bpm cpf cvv css dns ean ftp gps gtin guid gpa html http https iban icd ics imdb imap
ip isbn iso isrc issn iso jwt json md5 mime mysql nonce otp os pdf pin rfid rgb rss sha sha1 sha256
sku sla sms smtp sql ssn ssl svg swift tls totp tmdb ttl tv udp upc usd utm uuid vat vin xml xmpp yaml lifetime playlist wishlist namespace payload timeline clerk
accomplished acknowledged acquired activated admitted announced answered applied archived arrived authorized
awarded blocked boarded booked borrowed bought calculated called canceled captured charged cleared clicked
collected commented commissioned compiled completed connected contacted converted deactivated decided declined
denied departed destroyed detected diagnosed disbursed discharged discontinued discovered dismissed dispatched
disposed donated dropped earned emailed employed enrolled entered evaluated executed expired filed finished
founded fulfilled funded generated graded granted handled handler happened identified imported incoming
indexed initiated inserted inspected installed introduced invited invoiced joined launched listened loaded
logged maintained manufactured matured measured merged notified observed occurred opened ordered originated
packed performed picked placed planted polled posted prescribed processed projected promised purchased queued
raised recorded recovered redeemed referred refreshed refunded rejected renewed rented replied reported
requested resigned resolved resolver responded restored retired retrieved reversed reviewed revoked sampled
scanned screened serviced settled solved solver stored subscribed synced terminated touched traded triggered
unsubscribed validated visited voided voted watched written
`
    .trim()
    .split(/\s+/),
)

/** Words so short that they only stand at the end or between longer ones: `createdat`, `userid`. */
export const shortWords: ReadonlySet<string> = new Set([
  'at',
  'by',
  'id',
  'in',
  'ip',
  'is',
  'no',
  'of',
  'on',
  'to',
  'key',
  'nr',
  'num',
  'qty',
  'url',
  'dt',
  'amt',
  'acct',
  'bal',
  'cd',
  'nm',
  'desc',
  'addr',
  'img',
  'cust',
  'emp',
  'dept',
  'prod',
  'supp',
  'part',
  'mkt',
  'ref',
  'seg',
  'segment',
  'gmt',
  'utc',
  'has',
  'num',
  'cnt',
  'avg',
  'max',
  'min',
  'tot',
  'ord',
  'not',
  'for',
])
