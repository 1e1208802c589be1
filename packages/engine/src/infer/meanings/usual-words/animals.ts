import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const species = { name: /^((pet|animal) )?(species|type|kind|category)( name)?$/ }

/** Breeds of animals, each with those of its kind. */
export const animalsWords: readonly UsualWords[] = [
  {
    name: /^((pet|animal|dog|cat) )?breed( name)?$/,
    words: listWords(
      'Mixed breed, Labrador Retriever, European Shorthair, German Shepherd, Beagle, Maine Coon, Poodle, Dachshund, Siamese, Bulldog',
    ),
    goesWith: {
      column: species,
      pairs: [
        [
          /dog|canine|puppy/,
          listWords(
            'Mixed breed, Labrador Retriever, German Shepherd, Beagle, Poodle, Golden Retriever, Dachshund, Bulldog, Chihuahua, Border Collie',
          ),
        ],
        [
          /cat|feline|kitten/,
          listWords(
            'European Shorthair, Mixed breed, Maine Coon, Siamese, British Shorthair, Persian, Ragdoll, Bengal',
          ),
        ],
        [/rabbit|bunny/, listWords('Holland Lop, Netherland Dwarf, Lionhead, Rex, Mini Lop')],
        [/guinea/, listWords('American, Abyssinian, Peruvian, Skinny')],
        [/hamster/, listWords('Syrian, Dwarf Campbell, Roborovski, Chinese')],
        [/bird|parrot|avian/, listWords('Budgerigar, Cockatiel, Canary, African Grey, Lovebird')],
        [
          /horse|pony|equine/,
          listWords('Quarter Horse, Arabian, Thoroughbred, Haflinger, Appaloosa'),
        ],
        [/cow|cattle|bovine/, listWords('Holstein, Jersey, Angus, Hereford, Simmental')],
        [/sheep|lamb/, listWords('Merino, Suffolk, Texel, Dorper')],
        [/goat/, listWords('Boer, Saanen, Nubian, Alpine')],
        [/pig|swine/, listWords('Landrace, Duroc, Large White, Hampshire')],
        [/fish/, listWords('Goldfish, Betta, Guppy, Neon Tetra, Angelfish')],
        [
          /turtle|tortoise|reptile|snake|lizard/,
          listWords('Red-eared Slider, Ball Python, Bearded Dragon, Leopard Gecko'),
        ],
        [/chicken|hen|poultry/, listWords('Leghorn, Rhode Island Red, Sussex, Plymouth Rock')],
      ],
    },
  },
]
