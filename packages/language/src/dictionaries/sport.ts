import type { DictionarySource } from './dictionary-source.ts'

/** Words of sport. Each value with how often it is drawn. */
export const sportWords: DictionarySource = {
  'sport.team-name': {
    values: [
      'Riverton Foxes',
      'Harbor City Gulls',
      'Northgate United',
      'Westfield Rovers',
      'Lakeside Bears',
      'Stonebridge Athletic',
      'Redhill Rangers',
      'Fairview Falcons',
      'Oakland Hills Hawks',
      'Bayside Mariners',
      'Eastport Comets',
      'Valley Wolves',
    ],
    weights: [5, 5, 6, 6, 5, 6, 6, 5, 4, 5, 5, 5],
  },
  'sport.league': {
    values: [
      'Premier Division',
      'First Division',
      'Second Division',
      'Northern League',
      'Southern League',
      'National Cup',
      'Youth League',
    ],
    weights: [22, 20, 16, 12, 12, 10, 8],
  },
  'sport.sport': {
    values: [
      'Soccer',
      'Basketball',
      'Tennis',
      'Swimming',
      'Running',
      'Volleyball',
      'Baseball',
      'Cycling',
      'Hockey',
    ],
    weights: [24, 15, 12, 10, 12, 7, 8, 7, 5],
  },
  'sport.position': {
    values: ['Midfielder', 'Defender', 'Forward', 'Goalkeeper', 'Substitute'],
    weights: [28, 28, 26, 10, 8],
  },
  'sport.stadium': {
    values: [
      'Riverside Stadium',
      'Union Arena',
      'Harbor Park',
      'Memorial Field',
      'Lakeview Arena',
      'Northgate Ground',
      'Victory Park',
      'Old Mill Stadium',
    ],
    weights: [10, 9, 9, 9, 8, 8, 7, 6],
  },
  'sport.competition': {
    values: [
      'National Championship',
      'Spring Cup',
      'City Open',
      'Winter Games',
      'Regional Qualifier',
      'Charity Match',
      'Grand Final',
      'Junior Cup',
    ],
    weights: [12, 10, 10, 8, 12, 7, 9, 8],
  },
  'sport.result': {
    values: ['1-0', '2-1', '1-1', '0-0', '2-0', '3-1', '2-2', '3-0', '0-1', '3-2'],
    weights: [14, 16, 14, 8, 13, 9, 8, 7, 6, 5],
  },
}
