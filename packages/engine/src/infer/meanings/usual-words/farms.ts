import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const farm = /\b(farm|planting|herd|livestock|grain contract|milk record|crop)\b/

/** What farms write. */
export const farmsWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\b(farm|ranch|orchard|vineyard|dairy)$/,
    words: listWords(
      'Sunny Acres, Miller Farm, Willow Creek Farm, Hillside Dairy, Prairie View Farm, Johnson Family Farm, Stony Brook Farm, Red Barn Farm, Maple Grove, Clearwater Ranch, Old Mill Farm, Three Oaks, Blue Ridge Farm, Anderson Acres, Meadowlark Farm, Cedar Hollow',
    ),
    modifiers: listWords('North, South, Upper, Lower, New'),
  },
  {
    head: /\bname$/,
    subject: /\b(field|paddock|plot|parcel)$/,
    schema: farm,
    words: listWords(
      'North Forty, Home Field, Creek Bottom, East Quarter, Back Forty, Church Field, Hill Field, Long Field, South Pasture, Windmill Section, Schoolhouse, River Bend, Orchard Field, Triangle, Road Field, West Eighty',
    ),
    modifiers: listWords('Upper, Lower, Old, New'),
  },
  {
    name: /^soil( type| class| texture)?$/,
    words: listWords('Silt loam, Loam, Clay loam, Sandy loam, Silty clay loam, Clay, Sand, Muck'),
  },
  {
    name: /^(crop|crop name|commodity)$/,
    schema: farm,
    words: listWords('Corn, Soybeans, Winter Wheat, Alfalfa, Oats, Barley, Sorghum, Canola'),
  },
  {
    head: /\bname$/,
    subject: /\bcrop$/,
    words: listWords(
      'Corn, Soybeans, Winter Wheat, Spring Wheat, Alfalfa, Oats, Barley, Sorghum, Canola, Sunflower, Rye, Potatoes, Sugar Beets, Dry Beans, Cotton, Rice, Pumpkins, Sweet Corn, Onions, Tomatoes, Peanuts, Flax, Clover, Millet',
    ),
    modifiers: listWords('Organic, Silage, Seed, Cover'),
  },
  {
    name: /^(variety|cultivar|hybrid)( name)?$/,
    schema: farm,
    words: listWords(
      'P1197AM, DKC62-08, AG28X8, Everest, Champion, Asgrow 36X6, Russet Burbank, Hi-Gest 360, Norkotah, WestBred 4458, Stine 31EA, Pioneer P9608X',
    ),
  },
  {
    name: /^(product|chemical|product name|chemical name)( name)?$/,
    table: /\b(application|spraying|spray|treatment)\b/,
    schema: farm,
    words: listWords(
      'Roundup PowerMAX, Urea 46-0-0, Headline AMP, Liberty 280 SL, Atrazine 4L, Warrior II, Anhydrous ammonia, Prowl H2O, Quilt Xcel, MAP 11-52-0, Dual II Magnum, Enlist One',
    ),
    goesWith: {
      column: { name: /^(product|chemical) type$/ },
      pairs: [
        [
          /herbicide/,
          listWords(
            'Roundup PowerMAX, Liberty 280 SL, Atrazine 4L, Dual II Magnum, Prowl H2O, Enlist One',
          ),
        ],
        [/fungicide/, listWords('Headline AMP, Quilt Xcel, Trivapro, Miravis Neo')],
        [/insecticide/, listWords('Warrior II, Capture LFR, Sevin XLR, Lorsban 4E')],
        [
          /fertili[sz]er/,
          listWords('Urea 46-0-0, UAN 32, Anhydrous ammonia, MAP 11-52-0, Potash 0-0-60'),
        ],
      ],
    },
  },
  {
    name: /^rate unit$|^unit$/,
    table: /\b(application|spraying|spray)\b/,
    schema: farm,
    words: listWords('fl oz, pt, qt, lb, gal'),
  },
  {
    name: /^(storage|bin|storage bin|silo|grain bin)( name| number)?$/,
    schema: farm,
    words: listWords('Bin 1, Bin 2, Bin 3, Bin 4, North Bin, South Bin, Elevator, Silo A, Silo B'),
  },
  {
    name: /^buyer type$|^type$/,
    table: /\bbuyer$/,
    schema: farm,
    words: listWords('Elevator, Ethanol plant, Feed mill, Cooperative, Processor, Exporter'),
  },
  {
    head: /\bname$/,
    subject: /\b(buyer|grower|packer|cooperative|elevator)$/,
    schema: farm,
    isOrganization: true,
    words: listWords(
      'Prairie Grain Cooperative, Heartland Ethanol, Midland Feed Mill, River Terminal Elevator, United Farmers Co-op, Golden Plains Processing, Lakeshore Grain, Valley Dairy Foods, Northern Export Grain, County Line Elevator, Sunrise Milling, Crossroads Commodities',
    ),
    modifiers: listWords('East, West, Central, Greater'),
  },
  {
    name: /^(machine|machinery|equipment|implement) type$/,
    schema: farm,
    words: listWords(
      'Tractor, Combine, Planter, Sprayer, Grain cart, Disk harrow, Baler, Skid steer, Mower, Cultivator, Grain truck, Seeder',
    ),
  },
  {
    name: /^breed( name)?$/,
    schema: farm,
    words: listWords('Holstein, Jersey, Angus, Hereford, Suffolk, Boer, Yorkshire, Duroc'),
    goesWith: {
      column: { name: /^(species|animal type|kind|type)$/ },
      pairs: [
        [
          /cattle|cow|bovine/,
          listWords('Holstein, Jersey, Angus, Hereford, Brown Swiss, Simmental, Charolais'),
        ],
        [/sheep|ovine/, listWords('Suffolk, Dorset, Merino, Hampshire, Texel')],
        [/goat|caprine/, listWords('Boer, Nubian, Saanen, Alpine, LaMancha')],
        [/pig|swine|hog|porcine/, listWords('Yorkshire, Duroc, Berkshire, Hampshire, Landrace')],
        [/horse|equine/, listWords('Quarter Horse, Belgian, Percheron, Morgan')],
        [
          /chicken|poultry|hen/,
          listWords('Leghorn, Rhode Island Red, Plymouth Rock, Cornish Cross'),
        ],
      ],
    },
  },
  {
    name: /^(diagnosis|condition|disease|ailment|complaint)( name)?$/,
    schema: /\b(milk|milking|milk record|herd|livestock|grain contract|planting)\b/,
    words: listWords(
      'Mastitis, Lameness, Foot rot, Pneumonia, Milk fever, Ketosis, Retained placenta, Pink eye, Bloat, Scours, Internal parasites, Metritis',
    ),
  },
  {
    name: /^(medicine|medication|drug|product)( name)?$/,
    table: /\b(treatment|medication)\b/,
    schema: /\b(milk|milking|milk record|herd|livestock|grain contract|planting)\b/,
    words: listWords(
      'Penicillin G, Oxytetracycline, Banamine, Ceftiofur, Ivermectin, Calcium gluconate, Draxxin, Excede, Cydectin, Dexamethasone',
    ),
  },
]
