import type { NameSource } from '../name-source.ts'

/**
 * Names for en_GB. Known names come first, the most frequent in front (general knowledge); the others
 * are English, Scottish and Irish names counted in the United States (Census Bureau, Social Security
 * Administration, public domain).
 */
export const enGB: NameSource = {
  female: {
    known: `
Margaret Susan Sarah Elizabeth Mary Patricia Jacqueline Karen Julie Christine Helen Emma Claire
Jane Victoria Rebecca Laura Rachel Nicola Samantha Charlotte Lucy Emily Sophie Hannah Jessica
Amy Katie Olivia Amelia Gemma Louise Lisa Tracey Deborah Alison Angela Catherine Caroline Joanne
Michelle Amanda Janet Jennifer Dorothy Joan Barbara Sheila Pauline Maureen Linda Carol Sandra
Sharon Diane Kelly Stephanie Natalie Lauren Chloe Georgia Megan Bethany Abigail Grace Ella
Isabella Ruby Lily Freya Holly Molly Poppy Daisy Eleanor Alice Imogen Zoe Heather Fiona Kirsty
Leanne Stacey Hayley Kerry Lynn Gillian Wendy Anne Hilary Rosemary Ruth Kathleen Jean Aisha
Fatima Priya Siobhan Niamh Bronwen
`,
    others: `
Ashley Kimberly Melissa Nicole Christina Cynthia Katherine Maria Andrea Brittany Madison Anna
Amber Danielle Donna Tiffany Alexis Kayla Sophia Tammy Brenda Pamela Sara Erin Crystal Alyssa
Lori Allison Shannon Teresa Nancy Tracy Dawn Courtney Tina Denise Brianna Julia Debra Jasmine
Kathryn Vanessa April Erica Ava Cheryl Kristen Alexandra Monica Robin Melanie Diana Alicia Leah
Theresa Mia Valerie Brooke Cindy Kristin Michele Tara Sydney Jill Kathy Dana Veronica Hailey
Stacy Kaitlyn Rhonda Cassandra Carrie Carolyn Destiny Savannah Haley Ann Chelsea Lindsey Jenna
Evelyn Paula Renee Kim Gina Audrey Heidi Kristina Gabrielle Paige Sherry Lillian Kelsey Katelyn
Debbie Sabrina Jordan Kaylee Laurie Erika Lindsay Tamara Addison Madeline Tonya Mackenzie Shelby
Marissa Alexa Beth Faith Gabriella Miranda Tanya Suzanne Caitlin Regina Melinda Makayla Autumn
Carla Colleen Kylie Deanna Brandy Connie Terri Sofia Janice Martha Brandi Jocelyn Katrina Kara
Avery Mariah Meghan Lydia Christy Sierra Marie Virginia Annette Riley Angelina Gloria Bonnie Ana
Brooklyn Natasha Briana Angel Alexandria Felicia Kendra Misty Carmen Adriana Maya Joyce Eva Rose
Anita Cathy Joanna Naomi Ariana Aubrey Arianna
`,
  },
  male: {
    known: `
David John Michael Paul Andrew Peter James Robert Richard Christopher Stephen Mark Ian Alan
Simon Anthony Daniel Matthew Thomas William Philip Martin Kevin Gary Graham Colin Neil Steven
Jonathan Nicholas Adam Benjamin Samuel Joseph Jack Harry Oliver George Charlie Edward Alexander
Lee Stuart Darren Craig Jason Gareth Ryan Luke Joshua Callum Lewis Liam Connor Jamie Ben Nathan
Dean Scott Carl Keith Barry Brian Roger Trevor Derek Kenneth Geoffrey Raymond Dennis Terence
Nigel Malcolm Clive Adrian Duncan Hugh Alistair Gordon Douglas Frank Arthur Albert Stanley
Ronald Leslie Roy Norman Henry Freddie Archie Alfie Noah Leo Theo Jacob Ethan Mohammed Ali Imran
Rhys Dylan Euan
`,
    others: `
Timothy Eric Charles Jeffrey Justin Brandon Tyler Aaron Zachary Gregory Patrick Jose Kyle Jeremy
Sean Christian Donald Austin Jordan Bryan Gabriel Shawn Juan Logan Jesse Travis Cody Caleb Evan
Todd Larry Elijah Cameron Carlos Luis Chad Isaac Angel Alex Lucas Jerry Nathaniel Randy Marcus
Terry Vincent Jayden Dustin Hunter Antonio Joel Victor Aiden Phillip Jesus Isaiah Jared Shane
Jeffery Corey Jeremiah Troy Tony Gavin Rodney Julian Russell Blake Miguel Johnny Landon Seth
Chase Danny Erik Brett Ricky Devin Curtis Bruce Wesley Owen Derrick Billy Jimmy Wyatt Dominic
Alejandro Joe Bobby Gerald Brent Walter Garrett Steve Jorge Brayden Mario Randall Ricardo Xavier
Sebastian Wayne Jon Marc Cory Jay Oscar Chris Manuel Levi Andre Francisco Mike Jake Louis Willie
Colton Aidan Bryce Tristan Micheal Casey Diego Dale Grant Eduardo Edwin Calvin Eli Lance Hayden
Carson Jeff Ivan Darrell Roberto Johnathan Glenn Javier Max Omar Hector Frederick Preston
Clayton Ronnie Riley Josiah Fernando
`,
  },
  family: {
    known: `
Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans
Walker White Roberts Green Hall Thomas Clarke Jackson Wood Harris Edwards Turner Martin Cooper
Hill Ward Hughes Moore Clark King Harrison Lewis Baker Lee Allen Morris Khan Scott Watson Davis
Parker James Bennett Young Phillips Richardson Mitchell Bailey Carter Cook Singh Shaw Bell
Collins Morgan Kelly Begum Miller Cox Hussain Marshall Simpson Price Anderson Adams Wilkinson
Foster Ellis Murphy Chapman Mason Gray Richards Webb Rogers Stevens Hunt Mills Holmes Palmer
Lloyd Knight Barnes Matthews Campbell Stewart Robertson Reid Macdonald Murray Graham Kennedy
Fraser Hamilton Griffiths Powell Jenkins Pritchard O'Connor Ahmed Ali Kaur Butler Barker Fisher
Dixon Harvey Pearson Fletcher Howard Gibson Andrews Elliott Ford Reynolds Fox Saunders Payne
Pearce Day West Lawrence Atkinson Spencer Burton Bradley Burns Cole Dawson Hart Hawkins Hudson
Hopkins Perry Newman Gill Sutton Nicholson Kirk Whitehead Barrett Bates Doyle Akhtar Shah
Mahmood Mohamed
`,
    others: `
Nelson Peterson Reed Brooks Sanders Myers Long Ross Russell Sullivan Henderson Simmons Jordan
Patterson Griffin Wallace Hayes Bryant Owens McDonald Woods Wells Tucker Crawford Porter Hunter
Hicks Black Boyd Rose Stone Warren Rice Ferguson Nichols Stephens Weaver Gardner Grant Dunn
Kelley Arnold Pierce Peters Cunningham Armstrong Carroll Lane Riley Ray Berry Perkins Johnston
Willis Carpenter Watkins Greene Wheeler Harper Burke Morrison Carlson Austin Carr Lawson Jacobs
Lynch Bishop Montgomery Williamson Gilbert Howell McCoy Garrett Fuller Welch Lucas Fields Little
Walsh Fowler Davidson Brewer May Holland Curtis Keller Wade Barnett Chambers Caldwell Beck
Lambert Byrd Lowe Powers Neal Leonard Gregory Fleming Rhodes Shelton Norris Jennings Watts
Walters Cohen McDaniel Parks Steele Vaughn Becker Holt Terry Hale Hail Benson Haynes Horton
Miles Lyons Graves Bush Thornton Wolfe Warner McKinney Mann Page McCarthy Love Erickson Reeves
Baldwin Hardy Higgins Cummings Chandler Sharp Barber Bowen Robbins Ramsey Francis Griffith Blair
Cross Quinn Moss Rodgers Stevenson Christensen Manning Curry McLaughlin Harmon McGee Gross
Garner Newton Burgess Reese Walton Blake Adkins Brady Webster Goodwin Fischer Potter Todd Hines
Mullins Malone Cannon Tate Hubbard Hodges Wolf Rowe Gallagher Farmer Hammond Townsend Ingram
Wise Barton Maxwell Waters Logan Strickland Parsons Harrington Osborne Buchanan Casey Floyd
Patton Ball Tyler Bowers Cobb Gibbs Bauer Conner Moody McGuire Mueller French Kramer McBride
Pope Lindsey Norton McCormick Sparks Flynn Yates Hogan Marsh Pratt Stokes Owen Ballard Lang
Brock Drake Cain Patrick Burnett Shepherd Shaffer Lamb Hess Beil Olsen Cochran Morton Nash
Wilkins Briggs Roth Holloway Hoover Short Bryan Meyers Weiss Underwood Bass Greer Summers Carson
Morrow Clayton Whitaker Decker Collier Carey Wilcox Poole Larsen Conley Davenport Copeland
Massey Huff Cameron Hood Monroe Randall Combs Mathis Christian Skinner Bradford Wall Boone Kirby
Bridges Bruce Vincent York Hodge Abbott Allison Gates Chase Sweeney Farrell Wyatt Dalton Horn
Phelps Dickerson Heath Foley Atkins Mathews Hensley Glenn Harrell Shields Boyer Garrison Bond
Kane Hancock Callahan Dillon Cline Grimes Melton Savage Pitts Parrish Rich Booth Golden Brennan
McDowell Marks Humphrey Baxter Sawyer Tanner Hutchinson Berg Wiley Gilmore Hobbs Wilkerson Beard
McClain Walter Henson McClure Beasley Stephenson Snow Preston Vance Johns Eaton Blackwell Dyer
Prince Solomon Stafford English Hurst Woodard Shannon Kemp Nolan McCullough Merritt Moon Strong
Kline Roach Winters Jacobson Lester Knox Bullock Kerr Leach Meadows Orr Pruitt Kent Conway McKee
Barr Berger McIntyre Blankenship Bartlett Durham McCall Stein Browning Stout Lowery Sloan McLean
Hendricks Calhoun Sexton Gentry Hull Ellison Nielsen Gillespie Buck Middleton Sellers Leblanc
Hardin Bradshaw McIntosh Howe Livingston Frost Glass Morse Knapp Stark Noble Spears Weeks
Frederick Buckley McFarland Hebert Randolph Schaefer Walls House
`,
  },
}
