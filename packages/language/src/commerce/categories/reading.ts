import type { CategorySource } from '../read-category.ts'

export const reading: CategorySource = {
  name: 'Books',
  keywords: 'book, books, ebooks, novels, literature, fiction, nonfiction, reading',
  nouns: `
Novel | novel | 16 | acid-free paper, recycled paper | a ribbon bookmark, a map on the endpapers, an afterword | fiction | binding, cover, spine, dust jacket | story, ending, writing, pace, cover
Thriller | thriller | 14 | acid-free paper, recycled paper | short chapters, an unreliable narrator, a twist at the end | fiction | binding, cover, spine, dust jacket | story, ending, writing, pace, cover
Family Saga | family saga | 19 | acid-free paper, recycled paper | a family tree, a ribbon bookmark, three generations | fiction | binding, cover, spine, dust jacket | story, ending, writing, pace, cover
Short Stories | book of short stories | 17 | acid-free paper, recycled paper | eleven stories, a foreword, a linen cover | fiction | binding, cover, spine, dust jacket | story, writing, pace, cover, selection
Cookbook | cookbook | 29 | coated paper | 120 recipes, step-by-step photos, seasonal menus | cookbooks | binding, cover, spine, index | layout, print, choice of recipes, photography, paper
Baking Book | baking book | 26 | coated paper | 80 recipes, baker's percentages, a chapter on sourdough | cookbooks | binding, cover, spine, index | layout, print, choice of recipes, photography, paper
Vegetarian Cookbook | vegetarian cookbook | 27 | coated paper | 100 recipes, a shopping guide, quick weekday dishes | cookbooks | binding, cover, spine, index | layout, print, choice of recipes, photography, paper
Picture Book | picture book | 15 | coated paper, cardboard | full-page illustrations, a read-aloud rhyme, a sturdy cover | children's books, kids books | binding, cover, page, spine | story, artwork, print, size, language
First Reader | first reader | 12 | coated paper | large print, short chapters, questions at the end | children's books, kids books | binding, cover, page, spine | story, artwork, print, size, language
Bedtime Stories | book of bedtime stories | 18 | coated paper | 30 stories, a ribbon bookmark, a padded cover | children's books, kids books | binding, cover, page, spine | selection, artwork, print, size, language
Travel Guide | travel guide | 21 | coated paper | a fold-out map, twelve walks, a chapter on food | travel guides | binding, cover, map, index | layout, print, choice of places, detail, size
Hiking Guide | hiking guide | 19 | coated paper | 50 tours, GPS tracks, a weatherproof cover | travel guides | binding, cover, map, index | layout, print, choice of routes, detail, size
City Guide | city guide | 16 | coated paper | five neighborhoods, a metro map, tips from locals | travel guides | binding, cover, map, index | layout, print, choice of places, detail, size
`,
  adjectives: 'Illustrated, Hardcover, Complete, New, Annotated, Pocket, Revised, Little',
  series: 'Lantern Editions, Folio, Quarto, Marginalia, Northlight, Paper Boat',
  colors: 'Blue, Red, Green, Cream',
  sizes: 'Paperback, Hardcover, Pocket edition',
  aspects: 'writing, layout, print, paper, cover, length, style',
  parts: 'binding, cover, spine, index',
  features: 'thick paper, a ribbon bookmark, an index, notes at the end, a foreword by the author',
  joys: `
    reads easily, is hard to put down, has found a place on my shelf, is full of ideas, lies flat on the
    table, is beautifully printed, made me laugh out loud, is worth reading twice, kept me up late`,
  woes: `
    fell apart at the spine, arrived with bent corners, was full of typos, bored me after ten pages, smelled
    of ink, was missing eight pages, ended in the middle of nowhere, repeated itself all the time`,
  moments: `
    read it on the train, read it in one weekend, gave it to my mother, read it to the kids at bedtime,
    took it on vacation, keep it in the kitchen, read it with my book club, lent it to a friend`,
  priceSigma: 0.4,
}
