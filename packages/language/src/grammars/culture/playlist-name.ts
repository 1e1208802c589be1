import type { Grammar } from '../grammar.ts'

/** What lists of songs are called. */
export const playlistName: Grammar = {
  templates: [
    '{mood} {kind}',
    '{time} {kind}',
    '{genre} {time}',
    '{genre} {mood2}',
    '{mood} {genre}',
    'My {genre}',
    '{time} {mood2}',
    'Best of {genre}',
    '{year} {kind}',
    '{activity} {kind}',
    'Songs for {activity}',
    '{activity}',
  ],
  slots: {
    mood: ['Chill', 'Happy', 'Mellow', 'Feel-Good', 'Sad', 'Dreamy', 'Upbeat', 'Cozy'],
    mood2: ['Vibes', 'Favorites', 'Classics', 'Gems', 'Mood'],
    time: ['Sunday Morning', 'Late Night', 'Summer', 'Monday', 'Rainy Day', 'Holiday'],
    genre: ['Jazz', 'Indie', 'Soul', '90s', 'Rock', 'Piano', 'Latin', 'Techno', 'Folk', 'Hip-Hop'],
    kind: ['Mix', 'Songs', 'Playlist', 'Tracks', 'Hits'],
    year: ['2019', '2020', '2021', '2022', '2023', '2024', '2025'],
    activity: [
      'Cooking',
      'Running',
      'Focus',
      'Road Trip',
      'Workout',
      'Dinner with Friends',
      'Deep Work',
      'Party',
    ],
  },
}
