import { listWords } from './list-words.ts'
import type { UsualWords } from './usual-words.ts'

const fitness = /\b(gym|workout|membership plan|trainer|fitness|class session)\b/

const exerciseName = { head: /\bname$/, subject: /\bexercise$/ }

/** What gyms and athletes write. */
export const sportWords: readonly UsualWords[] = [
  {
    head: /\bname$/,
    subject: /\bexercise$/,
    words: listWords(
      'Squat, Deadlift, Bench Press, Pull-Up, Push-Up, Overhead Press, Barbell Row, Lunge, Plank, Lat Pulldown, Leg Press, Bicep Curl, Tricep Dip, Shoulder Raise, Hip Thrust, Calf Raise, Leg Curl, Leg Extension, Chest Fly, Face Pull, Russian Twist, Mountain Climber, Burpee, Kettlebell Swing, Box Jump, Step-Up, Cable Crossover, Hanging Leg Raise, Glute Bridge, Farmer Carry',
    ),
    modifiers: listWords('Dumbbell, Single-Arm, Incline, Seated, Weighted, Banded'),
  },
  {
    name: /\bmuscle( group)?$|^target(ed)? muscle$|^body part$/,
    words: listWords(
      'Legs, Chest, Back, Shoulders, Core, Glutes, Biceps, Triceps, Hamstrings, Quadriceps, Calves, Full body',
    ),
    goesWith: {
      column: exerciseName,
      pairs: [
        [/squat|leg press|lunge|step|leg extension/, listWords('Quadriceps, Legs')],
        [/deadlift|leg curl/, listWords('Hamstrings, Back')],
        [/bench|push|fly|crossover/, ['Chest']],
        [/pull|row|lat /, ['Back']],
        [/curl/, ['Biceps']],
        [/dip|tricep/, ['Triceps']],
        [/overhead|shoulder|face pull/, ['Shoulders']],
        [/plank|twist|hanging|climber/, ['Core']],
        [/hip|glute/, ['Glutes']],
        [/calf/, ['Calves']],
        [/burpee|swing|jump|carry/, ['Full body']],
      ],
    },
  },
  {
    name: /^equipment( needed| required| type| name)?$/,
    schema: fitness,
    words: listWords(
      'Barbell, Dumbbells, None, Cable machine, Kettlebell, Bench, Resistance band, Pull-up bar, Machine, Mat, Medicine ball, Smith machine',
    ),
    goesWith: {
      column: exerciseName,
      pairs: [
        [/dumbbell|lunge|bicep|raise|fly/, ['Dumbbells']],
        [/kettlebell|carry/, ['Kettlebell']],
        [/squat|deadlift|barbell|bench|overhead|hip thrust/, ['Barbell']],
        [/pull-up|hanging/, ['Pull-up bar']],
        [/press|curl|extension/, ['Machine']],
        [/pulldown|face pull|crossover/, ['Cable machine']],
        [/push-up|burpee|climber|plank|twist|bridge|dip/, listWords('None, Mat')],
      ],
    },
  },
  {
    head: /\b(name|title)$/,
    subject: /\bclass$/,
    schema: fitness,
    words: listWords(
      'Vinyasa Yoga, Spinning, HIIT, Pilates, Zumba, Body Pump, Boxing Basics, Power Yoga, Core & Stretch, CrossFit, Aqua Fit, Barre, Step Aerobics, Kettlebell Power, Tabata, Yin Yoga, Functional Training, TRX, Kickboxing, Mobility',
    ),
    modifiers: listWords('Morning, Evening, Express, Beginner, Advanced'),
  },
  {
    name: /^(category|type|class type|kind)$/,
    table: /\b(class|workout|activity)\b/,
    schema: fitness,
    words: listWords('Strength, Cardio, Yoga, Cycling, Mind & body, Dance, Boxing, Mobility'),
    goesWith: {
      column: { head: /\b(name|title)$/, subject: /\bclass$/ },
      pairs: [
        [/yoga/, ['Yoga']],
        [/spin|cycl/, ['Cycling']],
        [/zumba|dance/, ['Dance']],
        [/box/, ['Boxing']],
        [/pilates|barre|stretch/, ['Mind & body']],
        [/mobility/, ['Mobility']],
        [/hiit|aqua|step|tabata/, ['Cardio']],
        [/pump|crossfit|kettlebell|functional|trx/, ['Strength']],
      ],
    },
  },
  {
    name: /^special(i)?ty$|^specialization$|^specialisation$|^focus$/,
    table: /\b(trainer|coach|instructor)\b/,
    schema: fitness,
    words: listWords(
      'Strength training, Weight loss, Yoga, Functional training, HIIT, Pilates, Rehabilitation, Nutrition, Boxing, Mobility, Senior fitness',
    ),
  },
  {
    name: /^((fitness|training|main|primary) )?goal$/,
    schema: fitness,
    words: listWords(
      'Lose weight, Build muscle, General fitness, Improve endurance, Get stronger, Reduce stress, Recover from injury, Run a half marathon, Improve mobility',
    ),
  },
  {
    head: /\bname$/,
    subject: /\b(gym|fitness (studio|center|club)|health club)$/,
    isOrganization: true,
    words: listWords(
      'Iron Works Fitness, Peak Performance Gym, Riverside Health Club, Northside Athletics, The Training Room, Anchor Fitness, Summit Strength, Metro Fitness Center, Oak Street Gym, Pulse Studio, Harbor Athletic Club, Foundry Fitness',
    ),
    modifiers: listWords('Downtown, East End, West Park, Hillside, Central'),
  },
  {
    head: /\b(name|title)$/,
    subject: /\b(membership|membership (plan|type|tier|level))$/,
    words: listWords(
      'Basic, Standard, Premium, Student, Family, Off-Peak, Senior, Corporate, Day Pass, Annual, Couples, Trial',
    ),
    modifiers: listWords('Monthly, Annual, Flex, Plus'),
  },
  {
    name: /^access (level|type)$/,
    table: /\bmembership|plan\b/,
    schema: fitness,
    words: listWords(
      'Full access, Off-peak, Classes only, Gym floor, Single location, All locations',
    ),
  },
  {
    name: /^(instruction|description|how to|cue|technique)s?$/,
    table: /\bexercise\b/,
    words: listWords(
      'Keep your back straight and push through the heels., Lower the weight slowly and breathe out on the way up., Pull the elbows close to the body., Keep the core tight throughout., Do not lock the knees at the top., Hold for two seconds at the highest point., Start light and add weight every week., Keep the shoulders away from the ears., Move slowly and without swinging., Bend the hips and knees at the same time., Feet as wide as the shoulders., Look ahead and keep the chest up.',
    ),
  },
]
