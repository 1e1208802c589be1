/**
 * Rarer surnames of the United States, the most frequent first (Census Bureau, 1990, public domain).
 */
export const usFamilyOthers: string = `
Rodriquez William McKnight Dotson Holman Morin Tillman Key Gamble Battle Carver Hopper Joyner
Osborn Sykes Pickett Sears Wilder Ewing Cooley Bonner Cotton Holder Ferrell Fulton Lott Rosa
Riddle Guy Britt Dillard Alston Chaney Merrill Alford Albert Cote Mooney McGowan Craft Cleveland
Clemons Wynn Snider Bright Witt Rutledge Kinney Slater Emerson Burks Delaney Pate Lancaster Sweet
Justice Tyson Sharpe Whitfield Talley Burris Ratliff McCray Beach Goff Cash Bolton McFadden Levine
Byers Kirkland Kidd Workman Carney Dale McLeod Holcomb England Finch Head Burt Haney Franks
Sargent Downs Bird Hewitt Lindsay Foreman Vinson Hyde Forbes Gilliam Guthrie Wooten Barlow Buckner
Puckett Langley Knowles Cooke Whitley Noel Shea Rouse Hartley Mayfield Elder Rankin Cowan
Slaughter Minor Kendrick Shirley Kendall Boucher Boggs Newell Crowe Bland Swain Holley Pearce
Childs Yarbrough Meeks Bacon Rosado Helms Boyce Goss Stinson Smart Lake Hutchins Covington Gregg
Crowley Hatcher Mackey Bunch Womack Polk Jamison Dodd Childress Childers Camp Dye Springer Dailey
Belcher Lockhart Griggs Connor Winter Walden Moser Tracy Tatum Akers Lutz Pryor Law McAllister
Davies Shoemaker Madison Rutherford Newsome Magee Chamberlain Blanton Simms Godfrey Flanagan Crum
Downing Sinclair Donahue McGinnis Gore Farris Webber Corbett Starr Lyon Hastings Spivey Harden
Crabtree Kirkpatrick Hollis Brandon Arrington Ervin Clifton Ritter McGhee Bolden Maloney Gagnon
Dunbar Pike Mayes Heard Beatty Mobley Kimball Herbert Grady Eldridge Hamm Gibbons Seymour Manley
Herron Plummer Elmore Cramer Gary Rucker Hilton Blue Pierson Fontenot Field Grace Goldstein Elkins
Wills John Hickey Worley Gorman Katz Dickinson Broussard Fritz Woodruff Crow Christopher Britton
Forrest Nance Lehman Bingham Whaley Shafer Coffman Steward Nix Neely Numbers Manuel McCabe Kessler
Emery Bowling Hinkle Welsh Pagan Goldberg Goins Crouch McDermott Hendrickson Samuels Denton
Bergeron Ivey Locke Haines Thurman Snell Hoskins Byrne Milton Winston Arthur Stanford Roe Corbin
Chappell Hurt Downey Dooley Tuttle Couch Payton McElroy Crockett Groves Clement Leslie Cartwright
Dickey McGill Dubois Muniz Erwin Self Tolbert Dempsey Sewell Latham Garland Vigil Sterling Rainey
Norwood Lacy Stroud Meade Amos Tipton Lord Kuhn Hilliard Teague Courtney Gunn Greenwood Reece
Weston Poe Trent Phipps Frey Kaiser Ames Paige Gunter Milligan Carlton Bowden Vickers Lowry
Pritchard Costello Piper McClellan Lovell Drew Sheehan Quick Hatch Dobson Jeffries Hollingsworth
Sorensen Fink Donnelly Burrell Bruno Tomlinson Colbert Billings Ritchie Helton Sutherland Peoples
McQueen Gaston Thomason McKinley Givens Crocker Vogel Robison Dunham Coker Swartz Keys Lilly
Ladner Hannah Willard Richter Hargrove Edmonds Brantley Albright Murdock Boswell Muller Padgett
Kenney Daly Connolly Pierre Inman Lund Barnard Simons Land Huggins Tidwell Sanderson Bullard
McClendon Draper Meredith Marrero Dwyer Abrams Stover Goode Fraser Crews Smiley Godwin Fish
Conklin McNeal Baca Crowder Bower Nicholas Brewster McNeill Rodrigues Coates Raines McCain McCord
Miner Holbrook Swift Dukes Carlisle Aldridge Ackerman Starks Ricks Holliday Ferris Hairston
Sheffield Lange Fountain Marino Doss Betts Kaplan Carmichael Bloom Ruffin Penn Kern Bowles
Sizemore Larkin Dupree Jewell Silver Seals Metcalf Hutchison Henley Farr Castle McCauley Hankins
Gustafson Deal Curran Ash Waddell Ramey Cates Pollock Major Irvin Cummins Messer Heller Dewitt
Funk Cornett Hathaway Singer Aaron Pelletier Painter Wiseman Blount Hand Feliciano Temple Houser
Doherty Mead McGraw Toney Swan Melvin Capps Blanco Blackmon Wesley Thomson McManus Fair Burkett
Post Gleason Rudolph Ott Dickens Cormier Voss Rushing Rosenberg Hurd Dumas Story Caudill Bragg
Gipson Colvin Biggs Vela Platt Cassidy Tompkins McCollum Kay Gabriel Dolan Daley Crump Street
Sneed Kilgore Grove Grimm Davison Brunson Prater Marcum Devine Kyle Dodge Stratton Tripp Ledbetter
Lay Hightower Haywood Feldman Epps Yeager Posey Sylvester Scruggs Cope Stubbs Richey Overton
Trotter Sprague Cordero Butcher Burger Stiles Burgos Woodson Horner Bassett Purcell Haskins Gee
Akins Abraham Hoyt Ziegler Spaulding Hadley Grubbs Sumner Shook Lockwood Jarrett Driscoll Dahl
Thorpe Sheridan Redmond Putnam McWilliams McRae Cornell Felton Romano Joiner Sadler Hedrick Hager
Hagen Fitch Coulter Thacker Mansfield Langston Guidry Ferreira Corley Conn Rossi Lackey Cody Baez
Saenz McNamara Darnell Michel McMullen McKenna McDonough Link Engel Browne Roper Peacock Eubanks
Drummond Stringer Pritchett Parham Mims Landers Ham Grayson Stacy Schafer Egan Timmons Keen Hamlin
Finn McNair Louis Clifford Nadeau Moseley Michaud Rosen Oakes Kurtz Jeffers Calloway Beal Winn
Suggs Stern Stapleton Lyles Laird Montano Diamond Dawkins Roland Hagan Goldman Bryson Lovett
Segura Metz Lockett Langford Hinson Eastman Rock Hooks Woody Smallwood Shapiro Crowell Whalen
Triplett Chatman Aldrich Cahill Youngblood Ybarra Stallings Sheets Samuel Reeder Pack Lacey
Connelly Bateman Abernathy Winkler Wilkes Masters Hackett Granger Gillis Schmitz Sapp Napier Souza
Lanier Gomes Weir Otero Ledford Burroughs Babcock Siegel Dugan Clinton Christie Bledsoe Atwood
Wray Varner Spangler Otto Anaya Staley Kraft Fournier Eddy Belanger Wolff Thorne Bynum Burnette
Boykin Swenson Purvis Pina Duvall Darby Kauffman Healy Engle Benoit Valle Steiner Spicer Shaver
Randle Lundy Dow Chin Calvert Staton Neff Kearney Darden Oakley Medeiros McCracken Crenshaw Block
Perdue Dill Whittaker Tobin Cornelius Washburn Hogue Goodrich Easley Dennison Vera Shipley Kerns
Jorgensen Crain Abel Maurer Longoria Keene Witherspoon Staples Pettit Kincaid Eason Madrid Echols
Lusk Stahl Currie Thayer Shultz Sherwood McNally Seay North Maher Kenny Hope Gagne Barrow Myles
Moreland Honeycutt Hearn Diggs Caron Whitten Westbrook Stovall Ragland Queen Munson Meier Looney
Kimble Jolly Hobson London Goddard Culver Burr Presley Negron Connell Tovar Marcus Huddleston
Hammer Ashby Salter Root Pendleton Nickerson Myrick Judd Jacobsen Elliot Bain Adair Starnes
Sheldon Matos Light Busby Herndon Hanley Bellamy Jack Doty Bartley Yazzie Rowell Parson Gifford
Cullen Christiansen Benavides Barnhart Talbot Mock Crandall Connors Bonds Whitt Gage Bergman
Arredondo Addison Marion Lujan Dowdy Jernigan Bouchard Dutton Rhoades Ouellette Kiser Rubin
Herrington Hare Denny Blackman Babb Allred Rudd Paulson Ogden Koenig Jacob Irving Geiger Begay
Champion Lassiter Hawk Esposito Cho Waldron Vernon Ransom Prather Keenan Jean Grover Chacon Vick
Sands Roark Parr Mayberry Greenberg Coley Bruner Whitman Skaggs Shipman Means Leary Hutton Romo
Ladd Kruse Friend Darling Askew Valentin Schulz Tabor Mohr Gallo Bermudez Pereira Isaac Bliss
Reaves Flint Comer Boston Woodall Naquin Earl Delong Carrier Pickens Brand Tilley Schaffer Read
Knutson Fenton Doran Chu Vogt Vann Prescott McLain Landis Corcoran Ambrose Zapata Hyatt Hemphill
Faulk Call Dove Boudreaux Aragon Whitlock Tackett Shearer Hanks Gold Driver McKinnon Koehler
Champagne Bourgeois Pool Keyes Goodson Foote Early Lunsford Goldsmith Flood Winslow Sams Reagan
McCloud Hough Naylor Loomis Coronado Ludwig Braswell Bearden Sherrill Fagan Ezell Edmondson Cyr
Cronin Nunn Lemon Guillory Grier Dubose Traylor Ryder Dobbins Coyle Aponte Whitmore Smalls Rowan
Malloy Cardona Braxton Borden Humphries Carrasco Ruff Metzger Huntley Hinojosa Finney Madsen Hong
Hills Ernst Dozier Burkhart Bowser Daigle Whittington Sorenson Saucedo Roche Redding Loyd Fugate
Waite Lind Huston Hay Benedict Hawthorne Hamby Boyles Boles Regan Faust Crook Beam Barger Hinds
Gallardo Elias Willoughby Willingham Wilburn Eckert Busch Zepeda Worthington Tinsley Russ Hoff
Hawley Carmona Varela Rector Newcomb Mallory Kinsey Dube Whatley Strange Ragsdale Ivy Bernstein
Becerra Yost Mattson Felder Cheek Luke Handy Grossman Gauthier Escobedo Braden Beckman Mott
Hillman Gil Flaherty Dykes Doe Stockton Stearns Lofton Kitchen Coats Cavazos Beavers Barrios
Parish Mosher Lincoln Cardwell Coles Burnham Weller Lemons Beebe Aguilera Ring Parnell Harman
Couture Alley Schumacher Redd Dobbs Blum Blalock Merchant Ennis Denson Cottrell Chester Brannon
Bagley Aviles Watt Sousa Rosenthal Rooney Dietz Blank Paquette McClelland Duff Velasco Lentz Grubb
Burrows Barbour Ulrich Shockley Rader German Beyer Mixon Layton Altman Alonzo Weathers Titus
Stoner Squires Shipp Priest Lipscomb Cutler Caballero Zimmer Willett Thurston Storey Medley Lyle
Epperson McMillian Baggett Torrez Laws Hirsch Dent Corey Poirier Peachey Jacques Farrar Creech
Barth Trimble France Dupre Albrecht Sample Lawler Crisp Conroy Chadwick Wetzel Nesbitt Murry
Jameson Wilhelm Patten Minton Matson Kimbrough Iverson Guinn Gale Fortune Croft Toth Pulliam
Nugent Newby Littlejohn Dias Canales Bernier Baron Barney Singletary Renteria Pruett McHugh Mabry
Landrum Brower Weldon Stoddard Ruth Cagle Stjohn Scales Kohler Kellogg Hopson Gant Tharp Gann
Zeigler Pringle Hammons Fairchild Deaton Chavis Carnes Rowley Matlock Libby Kearns Irizarry
Carrington Starkey Pepper Lopes Jarrell Fay Craven Beverly Baum Spain Littlefield Linn Humphreys
Hook High Etheridge Cuellar Chastain Chance Bundy Speer Skelton Quiroz Pyle Ponder Moulton Machado
Killian Hutson Hitchcock Ellsworth Dowling Cloud Burdick Spann Pedersen Levin Leggett Hayward
Hacker Dietrich Beaulieu Barksdale Wakefield Snowden Paris Briscoe Bowie Berman Ogle McGregor
Laughlin Helm Burden Wheatley Schreiber Pressley Parris Alaniz Agee Urban Swann Snodgrass Schuster
Radford Monk Mattingly Main Lamar Harp Girard Cheney Yancey Wagoner Ridley Lombardo Lau Hudgins
Gaskins Duckworth Coe Coburn Willey Prado Newberry Hammonds Elam Whipple Slade Serna Ojeda Liles
Dorman Diehl Angel Upton Reardon Michaels Kelsey Goetz Eller Bauman Baer Augustine Layne Hummel
Brenner Amaya Adamson Ornelas Dowell Cloutier Christy Castellanos Wing Wellman Saylor Moya
Montalvo Kilpatrick Harley Durbin Shell Oldham Kang Garvin Foss Branham Bartholomew Templeton
Maguire Holton Alonso Rider Monahan McCormack Beaty Anders Streeter Nieto Nielson Moffett Lankford
Keating Heck Gatlin Delatorre Callaway Adcock Worrell Unger Robinette Nowak Jeter Brunner Ashton
Steen Parrott Overstreet Nobles Montanez Luther Clevenger Brinkley Trahan Quarles Pickering
Pederson Jansen Grantham Gilchrist Crespo Aiken Schell Schaeffer Lorenz Leyva Harms Dyson Wallis
Pease Leavitt Hyman Cheng Cavanaugh Batts Warden Seaman Rockwell Quezada Paxton Linder Houck
Fontaine Durant Caruso Adler Pimentel Mize Lytle Donald Cleary Cason Acker Switzer Salmon Isaacs
Higginbotham Han Waterman Vandyke Stamper Sisk Shuler Riddick Redman McMahan Levesque Hatton
Bronson Bollinger Arnett Gerber Gannon Farnsworth Baughman Silverman Satterfield Royal McCrary
Kowalski Joy Grigsby Greco Cabral Trout Rinehart Mahon Linton Gooden Curley Baugh Wyman Schwab
Schuler Morrissey Mahan Coy Bunn Andrew Thrasher Spear Waggoner Shelley Robert Qualls Purdy
McWhorter Mauldin Mark Jordon Gilman Perryman Newsom Menard Martino Graf Billingsley Artis
Simpkins Salisbury Quintanilla Gilliland Fraley Foust Crouse Scarborough Ngo Grissom Fultz Rico
Marlow Markham Madrigal Lawton Barfield Whiting Varney Schwarz Huey Gooch Arce Wheat Poulin
Mackenzie Leone Hurtado Selby Gaither Fortner Culpepper Coughlin Brinson Boudreau Barkley Bales
Stepp Holm Tan Schilling Morrell Kahn Heaton Gamez Douglass Causey Brothers Turpin Shanks Schrader
Meek Isom Hardison Carranza Yanez Way Scroggins Schofield Runyon Ratcliff Murrell Moeller Irby
Currier Butterfield Yee Ralston Pullen Pinson Estep East Carbone Lance Hawks Ellington Casillas
Spurlock Sikes Motley McCartney Kruger Isbell Houle Francisco Burk Bone Tomlin Shelby Quigley
Neumann Lovelace Fennell Colby Cheatham Bustamante Skidmore Hidalgo Forman Culp Bowens Betancourt
Aquino Robb Rea Milner Martel Gresham Wiles Ricketts Gavin Dowd Collazo Bostic Blakely Sherrod
Power Kenyon Gandy Ebert Deloach Cary Bull Allard Sauer Robins Olivares Gillette Chestnut Bourque
Paine Lyman Hite Hauser Devore Crawley Chapa Tobias Talbert Poindexter Millard Meador McDuffie
Mattox Kraus Harkins Choate Bess Wren Sledge Sanborn Outlaw Kinder Geary Cornwell Barclay Adam
Abney Seward Rhoads Howland Fortier Easter Benner Vines Tubbs Troutman Rapp Noe McCurdy Harder
Deluca Westmoreland South Havens Guajardo Ely Clary Seal Meehan Herzog Guillen Ashcraft Waugh
Renner Milam Jung Elrod Churchill Buford Breaux Bolin Asher Windham Tirado Pemberton Nolen Noland
Knott Emmons Cornish Christenson Brownlee Barbee Waldrop Pitt Olvera Lombardi Gruber Gaffney
Eggleston Banda Archuleta Still Slone Prewitt Pfeiffer Nettles Mena McAdams Henning Gardiner
Cromwell Chisholm Burleson Box Vest Oglesby McCarter Malcolm Lumpkin Larue Grey Wofford Vanhorn
Thorn Teel Swafford Stclair Stanfield Ocampo Herrmann Hannon Arsenault Roush McAlister Hiatt
Gunderson Forsythe Duggan Delvalle Cintron Wilks Weinstein Uribe Rizzo Noyes McLendon Gurley
Bethea Winstead Maples Harry Guyton Giordano Alderman Valdes Polanco Pappas Lively Grogan
Griffiths Bobo Arevalo Whitson Sowell Rendon Matthew Julian Fernandes Farrow Edmond Benavidez
Ayres Alicea Stump Smalley Seitz Schulte Gilley Gallant Dewey Casper Canfield Wolford McNutt
McNulty McGovern Hardman Harbin Cowart Chavarria Brink Beckett Bagwell Armstead Anglin Abreu
Reynoso Krebs Jett Hoffmann Greenfield Forte Burney Broome Sisson Parent Jude Younger Trammell
Partridge Marvin Mace Lomax Lemieux Gossett Frantz Fogle Cooney Broughton Pence Paulsen Neil Muncy
McArthur Hollins Edward Beauchamp Withers Osorio Mulligan Hoyle Foy Dockery Cockrell Begley Amador
Roby Rains Lindquist Gentile Everhart Bohannon Wylie Thao Sommers Purnell Palma Fortin Dunning
Breeden Vail Phelan Marx Cosby Colburn Chong Boling Biddle Ledesma Gaddis Denney Chow Bueno
Berrios Wicker Tolliver Thibodeaux Nagle Lavoie Fisk Crist Barbosa Reedy March Locklear Kolb Himes
Behrens Beckwith Beckham Weems Wahl Shorter Shackelford Rees Muse Free Cerda Valadez Thibodeau
Saavedra Ridgeway Reiter McHenry Majors Lachance Keaton Israel Ferrara Falcon Clemens Blocker
Applegate Paz Needham Mojica Kuykendall Hamel Escamilla Doughty Burchett Ainsworth Wilbur Vidal
Upchurch Thigpen Strauss Spruill Sowers Riggins Ricker McCombs Harlow Garnett Buffington Sotelo
Olivas Negrete Morey Macon Logsdon Lapointe Florence Cathey Bigelow Bello Westfall Stubblefield
Peak Lindley Jeffrey Hein Hawes Farrington Edge Breen Birch Wilde Steed Sepulveda Reinhardt
Proffitt Minter Messina McNabb Maier Keeler Gamboa Donohue Dexter Basham Shinn Orlando Crooks Cota
Borders Bills Bachman Tisdale Tavares Schmid Pickard Jasper Gulley Fonseca Delossantos Condon
Clancy Batista Wicks Wadsworth New Martell Littleton Ison Haag Folsom Brumfield Broyles Brito
Mireles McDonnell Leclair Hamblin Gough Fanning Binder Winfield Whitworth Soriano Palumbo Newkirk
Mangum Hutcherson Comstock Cecil Carlin Beall Bair Wendt Watters Walling Putman Oliva Morley Mares
Lemus Keener Jeffery Hundley Dial Damico Billups Strother McFarlane Lamm Eaves Crutcher Caraballo
Canty Atwell Taft Siler Rust Rawls Rawlings Prieto Niles McNeely McAfee Hulsey Harlan Hackney
Galvez Escalante Delagarza Crider Charlton Bandy Wilbanks Stowe Steinberg Samson Renfro Masterson
Massie Lanham Haskell Hamrick Fort Dehart Card Burdette Branson Bourne Babin Aleman Worthy Tibbs
Sweat Smoot Slack Paradis Packard Mull Luce Houghton Gantt Furman Danner Christianson Burge
Broderick Ashford Arndt Almeida Stallworth Shade Searcy Sager Noonan McLemore McIntire Maxey
Lavigne Jobe Ireland Ferrer Falk Edgar Coffin Byrnes Aranda Apodaca Stamps Rounds Peek Olmstead
Lewandowski Kaminski Her Dunaway Bruns Brackett Amato Reich McClung Lacroix Koontz Herrick
Hardesty Flanders Cousins Close Cato Cade Vickery Shank Nagel Dupuis Croteau Cotter Cable Stuckey
Stine Porterfield Pauley Nye Moffitt Knudsen Hardwick Goforth Dupont Blunt Barrows Barnhill Shull
Rash Ralph Penny Lorenzo Loftis Lemay Kitchens Horvath Grenier Fuchs Fairbanks Culbertson Calkins
Burnside Beattie Ashworth Albertson Wertz Vaught Vallejo Tyree Turk Tuck Tijerina Sage Picard
Peterman Otis Marroquin Marr Lantz Hoang Demarco Daily Cone Berube Barnette Wharton Stinnett
Slocum Scanlon Sander Pinto Mancuso Lima Judge Headley Epstein Counts Clarkson Carnahan Brice
Boren Arteaga Adame Zook Whittle Whitehurst Wenzel Saxton Rhea Reddick Puente Hazel Handley
Haggerty Earley Devlin Dallas Chaffin Cady Acuna Solano Sigler Pollack Pendergrass Ostrander Janes
Francois Fine Crutchfield Cordell Chamberlin Brubaker Baptiste Willson Reis Neeley Mullin Mercier
Lira Layman Keeling Higdon Guest Forrester Espinal Dion Chapin Carl Warfield Toledo Pulido Peebles
Nagy Montague Mello Lear Jaeger Hogg Graff Furr Derrick Cave Canada Soliz Poore Mendenhall
McLaurin Maestas Low Gable Belt Barraza Tillery Snead Pond Neill McCulloch McCorkle Lightfoot
Hutchings Holloman Harness Dorn Council Bock Zielinski Turley Treadwell Stpierre Starling Somers
Oswald Merrick Marquis Ivory Easterling Bivens Truitt Poston Parry Ontiveros Olivarez Neville
Moreau Medlin Lenz Knowlton Fairley Cobbs Chisolm Bannister Woodworth Toler Ocasio Noriega Neuman
Moye Milburn McClanahan Lilley Hanes Flannery Dellinger Danielson Conti Blodgett Beers Weatherford
Strain Karr Hitt Denham Custer Coble Clough Casteel Bolduc Batchelor Ammons Whitlow Tierney Staten
Sibley Seifert Schubert Salcedo Mattison Laney Haggard Grooms Dix Dees Cromer Cooks Colson Caswell
Zarate Swisher Stacey Shin Ragan Pridgen McVey Matheny Leigh Lafleur Franz Ferraro Dugger
Whiteside Rigsby McMurray Lehmann Large Jacoby Hildebrand Hendrick Headrick Goad Fincher Drury
Borges Archibald Albers Woodcock Trapp Soares Seaton Richie Monson Luckett Lindberg Kopp Keeton
Hsu Healey Garvey Gaddy Fain Burchfield Badger Wentworth Strand Stack Spooner Saucier Sales Ruby
Ricci Plunkett Pannell Ness Leger Hoy Freitas Fong Elizondo Duval Chun Calvin Beaudoin Urbina
Stock Rickard Partin Moe McGrew McClintock Ledoux Forsyth Faison Devries Bertrand Wasson Tilton
Scarbrough Pride Leung Larry Irvine Garber Denning Corral Colley Castleberry Bowlin Bogan Beale
Baines True Trice Rayburn Parkinson Pak Nunes McMillen Leahy Lea Kimmel Higgs Fulmer Carden
Bedford Taggart Spearman Register Prichard Morrill Koonce Heinz Hedges Guenther Grice Findley
Earle Dover Creighton Boothe Bayer Arreola Vitale Valles See Raney Peter Osgood Lowell Hanlon
Burley Bounds Worden Weatherly Vetter Tanaka Stiltner Sell Nevarez Mosby Montero Melancon Harter
Hamer Goble Gladden Gist Ginn Akin Zaragoza Towns Tarver Sammons Royster Muir Morehead Luster
Kingsley Kelso Grisham Glynn Baumann Alves Yount Tamayo Tam Paterson Oates Menendez Longo Hargis
Greenlee Gillen Desantis Conover Breedlove Wayne Sumpter Scherer Rupp Reichert Heredia Fallon
Creel Cohn Clemmons Casas Bickford Belton Bach Williford Whitcomb Tennant Sutter Stull Sessions
McCallum Manson Langlois Keel Keegan Emanuel Dangelo Dancy Damron Clapp Clanton Bankston Trinidad
Oliveira Mintz
`
