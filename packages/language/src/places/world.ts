/** A country by its codes. */
export interface WorldCountry {
  readonly name: string
  readonly code2: string
  readonly code3: string
  readonly codeNumeric: string
  readonly currency: string
  readonly phoneCode: string
}

/** The countries of ISO 3166-1, by their English names; remote territories are left out. */
export const world: readonly WorldCountry[] = `
Afghanistan | AF | AFG | 004 | AFN | 93
Albania | AL | ALB | 008 | ALL | 355
Algeria | DZ | DZA | 012 | DZD | 213
American Samoa | AS | ASM | 016 | USD | 1-684
Andorra | AD | AND | 020 | EUR | 376
Angola | AO | AGO | 024 | AOA | 244
Anguilla | AI | AIA | 660 | XCD | 1-264
Antigua and Barbuda | AG | ATG | 028 | XCD | 1-268
Argentina | AR | ARG | 032 | ARS | 54
Armenia | AM | ARM | 051 | AMD | 374
Aruba | AW | ABW | 533 | AWG | 297
Australia | AU | AUS | 036 | AUD | 61
Austria | AT | AUT | 040 | EUR | 43
Azerbaijan | AZ | AZE | 031 | AZN | 994
Bahamas | BS | BHS | 044 | BSD | 1-242
Bahrain | BH | BHR | 048 | BHD | 973
Bangladesh | BD | BGD | 050 | BDT | 880
Barbados | BB | BRB | 052 | BBD | 1-246
Belarus | BY | BLR | 112 | BYN | 375
Belgium | BE | BEL | 056 | EUR | 32
Belize | BZ | BLZ | 084 | BZD | 501
Benin | BJ | BEN | 204 | XOF | 229
Bermuda | BM | BMU | 060 | BMD | 1-441
Bhutan | BT | BTN | 064 | BTN | 975
Bolivia | BO | BOL | 068 | BOB | 591
Bosnia and Herzegovina | BA | BIH | 070 | BAM | 387
Botswana | BW | BWA | 072 | BWP | 267
Brazil | BR | BRA | 076 | BRL | 55
Brunei | BN | BRN | 096 | BND | 673
Bulgaria | BG | BGR | 100 | EUR | 359
Burkina Faso | BF | BFA | 854 | XOF | 226
Burundi | BI | BDI | 108 | BIF | 257
Cambodia | KH | KHM | 116 | KHR | 855
Cameroon | CM | CMR | 120 | XAF | 237
Canada | CA | CAN | 124 | CAD | 1
Cape Verde | CV | CPV | 132 | CVE | 238
Cayman Islands | KY | CYM | 136 | KYD | 1-345
Central African Republic | CF | CAF | 140 | XAF | 236
Chad | TD | TCD | 148 | XAF | 235
Chile | CL | CHL | 152 | CLP | 56
China | CN | CHN | 156 | CNY | 86
Colombia | CO | COL | 170 | COP | 57
Comoros | KM | COM | 174 | KMF | 269
Congo (Brazzaville) | CG | COG | 178 | XAF | 242
Congo (Kinshasa) | CD | COD | 180 | CDF | 243
Cook Islands | CK | COK | 184 | NZD | 682
Costa Rica | CR | CRI | 188 | CRC | 506
Croatia | HR | HRV | 191 | EUR | 385
Cuba | CU | CUB | 192 | CUP | 53
Cyprus | CY | CYP | 196 | EUR | 357
Czechia | CZ | CZE | 203 | CZK | 420
Denmark | DK | DNK | 208 | DKK | 45
Djibouti | DJ | DJI | 262 | DJF | 253
Dominica | DM | DMA | 212 | XCD | 1-767
Dominican Republic | DO | DOM | 214 | DOP | 1-809
Ecuador | EC | ECU | 218 | USD | 593
Egypt | EG | EGY | 818 | EGP | 20
El Salvador | SV | SLV | 222 | USD | 503
Equatorial Guinea | GQ | GNQ | 226 | XAF | 240
Eritrea | ER | ERI | 232 | ERN | 291
Estonia | EE | EST | 233 | EUR | 372
Eswatini | SZ | SWZ | 748 | SZL | 268
Ethiopia | ET | ETH | 231 | ETB | 251
Faroe Islands | FO | FRO | 234 | DKK | 298
Fiji | FJ | FJI | 242 | FJD | 679
Finland | FI | FIN | 246 | EUR | 358
France | FR | FRA | 250 | EUR | 33
French Guiana | GF | GUF | 254 | EUR | 594
French Polynesia | PF | PYF | 258 | XPF | 689
Gabon | GA | GAB | 266 | XAF | 241
Gambia | GM | GMB | 270 | GMD | 220
Georgia | GE | GEO | 268 | GEL | 995
Germany | DE | DEU | 276 | EUR | 49
Ghana | GH | GHA | 288 | GHS | 233
Gibraltar | GI | GIB | 292 | GIP | 350
Greece | GR | GRC | 300 | EUR | 30
Greenland | GL | GRL | 304 | DKK | 299
Grenada | GD | GRD | 308 | XCD | 1-473
Guadeloupe | GP | GLP | 312 | EUR | 590
Guam | GU | GUM | 316 | USD | 1-671
Guatemala | GT | GTM | 320 | GTQ | 502
Guinea | GN | GIN | 324 | GNF | 224
Guinea-Bissau | GW | GNB | 624 | XOF | 245
Guyana | GY | GUY | 328 | GYD | 592
Haiti | HT | HTI | 332 | HTG | 509
Honduras | HN | HND | 340 | HNL | 504
Hong Kong | HK | HKG | 344 | HKD | 852
Hungary | HU | HUN | 348 | HUF | 36
Iceland | IS | ISL | 352 | ISK | 354
India | IN | IND | 356 | INR | 91
Indonesia | ID | IDN | 360 | IDR | 62
Iran | IR | IRN | 364 | IRR | 98
Iraq | IQ | IRQ | 368 | IQD | 964
Ireland | IE | IRL | 372 | EUR | 353
Israel | IL | ISR | 376 | ILS | 972
Italy | IT | ITA | 380 | EUR | 39
Ivory Coast | CI | CIV | 384 | XOF | 225
Jamaica | JM | JAM | 388 | JMD | 1-876
Japan | JP | JPN | 392 | JPY | 81
Jordan | JO | JOR | 400 | JOD | 962
Kazakhstan | KZ | KAZ | 398 | KZT | 7
Kenya | KE | KEN | 404 | KES | 254
Kiribati | KI | KIR | 296 | AUD | 686
Kuwait | KW | KWT | 414 | KWD | 965
Kyrgyzstan | KG | KGZ | 417 | KGS | 996
Laos | LA | LAO | 418 | LAK | 856
Latvia | LV | LVA | 428 | EUR | 371
Lebanon | LB | LBN | 422 | LBP | 961
Lesotho | LS | LSO | 426 | LSL | 266
Liberia | LR | LBR | 430 | LRD | 231
Libya | LY | LBY | 434 | LYD | 218
Liechtenstein | LI | LIE | 438 | CHF | 423
Lithuania | LT | LTU | 440 | EUR | 370
Luxembourg | LU | LUX | 442 | EUR | 352
Macao | MO | MAC | 446 | MOP | 853
Madagascar | MG | MDG | 450 | MGA | 261
Malawi | MW | MWI | 454 | MWK | 265
Malaysia | MY | MYS | 458 | MYR | 60
Maldives | MV | MDV | 462 | MVR | 960
Mali | ML | MLI | 466 | XOF | 223
Malta | MT | MLT | 470 | EUR | 356
Marshall Islands | MH | MHL | 584 | USD | 692
Martinique | MQ | MTQ | 474 | EUR | 596
Mauritania | MR | MRT | 478 | MRU | 222
Mauritius | MU | MUS | 480 | MUR | 230
Mexico | MX | MEX | 484 | MXN | 52
Micronesia | FM | FSM | 583 | USD | 691
Moldova | MD | MDA | 498 | MDL | 373
Monaco | MC | MCO | 492 | EUR | 377
Mongolia | MN | MNG | 496 | MNT | 976
Montenegro | ME | MNE | 499 | EUR | 382
Morocco | MA | MAR | 504 | MAD | 212
Mozambique | MZ | MOZ | 508 | MZN | 258
Myanmar | MM | MMR | 104 | MMK | 95
Namibia | NA | NAM | 516 | NAD | 264
Nauru | NR | NRU | 520 | AUD | 674
Nepal | NP | NPL | 524 | NPR | 977
Netherlands | NL | NLD | 528 | EUR | 31
New Caledonia | NC | NCL | 540 | XPF | 687
New Zealand | NZ | NZL | 554 | NZD | 64
Nicaragua | NI | NIC | 558 | NIO | 505
Niger | NE | NER | 562 | XOF | 227
Nigeria | NG | NGA | 566 | NGN | 234
North Korea | KP | PRK | 408 | KPW | 850
North Macedonia | MK | MKD | 807 | MKD | 389
Norway | NO | NOR | 578 | NOK | 47
Oman | OM | OMN | 512 | OMR | 968
Pakistan | PK | PAK | 586 | PKR | 92
Palau | PW | PLW | 585 | USD | 680
Palestine | PS | PSE | 275 | ILS | 970
Panama | PA | PAN | 591 | PAB | 507
Papua New Guinea | PG | PNG | 598 | PGK | 675
Paraguay | PY | PRY | 600 | PYG | 595
Peru | PE | PER | 604 | PEN | 51
Philippines | PH | PHL | 608 | PHP | 63
Poland | PL | POL | 616 | PLN | 48
Portugal | PT | PRT | 620 | EUR | 351
Puerto Rico | PR | PRI | 630 | USD | 1-787
Qatar | QA | QAT | 634 | QAR | 974
Romania | RO | ROU | 642 | RON | 40
Russia | RU | RUS | 643 | RUB | 7
Rwanda | RW | RWA | 646 | RWF | 250
Réunion | RE | REU | 638 | EUR | 262
Saint Kitts and Nevis | KN | KNA | 659 | XCD | 1-869
Saint Lucia | LC | LCA | 662 | XCD | 1-758
Saint Vincent and Grenadines | VC | VCT | 670 | XCD | 1-784
Samoa | WS | WSM | 882 | WST | 685
San Marino | SM | SMR | 674 | EUR | 378
Saudi Arabia | SA | SAU | 682 | SAR | 966
Senegal | SN | SEN | 686 | XOF | 221
Serbia | RS | SRB | 688 | RSD | 381
Seychelles | SC | SYC | 690 | SCR | 248
Sierra Leone | SL | SLE | 694 | SLE | 232
Singapore | SG | SGP | 702 | SGD | 65
Slovakia | SK | SVK | 703 | EUR | 421
Slovenia | SI | SVN | 705 | EUR | 386
Solomon Islands | SB | SLB | 090 | SBD | 677
Somalia | SO | SOM | 706 | SOS | 252
South Africa | ZA | ZAF | 710 | ZAR | 27
South Korea | KR | KOR | 410 | KRW | 82
South Sudan | SS | SSD | 728 | SSP | 211
Spain | ES | ESP | 724 | EUR | 34
Sri Lanka | LK | LKA | 144 | LKR | 94
Sudan | SD | SDN | 729 | SDG | 249
Suriname | SR | SUR | 740 | SRD | 597
Sweden | SE | SWE | 752 | SEK | 46
Switzerland | CH | CHE | 756 | CHF | 41
Syria | SY | SYR | 760 | SYP | 963
São Tomé and Príncipe | ST | STP | 678 | STN | 239
Taiwan | TW | TWN | 158 | TWD | 886
Tajikistan | TJ | TJK | 762 | TJS | 992
Tanzania | TZ | TZA | 834 | TZS | 255
Thailand | TH | THA | 764 | THB | 66
Timor-Leste | TL | TLS | 626 | USD | 670
Togo | TG | TGO | 768 | XOF | 228
Tonga | TO | TON | 776 | TOP | 676
Trinidad and Tobago | TT | TTO | 780 | TTD | 1-868
Tunisia | TN | TUN | 788 | TND | 216
Turkey | TR | TUR | 792 | TRY | 90
Turkmenistan | TM | TKM | 795 | TMT | 993
Tuvalu | TV | TUV | 798 | AUD | 688
Uganda | UG | UGA | 800 | UGX | 256
Ukraine | UA | UKR | 804 | UAH | 380
United Arab Emirates | AE | ARE | 784 | AED | 971
United Kingdom | GB | GBR | 826 | GBP | 44
United States | US | USA | 840 | USD | 1
Uruguay | UY | URY | 858 | UYU | 598
Uzbekistan | UZ | UZB | 860 | UZS | 998
Vanuatu | VU | VUT | 548 | VUV | 678
Vatican City | VA | VAT | 336 | EUR | 39
Venezuela | VE | VEN | 862 | VES | 58
Vietnam | VN | VNM | 704 | VND | 84
Yemen | YE | YEM | 887 | YER | 967
Zambia | ZM | ZMB | 894 | ZMW | 260
Zimbabwe | ZW | ZWE | 716 | ZWG | 263
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', code2 = '', code3 = '', codeNumeric = '', currency = '', phoneCode = ''] =
      line.split(' | ')
    return { name, code2, code3, codeNumeric, currency, phoneCode }
  })
