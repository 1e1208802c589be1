/** A currency of ISO 4217. */
export interface Currency {
  readonly code: string
  readonly codeNumeric: string
  readonly name: string
  readonly symbol: string
  /** Digits after the point. */
  readonly decimals: number
}

/** The currencies of the world, the most traded first. */
export const currencies: readonly Currency[] = `
USD | 840 | US Dollar | $ | 2
EUR | 978 | Euro | € | 2
GBP | 826 | British Pound | £ | 2
CAD | 124 | Canadian Dollar | $ | 2
AUD | 036 | Australian Dollar | $ | 2
JPY | 392 | Japanese Yen | ¥ | 0
CHF | 756 | Swiss Franc | CHF | 2
SEK | 752 | Swedish Krona | kr | 2
NOK | 578 | Norwegian Krone | kr | 2
DKK | 208 | Danish Krone | kr | 2
PLN | 985 | Polish Zloty | zł | 2
BRL | 986 | Brazilian Real | R$ | 2
MXN | 484 | Mexican Peso | $ | 2
INR | 356 | Indian Rupee | ₹ | 2
CNY | 156 | Chinese Yuan | ¥ | 2
AED | 784 | United Arab Emirates Dirham | AED | 2
AFN | 971 | Afghan Afghani | ؋ | 2
ALL | 008 | Albanian Lek | ALL | 2
AMD | 051 | Armenian Dram | ֏ | 2
AOA | 973 | Angolan Kwanza | Kz | 2
ARS | 032 | Argentine Peso | $ | 2
AWG | 533 | Aruban Florin | AWG | 2
AZN | 944 | Azerbaijani Manat | ₼ | 2
BAM | 977 | Bosnia-Herzegovina Convertible Mark | KM | 2
BBD | 052 | Barbadian Dollar | $ | 2
BDT | 050 | Bangladeshi Taka | ৳ | 2
BHD | 048 | Bahraini Dinar | BHD | 3
BIF | 108 | Burundian Franc | BIF | 0
BMD | 060 | Bermudan Dollar | $ | 2
BND | 096 | Brunei Dollar | $ | 2
BOB | 068 | Bolivian Boliviano | Bs | 2
BSD | 044 | Bahamian Dollar | $ | 2
BTN | 064 | Bhutanese Ngultrum | BTN | 2
BWP | 072 | Botswanan Pula | P | 2
BYN | 933 | Belarusian Ruble | BYN | 2
BZD | 084 | Belize Dollar | $ | 2
CDF | 976 | Congolese Franc | CDF | 2
CLP | 152 | Chilean Peso | $ | 0
COP | 170 | Colombian Peso | $ | 2
CRC | 188 | Costa Rican Colón | ₡ | 2
CUP | 192 | Cuban Peso | $ | 2
CVE | 132 | Cape Verdean Escudo | CVE | 2
CZK | 203 | Czech Koruna | Kč | 2
DJF | 262 | Djiboutian Franc | DJF | 0
DOP | 214 | Dominican Peso | $ | 2
DZD | 012 | Algerian Dinar | DZD | 2
EGP | 818 | Egyptian Pound | E£ | 2
ERN | 232 | Eritrean Nakfa | ERN | 2
ETB | 230 | Ethiopian Birr | ETB | 2
FJD | 242 | Fijian Dollar | $ | 2
GEL | 981 | Georgian Lari | ₾ | 2
GHS | 936 | Ghanaian Cedi | GH₵ | 2
GIP | 292 | Gibraltar Pound | £ | 2
GMD | 270 | Gambian Dalasi | GMD | 2
GNF | 324 | Guinean Franc | FG | 0
GTQ | 320 | Guatemalan Quetzal | Q | 2
GYD | 328 | Guyanaese Dollar | $ | 2
HKD | 344 | Hong Kong Dollar | $ | 2
HNL | 340 | Honduran Lempira | L | 2
HTG | 332 | Haitian Gourde | HTG | 2
HUF | 348 | Hungarian Forint | Ft | 2
IDR | 360 | Indonesian Rupiah | Rp | 2
ILS | 376 | Israeli New Shekel | ₪ | 2
IQD | 368 | Iraqi Dinar | IQD | 3
IRR | 364 | Iranian Rial | IRR | 2
ISK | 352 | Icelandic Króna | kr | 0
JMD | 388 | Jamaican Dollar | $ | 2
JOD | 400 | Jordanian Dinar | JOD | 3
KES | 404 | Kenyan Shilling | KES | 2
KGS | 417 | Kyrgyz Som | ⃀ | 2
KHR | 116 | Cambodian Riel | ៛ | 2
KMF | 174 | Comorian Franc | CF | 0
KPW | 408 | North Korean Won | ₩ | 2
KRW | 410 | South Korean Won | ₩ | 0
KWD | 414 | Kuwaiti Dinar | KWD | 3
KYD | 136 | Cayman Islands Dollar | $ | 2
KZT | 398 | Kazakhstani Tenge | ₸ | 2
LAK | 418 | Laotian Kip | ₭ | 2
LBP | 422 | Lebanese Pound | L£ | 2
LKR | 144 | Sri Lankan Rupee | Rs | 2
LRD | 430 | Liberian Dollar | $ | 2
LSL | 426 | Lesotho Loti | LSL | 2
LYD | 434 | Libyan Dinar | LYD | 3
MAD | 504 | Moroccan Dirham | MAD | 2
MDL | 498 | Moldovan Leu | MDL | 2
MGA | 969 | Malagasy Ariary | Ar | 2
MKD | 807 | Macedonian Denar | MKD | 2
MMK | 104 | Myanmar Kyat | K | 2
MNT | 496 | Mongolian Tugrik | ₮ | 2
MOP | 446 | Macanese Pataca | MOP | 2
MRU | 929 | Mauritanian Ouguiya | MRU | 2
MUR | 480 | Mauritian Rupee | Rs | 2
MVR | 462 | Maldivian Rufiyaa | MVR | 2
MWK | 454 | Malawian Kwacha | MWK | 2
MYR | 458 | Malaysian Ringgit | RM | 2
MZN | 943 | Mozambican Metical | MZN | 2
NAD | 516 | Namibian Dollar | $ | 2
NGN | 566 | Nigerian Naira | ₦ | 2
NIO | 558 | Nicaraguan Córdoba | C$ | 2
NPR | 524 | Nepalese Rupee | Rs | 2
NZD | 554 | New Zealand Dollar | $ | 2
OMR | 512 | Omani Rial | OMR | 3
PAB | 590 | Panamanian Balboa | PAB | 2
PEN | 604 | Peruvian Sol | PEN | 2
PGK | 598 | Papua New Guinean Kina | PGK | 2
PHP | 608 | Philippine Peso | ₱ | 2
PKR | 586 | Pakistani Rupee | Rs | 2
PYG | 600 | Paraguayan Guarani | ₲ | 0
QAR | 634 | Qatari Riyal | QAR | 2
RON | 946 | Romanian Leu | lei | 2
RSD | 941 | Serbian Dinar | RSD | 2
RUB | 643 | Russian Ruble | ₽ | 2
RWF | 646 | Rwandan Franc | RF | 0
SAR | 682 | Saudi Riyal | SAR | 2
SBD | 090 | Solomon Islands Dollar | $ | 2
SCR | 690 | Seychellois Rupee | SCR | 2
SDG | 938 | Sudanese Pound | SDG | 2
SGD | 702 | Singapore Dollar | $ | 2
SLE | 925 | Sierra Leonean Leone | SLE | 2
SOS | 706 | Somali Shilling | SOS | 2
SRD | 968 | Surinamese Dollar | $ | 2
SSP | 728 | South Sudanese Pound | £ | 2
STN | 930 | São Tomé & Príncipe Dobra | Db | 2
SYP | 760 | Syrian Pound | £ | 2
SZL | 748 | Swazi Lilangeni | SZL | 2
THB | 764 | Thai Baht | ฿ | 2
TJS | 972 | Tajikistani Somoni | TJS | 2
TMT | 934 | Turkmenistani Manat | TMT | 2
TND | 788 | Tunisian Dinar | TND | 3
TOP | 776 | Tongan Paʻanga | T$ | 2
TRY | 949 | Turkish Lira | ₺ | 2
TTD | 780 | Trinidad & Tobago Dollar | $ | 2
TWD | 901 | New Taiwan Dollar | $ | 2
TZS | 834 | Tanzanian Shilling | TZS | 2
UAH | 980 | Ukrainian Hryvnia | ₴ | 2
UGX | 800 | Ugandan Shilling | UGX | 0
UYU | 858 | Uruguayan Peso | $ | 2
UZS | 860 | Uzbekistani Som | UZS | 2
VES | 928 | Venezuelan Bolívar | VES | 2
VND | 704 | Vietnamese Dong | ₫ | 0
VUV | 548 | Vanuatu Vatu | VUV | 0
WST | 882 | Samoan Tala | WST | 2
XAF | 950 | Central African CFA Franc | FCFA | 0
XCD | 951 | East Caribbean Dollar | $ | 2
XOF | 952 | West African CFA Franc | F CFA | 0
XPF | 953 | CFP Franc | CFPF | 0
YER | 886 | Yemeni Rial | YER | 2
ZAR | 710 | South African Rand | R | 2
ZMW | 967 | Zambian Kwacha | ZK | 2
ZWG | 924 | Zimbabwean Gold | ZWG | 2
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', codeNumeric = '', name = '', symbol = '', decimals = '2'] = line.split(' | ')
    return { code, codeNumeric, name, symbol, decimals: Number(decimals) }
  })
