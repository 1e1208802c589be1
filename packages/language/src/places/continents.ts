/** Where a country lies: its continent, and the part of it that the United Nations' M49 names. */
export interface WorldPart {
  readonly continent: string
  readonly region: string
}

/** The parts of the world by ISO 3166-1 code of two letters. */
export const worldParts: Readonly<Record<string, WorldPart>> = Object.fromEntries(
  `
Africa | Northern Africa | DZ EG LY MA SD TN EH
Africa | Eastern Africa | BI KM DJ ER ET KE MG MW MU YT MZ RE RW SC SO SS TZ UG ZM ZW
Africa | Central Africa | AO CM CF TD CG CD GQ GA ST
Africa | Southern Africa | BW SZ LS NA ZA
Africa | Western Africa | BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG SH
North America | Caribbean | AI AG AW BS BB BQ VG KY CU CW DM DO GD GP HT JM MQ MS PR BL KN LC MF VC SX TT TC VI
North America | Central America | BZ CR SV GT HN MX NI PA
North America | North America | BM CA GL PM US
South America | South America | AR BO BR CL CO EC FK GF GY PY PE SR UY VE
Asia | Central Asia | KZ KG TJ TM UZ
Asia | Eastern Asia | CN HK MO KP JP MN KR TW
Asia | Southeast Asia | BN KH ID LA MY MM PH SG TH TL VN
Asia | Southern Asia | AF BD BT IN IR MV NP PK LK
Asia | Middle East | AM AZ BH CY GE IQ IL JO KW LB OM PS QA SA SY TR AE YE
Europe | Eastern Europe | BY BG CZ HU PL MD RO RU SK UA
Europe | Northern Europe | AX DK EE FO FI GG IS IE IM JE LV LT NO SJ SE GB
Europe | Southern Europe | AL AD BA HR GI GR VA IT MT ME MK PT SM RS SI ES XK
Europe | Western Europe | AT BE FR DE LI LU MC NL CH
Oceania | Australia and New Zealand | AU NZ NF CX CC
Oceania | Melanesia | FJ NC PG SB VU
Oceania | Micronesia | GU KI MH FM NR MP PW
Oceania | Polynesia | AS CK PF NU PN WS TK TO TV WF
`
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [continent = '', region = '', codes = ''] = line.split(' | ')
      return codes.split(' ').map((code): [string, WorldPart] => [code, { continent, region }])
    }),
)

/** The two letters that lists of countries give continents. */
export const continentCodes: Readonly<Record<string, string>> = {
  Africa: 'AF',
  'North America': 'NA',
  'South America': 'SA',
  Asia: 'AS',
  Europe: 'EU',
  Oceania: 'OC',
}
