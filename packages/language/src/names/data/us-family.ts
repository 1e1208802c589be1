/**
 * The most frequent surnames of the United States in 2010 and how many of ten million people bear
 * them (Census Bureau, public domain).
 */
export const usFamily: string = `
Smith:82819 Johnson:65524 Williams:55097 Brown:48716 Jones:48324 Garcia:39532 Miller:39374
Davis:37845 Rodriguez:37119 Martinez:35940 Hernandez:35368 Lopez:29647 Gonzalez:28511 Wilson:27184
Anderson:26592 Thomas:25634 Taylor:25467 Moore:24557 Jackson:24005 Martin:23819 Lee:23494
Perez:23108 Thompson:22532 White:22391 Harris:21163 Sanchez:20773 Clark:19075 Ramirez:18897
Lewis:18028 Robinson:17961 Walker:17734 Young:16423 Allen:16361 King:15778 Wright:15560 Scott:14900
Torres:14842 Nguyen:14836 Hill:14741 Flores:14712 Green:14583 Adams:14505 Nelson:14406 Baker:14224
Hall:13800 Rivera:13259 Campbell:13091 Mitchell:13034 Carter:12779 Roberts:12773 Gomez:12396
Phillips:12231 Evans:12055 Turner:11819 Diaz:11785 Parker:11398 Cruz:11330 Edwards:11269
Collins:11179 Reyes:11116 Stewart:11016 Morris:10810 Morales:10569 Murphy:10456 Cook:10258
Rogers:10247 Gutierrez:9940 Ortiz:9726 Morgan:9705 Cooper:9519 Peterson:9434 Bailey:9419 Reed:9392
Kelly:9065 Howard:8978 Ramos:8932 Kim:8894 Cox:8856 Ward:8830 Richardson:8807 Watson:8563
Brooks:8532 Chavez:8506 Wood:8499 James:8454 Bennett:8394 Gray:8344 Mendoza:8230 Ruiz:8076
Hughes:8010 Price:7975 Alvarez:7932 Castillo:7811 Sanders:7810 Patel:7796 Myers:7794 Long:7776
Ross:7776 Foster:7721 Jimenez:7699 Powell:7623 Jenkins:7548 Perry:7517 Russell:7511 Sullivan:7492
Bell:7478 Coleman:7427 Butler:7419 Henderson:7404 Barnes:7399 Gonzales:7280 Fisher:7279 Vasquez:7213
Simmons:7125 Romero:7072 Jordan:7065 Patterson:6964 Alexander:6937 Hamilton:6839 Graham:6819
Reynolds:6789 Griffin:6726 Wallace:6688 Moreno:6676 West:6638 Cole:6620 Hayes:6585 Bryant:6535
Herrera:6533 Gibson:6464 Ellis:6406 Tran:6390 Medina:6390 Aguilar:6323 Stevens:6294 Murray:6269
Ford:6266 Castro:6242 Marshall:6235 Owens:6194 Harrison:6139 Fernandez:6131 McDonald:6119 Woods:6015
Washington:6014 Kennedy:5996 Wells:5974 Vargas:5893 Henry:5796 Chen:5749 Freeman:5734 Webb:5725
Tucker:5677 Guzman:5663 Burns:5625 Crawford:5575 Olson:5561 Simpson:5532 Porter:5528 Hunter:5507
Gordon:5486 Mendez:5482 Silva:5479 Shaw:5438 Snyder:5433 Mason:5431 Dixon:5406 Munoz:5373 Hunt:5371
Hicks:5367 Holmes:5315 Palmer:5309 Wagner:5282 Black:5246 Robertson:5209 Boyd:5203 Rose:5200
Stone:5198 Salazar:5177 Fox:5164 Warren:5158 Mills:5151 Meyer:5115 Rice:5068 Schmidt:4985 Garza:4984
Daniels:4969 Ferguson:4964 Nichols:4935 Stephens:4904 Soto:4897 Weaver:4876 Ryan:4863 Gardner:4844
Payne:4834 Grant:4823 Dunn:4794 Kelley:4770 Spencer:4744 Hawkins:4738 Arnold:4709 Pierce:4700
Vazquez:4689 Hansen:4678 Peters:4662 Santos:4652 Hart:4651 Bradley:4635 Knight:4635 Elliott:4603
Cunningham:4601 Duncan:4583 Armstrong:4578 Hudson:4575 Carroll:4553 Lane:4550 Riley:4538
Andrews:4536 Alvarado:4526 Ray:4515 Delgado:4508 Berry:4502 Perkins:4456 Hoffman:4455 Johnston:4454
Matthews:4451 Pena:4433 Richards:4425 Contreras:4413 Willis:4412 Carpenter:4404 Lawrence:4397
Sandoval:4371 Guerrero:4362 George:4360 Chapman:4337 Rios:4332 Estrada:4321 Ortega:4314 Watkins:4308
Greene:4275 Nunez:4249 Wheeler:4240 Valdez:4237 Harper:4219 Burke:4166 Larson:4156 Santiago:4143
Maldonado:4120 Morrison:4106 Franklin:4089 Carlson:4087 Austin:4058 Dominguez:4044 Carr:4037
Lawson:4036 Jacobs:4021 O'Brien:4019 Lynch:3990 Singh:3958 Vega:3955 Bishop:3953 Montgomery:3931
Oliver:3929 Jensen:3922 Harvey:3921 Williamson:3897 Gilbert:3897 Dean:3866 Sims:3843 Espinoza:3802
Howell:3798 Li:3790 Wong:3776 Reid:3775 Hanson:3768 Le:3762 McCoy:3754 Garrett:3753 Burton:3747
Fuller:3733 Wang:3725 Weber:3710 Welch:3695 Rojas:3676 Lucas:3651 Marquez:3645 Fields:3645 Park:3617
Yang:3595 Little:3591 Banks:3588 Padilla:3572 Day:3563 Walsh:3562 Bowman:3560 Schultz:3556 Luna:3543
Fowler:3543 Mejia:3528 Davidson:3523 Acosta:3506 Brewer:3503 May:3502 Holland:3476 Juarez:3456
Newman:3456 Pearson:3452 Curtis:3451 Cortez:3447 Douglas:3439 Schneider:3434 Joseph:3423
Barrett:3394 Navarro:3384 Figueroa:3338 Keller:3331 Avila:3299 Wade:3290 Molina:3288 Stanley:3284
Hopkins:3282 Campos:3258 Barnett:3244 Bates:3242 Chambers:3220 Caldwell:3185 Beck:3179 Lambert:3176
Miranda:3174 Byrd:3150 Craig:3136 Ayala:3135 Lowe:3128 Frazier:3124 Powers:3118 Neal:3108
Leonard:3101 Gregory:3098 Carrillo:3089 Sutton:3084 Fleming:3074 Rhodes:3074 Shelton:3069
Schwartz:3053 Norris:3044 Jennings:3041 Watts:3039 Duran:3031 Walters:3030 Cohen:3020 McDaniel:3008
Moran:3004 Parks:3003 Steele:2991 Vaughn:2985 Becker:2978 Holt:2967 De_Leon:2963 Barker:2955
Terry:2949 Hale:2936 Leon:2928 Hail:2924 Benson:2918 Haynes:2915 Horton:2888 Miles:2880 Lyons:2865
Pham:2859 Graves:2854 Bush:2848 Thornton:2847 Wolfe:2845 Warner:2840 Cabrera:2835 McKinney:2835
Mann:2831 Zimmerman:2823 Dawson:2820 Lara:2816 Fletcher:2816 Page:2813 McCarthy:2812 Love:2809
Robles:2795 Cervantes:2785 Solis:2785 Erickson:2783 Reeves:2779 Chang:2778 Klein:2762 Salinas:2751
Fuentes:2746 Baldwin:2737 Daniel:2730 Simon:2728 Velasquez:2724 Hardy:2721 Higgins:2705 Aguirre:2696
Lin:2695 Cummings:2689 Chandler:2684 Sharp:2678 Barber:2673 Bowen:2672 Ochoa:2667 Dennis:2661
Robbins:2657 Liu:2657 Ramsey:2656 Francis:2655 Griffith:2653 Paul:2653 Blair:2645 O'Connor:2642
Cardenas:2632 Pacheco:2632 Cross:2629 Calderon:2613 Quinn:2610 Moss:2607 Swanson:2607 Chan:2599
Rivas:2583 Khan:2582 Rodgers:2580 Serrano:2576 Fitzgerald:2555 Rosales:2549 Stevenson:2548
Christensen:2547 Manning:2541 Gill:2541 Curry:2540 McLaughlin:2536 Harmon:2534 McGee:2527 Gross:2526
Doyle:2524 Garner:2520 Newton:2512 Burgess:2506 Reese:2506 Walton:2504 Blake:2502 Trujillo:2497
Adkins:2495 Brady:2480 Goodman:2479 Roman:2472 Webster:2462 Goodwin:2456 Fischer:2453 Huang:2452
Potter:2447 Dela_Cruz:2445 Montoya:2436 Todd:2433 Wu:2431 Hines:2431 Mullins:2429 Castaneda:2419
Malone:2417 Cannon:2410 Tate:2409 Mack:2409 Sherman:2390 Hubbard:2385 Hodges:2381 Zhang:2377
Guerra:2375 Wolf:2374 Valencia:2373 Saunders:2371 Franco:2371 Rowe:2369 Gallagher:2367 Farmer:2360
Hammond:2357 Hampton:2355 Townsend:2351 Ingram:2351 Wise:2327 Gallegos:2318 Clarke:2315 Barton:2313
Schroeder:2304 Maxwell:2304 Waters:2303 Logan:2302 Camacho:2302 Strickland:2297 Norman:2295
Person:2285 Colon:2283 Parsons:2282 Frank:2282 Harrington:2270 Glover:2267 Osborne:2265
Buchanan:2259 Casey:2256 Floyd:2253 Patton:2247 Ibarra:2240 Ball:2239 Tyler:2239 Suarez:2238
Bowers:2238 Orozco:2234 Salas:2219 Cobb:2208 Gibbs:2206 Andrade:2205 Bauer:2204 Conner:2189
Moody:2184 Escobar:2183 McGuire:2181 Lloyd:2176 Mueller:2176 Hartman:2173 French:2169 Kramer:2167
McBride:2166 Pope:2166 Lindsey:2162 Velazquez:2161 Norton:2160 McCormick:2158 Sparks:2151 Flynn:2149
Yates:2144 Hogan:2139 Marsh:2112 Macias:2110 Villanueva:2098 Zamora:2093 Pratt:2091 Stokes:2090
Owen:2089 Ballard:2089 Lang:2086 Brock:2080 Villarreal:2080 Charles:2075 Drake:2073 Barrera:2068
Cain:2066 Patrick:2063 Pineda:2062 Burnett:2061 Mercado:2060 Santana:2057 Shepherd:2050
Bautista:2043 Ali:2034 Shaffer:2032 Lamb:2031 Trevino:2030 McKenzie:2020 Hess:2017 Beil:2016
Olsen:2012 Cochran:2012 Morton:2007 Nash:1990 Wilkins:1988 Petersen:1983 Briggs:1980 Shah:1976
Roth:1976 Nicholson:1971 Holloway:1968 Lozano:1959 Rangel:1951 Flowers:1951 Hoover:1949 Short:1949
Arias:1949 Mora:1948 Valenzuela:1945 Bryan:1937 Meyers:1937 Weiss:1936 Underwood:1935 Bass:1934
Greer:1934 Summers:1931 Houston:1929 Carson:1928 Morrow:1927 Clayton:1920 Whitaker:1919 Decker:1918
Yoder:1912 Collier:1911 Zuniga:1910 Carey:1909 Wilcox:1908 Melendez:1906 Poole:1906 Roberson:1905
Larsen:1897 Conley:1896 Davenport:1895 Copeland:1893 Massey:1885 Lam:1883 Huff:1881 Rocha:1873
Cameron:1873 Jefferson:1871 Hood:1870 Monroe:1869 Anthony:1868 Pittman:1865 Huynh:1864 Randall:1857
Singleton:1852 Kirk:1844 Combs:1839 Mathis:1838 Christian:1837 Skinner:1832 Bradford:1831
Richard:1827 Galvan:1825 Wall:1824 Boone:1824 Kirby:1823 Wilkinson:1822 Bridges:1820 Bruce:1811
Atkinson:1809 Velez:1806 Meza:1805 Roy:1802 Vincent:1800 York:1799 Hodge:1794 Villa:1791 Abbott:1788
Allison:1787 Tapia:1785 Gates:1782 Chase:1779 Sosa:1778 Sweeney:1777 Farrell:1774 Wyatt:1770
Dalton:1769 Horn:1768 Barron:1765 Phelps:1764 Yu:1764 Dickerson:1759 Heath:1759 Foley:1758
Atkins:1752 Mathews:1749 Bonilla:1745 Acevedo:1741 Benitez:1739 Zavala:1734 Hensley:1732 Glenn:1730
Cisneros:1726 Harrell:1723 Shields:1723 Rubio:1722 Huffman:1722 Choi:1722 Boyer:1720 Garrison:1718
Arroyo:1716 Bond:1716 Kane:1715 Hancock:1714 Callahan:1713 Dillon:1711 Cline:1704 Wiggins:1703
Grimes:1703 Arellano:1699 Melton:1697 O'Neill:1696 Savage:1692 Ho:1689 Beltran:1687 Pitts:1686
Parrish:1686 Ponce:1680 Rich:1677 Booth:1675 Koch:1675 Golden:1673 Ware:1672 Brennan:1669
McDowell:1668 Marks:1667 Cantu:1665 Humphrey:1663 Baxter:1662 Sawyer:1662 Clay:1656 Tanner:1655
Hutchinson:1654 Kaur:1653 Berg:1653 Wiley:1652 Gilmore:1652 Russo:1651 Villegas:1648 Hobbs:1645
Keith:1644 Wilkerson:1642 Ahmed:1638 Beard:1634 McClain:1633 Montes:1632 Mata:1631 Rosario:1629
Vang:1628 Walter:1628 Henson:1628 O'Neal:1627 Mosley:1626 McClure:1618 Beasley:1617 Stephenson:1615
Snow:1611 Huerta:1609 Preston:1606 Vance:1604 Barry:1603 Johns:1602 Eaton:1600 Blackwell:1599
Dyer:1599 Prince:1599 Macdonald:1584 Solomon:1578 Guevara:1575 Stafford:1573 English:1573 Hurst:1568
Woodard:1568 Cortes:1567 Shannon:1564 Kemp:1564 Nolan:1561 McCullough:1554 Merritt:1546 Murillo:1544
Moon:1543 Salgado:1541 Strong:1540 Kline:1539 Cordova:1536 Barajas:1531 Roach:1526 Rosas:1523
Winters:1523 Jacobson:1519 Lester:1518 Knox:1517 Bullock:1517 Kerr:1516 Leach:1511 Meadows:1509
Orr:1505 Davila:1505 Whitehead:1504 Pruitt:1504 Kent:1503 Conway:1502 McKee:1496 Barr:1496
David:1493 Dejesus:1493 Marin:1488 Berger:1487 McIntyre:1486 Blankenship:1486 Gaines:1486
Palacios:1485 Cuevas:1481 Bartlett:1480 Durham:1479 Dorsey:1479 McCall:1474 O'Donnell:1473
Stein:1471 Browning:1469 Stout:1468 Lowery:1467 Sloan:1467 McLean:1467 Hendricks:1464 Calhoun:1464
Sexton:1462 Chung:1461 Gentry:1459 Hull:1458 Duarte:1457 Ellison:1452 Nielsen:1450 Gillespie:1447
Buck:1445 Middleton:1443 Sellers:1443 Leblanc:1443 Esparza:1443 Hardin:1440 Bradshaw:1440
McIntosh:1437 Howe:1433 Livingston:1427 Frost:1424 Glass:1417 Morse:1416 Knapp:1416 Herman:1415
Stark:1415 Bravo:1414 Noble:1413 Spears:1412 Weeks:1409 Corona:1409 Frederick:1403 Buckley:1402
McFarland:1400 Hebert:1399 Enriquez:1399 Hickman:1395 Quintero:1395 Randolph:1394 Schaefer:1392
Walls:1391 Trejo:1391 House:1390 Reilly:1386 Pennington:1385 Michael:1381 Conrad:1380 Giles:1376
Benjamin:1376 Crosby:1375 Fitzpatrick:1371 Donovan:1370 Mays:1370 Mahoney:1369 Valentine:1369
Raymond:1365 Medrano:1365 Hahn:1365 McMillan:1364 Small:1363 Bentley:1363 Felix:1362 Peck:1358
Lucero:1356 Boyle:1353 Hanna:1352 Pace:1352 Rush:1349 Hurley:1349 Harding:1349 McConnell:1348
Bernal:1346 Nava:1345 Ayers:1343 Everett:1342 Ventura:1342 Avery:1341 Pugh:1341 Mayer:1341
Bender:1341 Shepard:1337 McMahon:1336 Landry:1335 Case:1333 Sampson:1332 Moses:1329 Magana:1326
Blackburn:1325 Dunlap:1324 Gould:1320 Duffy:1317 Vaughan:1316 Herring:1313 McKay:1311 Espinosa:1311
Rivers:1311 Farley:1306 Bernard:1306 Ashley:1305 Friedman:1301 Potts:1298 Truong:1297 Costa:1297
Correa:1296 Blevins:1296 Nixon:1293 Clements:1290 Fry:1289 Dela_Rosa:1286 Best:1286 Benton:1285
Lugo:1285 Portillo:1284 Dougherty:1284 Crane:1284 Haley:1283 Phan:1283 Villalobos:1280
Blanchard:1278 Horne:1278 Finley:1277 Quintana:1277 Lynn:1276 Esquivel:1274 Bean:1274 Dodson:1274
Mullen:1271 Xiong:1271 Hayden:1270 Cano:1267 Levy:1262 Huber:1260 Richmond:1256 Moyer:1256 Lim:1255
Frye:1253 Sheppard:1253 McCarty:1252 Avalos:1252 Booker:1249 Waller:1248 Parra:1246 Woodward:1246
Jaramillo:1246 Krueger:1246 Rasmussen:1242 Brandt:1241 Peralta:1240 Donaldson:1239 Stuart:1239
Faulkner:1236 Maynard:1236 Galindo:1235 Coffey:1235 Estes:1231 Sanford:1231 Burch:1230 Maddox:1229
Vo:1228 O'Connell:1227 Vu:1226 Andersen:1226 Spence:1225 McPherson:1225 Church:1223 Schmitt:1222
Stanton:1220 Leal:1219 Cherry:1216 Compton:1215 Dudley:1213 Sierra:1213 Pollard:1212 Alfaro:1211
Hester:1208 Proctor:1208 Lu:1208 Hinton:1207 Novak:1202 Good:1202 Madden:1201 McCann:1200
Terrell:1200 Jarvis:1198 Dickson:1197 Reyna:1196 Cantrell:1196 Mayo:1194 Branch:1194 Hendrix:1193
Rollins:1191 Rowland:1191 Whitney:1191 Duke:1188 Odom:1187 Daugherty:1186 Travis:1186 Tang:1185
Archer:1185 Haas:1184 Galloway:1183 Bray:1183 Nieves:1183 Petty:1183 McGrath:1182 Kaufman:1181
Holden:1181 Krause:1177 Baird:1177 Riggs:1170 Braun:1169 Werner:1169 Quinones:1168 Saldana:1167
Mercer:1167 Hatfield:1166 McNeil:1165 Irwin:1163 Hooper:1161 Hays:1159 Joyce:1157
`
