/** A currency of ISO 4217. */
export interface Currency {
  readonly code: string
  readonly codeNumeric: string
  readonly name: string
  readonly symbol: string
  /** Digits after the point. */
  readonly decimals: number
  /** Units for one US dollar, about as at the end of 2025. */
  readonly dollarRate: number
}

/** The currencies of the world, the most traded first. */
export const currencies: readonly Currency[] = `
USD | 840 | US Dollar | $ | 2 | 1
EUR | 978 | Euro | € | 2 | 0.85
GBP | 826 | British Pound | £ | 2 | 0.74
CAD | 124 | Canadian Dollar | $ | 2 | 1.37
AUD | 036 | Australian Dollar | $ | 2 | 1.5
JPY | 392 | Japanese Yen | ¥ | 0 | 156
CHF | 756 | Swiss Franc | CHF | 2 | 0.79
SEK | 752 | Swedish Krona | kr | 2 | 9.2
NOK | 578 | Norwegian Krone | kr | 2 | 10.1
DKK | 208 | Danish Krone | kr | 2 | 6.35
PLN | 985 | Polish Zloty | zł | 2 | 3.6
BRL | 986 | Brazilian Real | R$ | 2 | 5.5
MXN | 484 | Mexican Peso | $ | 2 | 18
INR | 356 | Indian Rupee | ₹ | 2 | 90
CNY | 156 | Chinese Yuan | ¥ | 2 | 7
AED | 784 | United Arab Emirates Dirham | AED | 2 | 3.6725
AFN | 971 | Afghan Afghani | ؋ | 2 | 66
ALL | 008 | Albanian Lek | ALL | 2 | 82
AMD | 051 | Armenian Dram | ֏ | 2 | 381
AOA | 973 | Angolan Kwanza | Kz | 2 | 912
ARS | 032 | Argentine Peso | $ | 2 | 1450
AWG | 533 | Aruban Florin | AWG | 2 | 1.79
AZN | 944 | Azerbaijani Manat | ₼ | 2 | 1.7
BAM | 977 | Bosnia-Herzegovina Convertible Mark | KM | 2 | 1.66
BBD | 052 | Barbadian Dollar | $ | 2 | 2
BDT | 050 | Bangladeshi Taka | ৳ | 2 | 122
BHD | 048 | Bahraini Dinar | BHD | 3 | 0.376
BIF | 108 | Burundian Franc | BIF | 0 | 2950
BMD | 060 | Bermudan Dollar | $ | 2 | 1
BND | 096 | Brunei Dollar | $ | 2 | 1.29
BOB | 068 | Bolivian Boliviano | Bs | 2 | 6.91
BSD | 044 | Bahamian Dollar | $ | 2 | 1
BTN | 064 | Bhutanese Ngultrum | BTN | 2 | 90
BWP | 072 | Botswanan Pula | P | 2 | 13.2
BYN | 933 | Belarusian Ruble | BYN | 2 | 2.95
BZD | 084 | Belize Dollar | $ | 2 | 2
CDF | 976 | Congolese Franc | CDF | 2 | 2200
CLP | 152 | Chilean Peso | $ | 0 | 910
COP | 170 | Colombian Peso | $ | 2 | 3800
CRC | 188 | Costa Rican Colón | ₡ | 2 | 500
CUP | 192 | Cuban Peso | $ | 2 | 24
CVE | 132 | Cape Verdean Escudo | CVE | 2 | 93.7
CZK | 203 | Czech Koruna | Kč | 2 | 20.7
DJF | 262 | Djiboutian Franc | DJF | 0 | 177.7
DOP | 214 | Dominican Peso | $ | 2 | 63
DZD | 012 | Algerian Dinar | DZD | 2 | 130
EGP | 818 | Egyptian Pound | E£ | 2 | 47.6
ERN | 232 | Eritrean Nakfa | ERN | 2 | 15
ETB | 230 | Ethiopian Birr | ETB | 2 | 155
FJD | 242 | Fijian Dollar | $ | 2 | 2.27
GEL | 981 | Georgian Lari | ₾ | 2 | 2.7
GHS | 936 | Ghanaian Cedi | GH₵ | 2 | 11
GIP | 292 | Gibraltar Pound | £ | 2 | 0.74
GMD | 270 | Gambian Dalasi | GMD | 2 | 73
GNF | 324 | Guinean Franc | FG | 0 | 8700
GTQ | 320 | Guatemalan Quetzal | Q | 2 | 7.67
GYD | 328 | Guyanaese Dollar | $ | 2 | 209
HKD | 344 | Hong Kong Dollar | $ | 2 | 7.78
HNL | 340 | Honduran Lempira | L | 2 | 26.3
HTG | 332 | Haitian Gourde | HTG | 2 | 131
HUF | 348 | Hungarian Forint | Ft | 2 | 328
IDR | 360 | Indonesian Rupiah | Rp | 2 | 16700
ILS | 376 | Israeli New Shekel | ₪ | 2 | 3.2
IQD | 368 | Iraqi Dinar | IQD | 3 | 1310
IRR | 364 | Iranian Rial | IRR | 2 | 42000
ISK | 352 | Icelandic Króna | kr | 0 | 126
JMD | 388 | Jamaican Dollar | $ | 2 | 160
JOD | 400 | Jordanian Dinar | JOD | 3 | 0.709
KES | 404 | Kenyan Shilling | KES | 2 | 129
KGS | 417 | Kyrgyz Som | ⃀ | 2 | 87.4
KHR | 116 | Cambodian Riel | ៛ | 2 | 4010
KMF | 174 | Comorian Franc | CF | 0 | 418
KPW | 408 | North Korean Won | ₩ | 2 | 900
KRW | 410 | South Korean Won | ₩ | 0 | 1450
KWD | 414 | Kuwaiti Dinar | KWD | 3 | 0.307
KYD | 136 | Cayman Islands Dollar | $ | 2 | 0.833
KZT | 398 | Kazakhstani Tenge | ₸ | 2 | 510
LAK | 418 | Laotian Kip | ₭ | 2 | 21600
LBP | 422 | Lebanese Pound | L£ | 2 | 89500
LKR | 144 | Sri Lankan Rupee | Rs | 2 | 309
LRD | 430 | Liberian Dollar | $ | 2 | 178
LSL | 426 | Lesotho Loti | LSL | 2 | 16.7
LYD | 434 | Libyan Dinar | LYD | 3 | 5.4
MAD | 504 | Moroccan Dirham | MAD | 2 | 9.1
MDL | 498 | Moldovan Leu | MDL | 2 | 16.8
MGA | 969 | Malagasy Ariary | Ar | 2 | 4500
MKD | 807 | Macedonian Denar | MKD | 2 | 52.3
MMK | 104 | Myanmar Kyat | K | 2 | 2100
MNT | 496 | Mongolian Tugrik | ₮ | 2 | 3560
MOP | 446 | Macanese Pataca | MOP | 2 | 8.01
MRU | 929 | Mauritanian Ouguiya | MRU | 2 | 39.7
MUR | 480 | Mauritian Rupee | Rs | 2 | 46
MVR | 462 | Maldivian Rufiyaa | MVR | 2 | 15.4
MWK | 454 | Malawian Kwacha | MWK | 2 | 1734
MYR | 458 | Malaysian Ringgit | RM | 2 | 4.07
MZN | 943 | Mozambican Metical | MZN | 2 | 63.9
NAD | 516 | Namibian Dollar | $ | 2 | 16.7
NGN | 566 | Nigerian Naira | ₦ | 2 | 1440
NIO | 558 | Nicaraguan Córdoba | C$ | 2 | 36.8
NPR | 524 | Nepalese Rupee | Rs | 2 | 144
NZD | 554 | New Zealand Dollar | $ | 2 | 1.73
OMR | 512 | Omani Rial | OMR | 3 | 0.3845
PAB | 590 | Panamanian Balboa | PAB | 2 | 1
PEN | 604 | Peruvian Sol | PEN | 2 | 3.37
PGK | 598 | Papua New Guinean Kina | PGK | 2 | 4.3
PHP | 608 | Philippine Peso | ₱ | 2 | 58.8
PKR | 586 | Pakistani Rupee | Rs | 2 | 280
PYG | 600 | Paraguayan Guarani | ₲ | 0 | 6700
QAR | 634 | Qatari Riyal | QAR | 2 | 3.64
RON | 946 | Romanian Leu | lei | 2 | 4.33
RSD | 941 | Serbian Dinar | RSD | 2 | 99.7
RUB | 643 | Russian Ruble | ₽ | 2 | 79
RWF | 646 | Rwandan Franc | RF | 0 | 1455
SAR | 682 | Saudi Riyal | SAR | 2 | 3.75
SBD | 090 | Solomon Islands Dollar | $ | 2 | 8.1
SCR | 690 | Seychellois Rupee | SCR | 2 | 14
SDG | 938 | Sudanese Pound | SDG | 2 | 600
SGD | 702 | Singapore Dollar | $ | 2 | 1.29
SLE | 925 | Sierra Leonean Leone | SLE | 2 | 23.5
SOS | 706 | Somali Shilling | SOS | 2 | 571
SRD | 968 | Surinamese Dollar | $ | 2 | 38.4
SSP | 728 | South Sudanese Pound | £ | 2 | 4550
STN | 930 | São Tomé & Príncipe Dobra | Db | 2 | 20.8
SYP | 760 | Syrian Pound | £ | 2 | 11000
SZL | 748 | Swazi Lilangeni | SZL | 2 | 16.7
THB | 764 | Thai Baht | ฿ | 2 | 31.5
TJS | 972 | Tajikistani Somoni | TJS | 2 | 9.2
TMT | 934 | Turkmenistani Manat | TMT | 2 | 3.5
TND | 788 | Tunisian Dinar | TND | 3 | 2.9
TOP | 776 | Tongan Paʻanga | T$ | 2 | 2.4
TRY | 949 | Turkish Lira | ₺ | 2 | 42.9
TTD | 780 | Trinidad & Tobago Dollar | $ | 2 | 6.79
TWD | 901 | New Taiwan Dollar | $ | 2 | 31.4
TZS | 834 | Tanzanian Shilling | TZS | 2 | 2470
UAH | 980 | Ukrainian Hryvnia | ₴ | 2 | 42.3
UGX | 800 | Ugandan Shilling | UGX | 0 | 3600
UYU | 858 | Uruguayan Peso | $ | 2 | 39.1
UZS | 860 | Uzbekistani Som | UZS | 2 | 12000
VES | 928 | Venezuelan Bolívar | VES | 2 | 300
VND | 704 | Vietnamese Dong | ₫ | 0 | 26300
VUV | 548 | Vanuatu Vatu | VUV | 0 | 121
WST | 882 | Samoan Tala | WST | 2 | 2.78
XAF | 950 | Central African CFA Franc | FCFA | 0 | 558
XCD | 951 | East Caribbean Dollar | $ | 2 | 2.7
XOF | 952 | West African CFA Franc | F CFA | 0 | 558
XPF | 953 | CFP Franc | CFPF | 0 | 101.4
YER | 886 | Yemeni Rial | YER | 2 | 238
ZAR | 710 | South African Rand | R | 2 | 16.6
ZMW | 967 | Zambian Kwacha | ZK | 2 | 22.7
ZWG | 924 | Zimbabwean Gold | ZWG | 2 | 26
`
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', codeNumeric = '', name = '', symbol = '', decimals, rate] = line.split(' | ')
    return { code, codeNumeric, name, symbol, decimals: Number(decimals), dollarRate: Number(rate) }
  })
