import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const laboratory =
  /\b(analyte|sample test|lab test|assay|analyst|test method|specimen|sampling site|aliquot)\b/

/** Substances and their numbers in the registry of the Chemical Abstracts Service. */
const substances: readonly (readonly [name: string, cas: string])[] = [
  ['Lead', '7439-92-1'],
  ['Nitrate', '14797-55-8'],
  ['Arsenic', '7440-38-2'],
  ['Chloride', '16887-00-6'],
  ['Copper', '7440-50-8'],
  ['Iron', '7439-89-6'],
  ['Cadmium', '7440-43-9'],
  ['Sulfate', '14808-79-8'],
  ['Manganese', '7439-96-5'],
  ['Zinc', '7440-66-6'],
  ['Mercury', '7439-97-6'],
  ['Fluoride', '16984-48-8'],
  ['Nitrite', '14797-65-0'],
  ['Benzene', '71-43-2'],
  ['Toluene', '108-88-3'],
  ['Nickel', '7440-02-0'],
  ['Chromium', '7440-47-3'],
  ['Sodium', '7440-23-5'],
  ['Calcium', '7440-70-2'],
  ['Magnesium', '7439-95-4'],
  ['Ethylbenzene', '100-41-4'],
  ['Xylene', '1330-20-7'],
  ['Ammonia', '7664-41-7'],
  ['Selenium', '7782-49-2'],
  ['Aluminium', '7429-90-5'],
  ['Potassium', '7440-09-7'],
  ['Atrazine', '1912-24-9'],
  ['Chloroform', '67-66-3'],
]

/** What laboratories write. */
export const laboratoriesWords: readonly UsualWords[] = [
  {
    name: /^(analyte|parameter|substance|compound|name)( name)?$/,
    table: /\b(analyte|parameter|substance)$/,
    schema: laboratory,
    words: substances.map(([name]) => name),
    modifiers: listWords('Dissolved, Total'),
  },
  {
    name: /^cas?( (number|registry number|rn))?$/,
    words: substances.map(([, cas]) => cas),
    goesWith: {
      column: { name: /\b(name|analyte|substance|chemical|compound|parameter)$/ },
      pairs: substances.map(([name, cas]) => [new RegExp(`\\b${name.toLowerCase()}\\b`), [cas]]),
    },
  },
  {
    name: /^(unit|uom|measurement unit|result unit|unit of measure)( code)?$/,
    table: /\b(analyte|result|parameter|test method|method analyte)s?\b/,
    schema: laboratory,
    words: listWords('mg/L, µg/L, mg/kg, ng/L'),
  },
  {
    name: /^(technique|technology|principle|method type)$/,
    schema: laboratory,
    words: listWords(
      'ICP-MS, Ion Chromatography, GC-MS, HPLC, Titration, Spectrophotometry, AAS, Gravimetry, PCR, Culture',
    ),
  },
  {
    name: /^(method|test|assay)( name)?$|^name$/,
    table: /\b(method|test method|assay|test type)$/,
    schema: laboratory,
    words: listWords(
      'Metals by ICP-MS, Anions by Ion Chromatography, Volatile Organics by GC-MS, Total Suspended Solids, Chemical Oxygen Demand, Nitrate and Nitrite, Mercury by Cold Vapour, Total Organic Carbon, Pesticides by LC-MS, pH and Conductivity, Turbidity, Coliform Count, Alkalinity by Titration, Total Phosphorus, Ammonia by Spectrophotometry, Hardness, Oil and Grease, Dissolved Oxygen',
    ),
    modifiers: listWords('Rapid, Trace, Dissolved'),
  },
  {
    name: /^(method|test|assay) code$|^code$/,
    table: /\b(method|test method|assay)$/,
    schema: laboratory,
    words: listWords(
      'EPA 200.8, EPA 300.0, EPA 8260, SM 2540, ISO 11885, ISO 10304, SM 5220, EPA 245.1, ISO 17294, SM 4500, EPA 160.2, ISO 7027, EPA 353.2, SM 2320, EPA 8270, ISO 9308, SM 5310, EPA 365.1',
    ),
    modifiers: listWords('LAB, INT, DIN'),
  },
  {
    name: /^(sample )?(matrix|medium)( type)?$|^(sample|specimen) type$/,
    schema: laboratory,
    words: listWords(
      'Drinking water, Wastewater, Groundwater, Surface water, Soil, Sludge, Sediment, Air',
    ),
  },
  {
    name: /^(qualifier|flag|result flag|data qualifier)$/,
    table: /\b(result|measurement)\b/,
    schema: laboratory,
    words: listWords('U, J, <, B, E, H'),
  },
  {
    name: /^(condition|sample condition|condition (on|at) receipt)$/,
    table: /\b(sample|specimen)\b/,
    words: listWords(
      'Acceptable, Acceptable and chilled, Headspace present, Container damaged, Insufficient volume, Label unclear',
    ),
  },
  {
    name: /^storage( (location|place|position))?$|^location$/,
    table: /\b(sample|specimen|aliquot)\b/,
    words: listWords(
      'Fridge 1 / A3, Fridge 2 / B1, Freezer 1 / C2, Cold Room / R4, Fridge 3 / A1, Freezer 2 / D5, Shelf 12, Cold Room / R7, Fridge 1 / C4, Shelf 08',
    ),
  },
  {
    name: /^(instrument|device|equipment)( name)?$|^name$/,
    table: /\binstrument$/,
    schema: laboratory,
    words: listWords(
      'ICP-MS 1, Ion Chromatograph 2, GC-MS 1, HPLC 3, Spectrophotometer 1, pH Meter 4, Analytical Balance 2, TOC Analyzer, AAS 1, Centrifuge 2, Incubator 3, Turbidimeter, Autoclave 1, Titrator 2, Conductivity Meter 1, Microscope 2',
    ),
    modifiers: listWords('Backup, Field, Old, Mobile'),
  },
  {
    name: /^manufacturer$|^make$|^vendor$/,
    table: /\binstrument$/,
    schema: laboratory,
    words: listWords(
      'Agilent, Thermo Fisher, Shimadzu, PerkinElmer, Metrohm, Waters, Mettler Toledo, Hach, Bruker, Sartorius',
    ),
  },
]
