import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const vets = /\b(pet|veterinarian|vet|vaccination|animal)\b/

/** What vets and their staff write. */
export const vetsWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\bspecies$/,
    schema: vets,
    words: listWords(
      'Dog, Cat, Rabbit, Bird, Guinea Pig, Hamster, Turtle, Horse, Ferret, Snake, Lizard, Goat, Sheep, Chicken, Pig, Cow, Fish, Mouse, Chinchilla, Hedgehog',
    ),
  },
  {
    head: /\bname$/,
    subject: /\bbreed$/,
    words: listWords(
      'Labrador Retriever, European Shorthair, German Shepherd, Beagle, Maine Coon, Poodle, Siamese, Dachshund, Holland Lop, Bulldog, Persian, Golden Retriever, Netherland Dwarf, Chihuahua, Border Collie, Ragdoll, Bengal, Budgerigar, Cockatiel, British Shorthair',
    ),
  },
  {
    name: /^(vaccine|vaccination)( (name|type))?$/,
    schema: vets,
    words: listWords(
      'Rabies, DHPP, FVRCP, Bordetella, Leptospirosis, Feline leukemia, Lyme, Canine influenza, Myxomatosis',
    ),
  },
  {
    head: /\bname$/,
    subject: /\bvaccine$/,
    schema: vets,
    words: listWords(
      'Rabies, DHPP, FVRCP, Bordetella, Leptospirosis, Feline leukemia, Lyme, Canine influenza, Myxomatosis',
    ),
  },
  {
    name: /^(reason|purpose|complaint|reason for visit|visit reason|chief complaint)$/,
    table: /\b(appointment|visit|consultation)\b/,
    schema: /\b(pet|veterinarian|vet)\b/,
    words: listWords(
      'Annual check-up, Vaccination, Vomiting, Limping, Itching, Dental cleaning, Ear infection, Not eating, Diarrhea, Follow-up, Coughing, Spay or neuter, Nail trim, Wound',
    ),
  },
  {
    name: /^(diagnosis|finding|condition|assessment)$/,
    schema: /\b(pet|veterinarian|vet)\b/,
    words: listWords(
      'Healthy, Otitis externa, Gastroenteritis, Dental tartar, Flea allergy dermatitis, Cruciate ligament sprain, Urinary tract infection, Overweight, Conjunctivitis, Kennel cough, Arthritis, Tick bite, Foreign body, Chronic kidney disease',
    ),
  },
  {
    name: /^(treatment|therapy|procedure)( (name|given))?$/,
    schema: /\b(pet|veterinarian|vet)\b/,
    words: listWords(
      'Vaccination given, Ear cleaning and drops, Antibiotics for seven days, Dental scaling, Pain relief and rest, Flea treatment, Bland diet for three days, Fluids under the skin, Wound cleaned and closed, Nails trimmed, Blood sample taken, Deworming tablet, X-ray of the hind leg, No treatment needed',
    ),
  },
  {
    name: /^(specialty|speciality|specialization)( name)?$/,
    table: /\b(veterinarian|vet)\b/,
    words: listWords(
      'General practice, Small animals, Surgery, Dentistry, Dermatology, Exotic pets, Internal medicine, Large animals, Cardiology',
    ),
  },
  {
    name: /^(special )?diet$/,
    schema: vets,
    words: listWords(
      'None, Own food brought, Grain-free, Kidney diet, Low fat, Twice daily, Wet food only',
    ),
  },
  {
    name: /^(description|item|service|service name)$/,
    table: /\b(invoice|bill|charge)\b/,
    schema: /\b(pet|veterinarian|vet)\b/,
    words: listWords(
      'Consultation, Vaccination, Blood test, Dental cleaning, X-ray, Deworming, Neutering, Microchip, Nail trim, Medication, Ultrasound, Hospital stay per day, Wound care, Flea treatment',
    ),
  },
]
