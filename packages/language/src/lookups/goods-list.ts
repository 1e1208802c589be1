import { list, type WordList } from './word-list.ts'

/** The categories of a shop's goods, and what they are divided into. */
export const goodsList: WordList = list(
  [['category']],
  `
Electronics | Devices and their accessories.
Home & Kitchen | For cooking and living.
Clothing | What people wear.
Shoes | For every road and weather.
Beauty & Care | For skin, hair and health.
Sports & Outdoors | For moving and being outside.
Toys & Games | For children and those who stayed so.
Books | To read and to give.
Garden | For beds, balconies and lawns.
Office | For desk and paper.
Grocery | To eat and to drink.
Pets | For dogs, cats and others.
Music | Records and instruments.
Automotive | For cars and bicycles.
Baby | For the first years.
Jewellery | Rings, chains and watches.
Headphones | For ears of every kind. | Electronics
Smartphones | Telephones that do the rest as well. | Electronics
Laptops | Computers to carry. | Electronics
Cameras | For pictures that last. | Electronics
Smart Home | Lights, locks and heating by voice. | Electronics
Cookware | Pots and pans. | Home & Kitchen
Coffee & Tea | Beans, leaves and what brews them. | Home & Kitchen
Bedding | For a good night. | Home & Kitchen
Lighting | For desk, wall and ceiling. | Home & Kitchen
Storage | A place for everything. | Home & Kitchen
T-Shirts | Short sleeves, many colors. | Clothing
Jeans | Denim in every cut. | Clothing
Dresses | For days and evenings. | Clothing
Jackets | Against wind and rain. | Clothing
Sneakers | For every day. | Shoes
Running Shoes | For road and trail. | Shoes
Boots | For winter and mud. | Shoes
Skin Care | Creams, cleansers and oils. | Beauty & Care
Hair Care | Washing, drying and styling. | Beauty & Care
Make-Up | For face, eyes and lips. | Beauty & Care
Fragrance | Scents for day and night. | Beauty & Care
Fitness | For training at home. | Sports & Outdoors
Yoga | Mats, blocks and straps. | Sports & Outdoors
Camping | Tents, bags and lamps. | Sports & Outdoors
Cycling | On two wheels. | Sports & Outdoors
Board Games | For the whole table. | Toys & Games
Puzzles | From 100 pieces to 2,000. | Toys & Games
Building Sets | Piece by piece. | Toys & Games
Plush Toys | Soft and patient. | Toys & Games
Fiction | Novels and stories. | Books
Cookbooks | Recipes from near and far. | Books
Children's Books | To read aloud and alone. | Books
Travel Guides | For the way there. | Books
Garden Furniture | Tables and chairs for outside. | Garden
Hand Tools | What needs no plug. | Garden
Power Tools | What does. | Garden
Plants & Seeds | What will grow. | Garden
Dogs | Food, leads and toys. | Pets
Cats | Trees, toys and food. | Pets
Small Pets | For rabbits, birds and fish. | Pets`,
)
