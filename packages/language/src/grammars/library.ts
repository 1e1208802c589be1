import {
  albumTitle,
  artistName,
  bookTitle,
  dishName,
  filmDescription,
  filmTitle,
  playlistName,
  songTitle,
  storeName,
} from './culture/titles.ts'
import type { Grammar } from './grammar.ts'
import { articleBody, postBody } from './people/articles.ts'
import { bio, jobDescription, summary } from './people/texts.ts'
import { reviewTexts } from './reviews/texts.ts'
import { reviewTitles } from './reviews/titles.ts'
import { productDescription } from './shop/product-description.ts'
import { productName } from './shop/product-name.ts'
import { promotionDescription, promotionName } from './shop/promotions.ts'
import {
  cancellationReason,
  failureReason,
  giftMessage,
  inventoryReason,
  returnReason,
} from './shop/reasons.ts'
import { companySlogan, searchQuery } from './shop/searches.ts'
import { errorMessage, historyEntry, logMessage, revisionNote } from './work/log.ts'
import { comment, instruction, message, note, reason } from './work/notes.ts'
import { supportReply, ticketSubject, ticketText } from './work/tickets.ts'
import {
  articleTitle,
  courseTitle,
  emailSubject,
  eventTitle,
  projectName,
  taskTitle,
  topicTitle,
} from './work/titles.ts'

/** The grammar that writes a column of a meaning; reviews have one for each number of stars besides. */
export const grammars: Readonly<Record<string, Grammar>> = {
  'commerce.product-name': productName,
  'commerce.product-description': productDescription,
  'commerce.review-title': reviewTitles[4],
  'commerce.review-text': reviewTexts[4],
  'commerce.promotion-name': promotionName,
  'commerce.promotion-description': promotionDescription,
  'commerce.return-reason': returnReason,
  'commerce.cancellation-reason': cancellationReason,
  'commerce.inventory-reason': inventoryReason,
  'commerce.gift-message': giftMessage,
  'commerce.store-name': storeName,
  'company.project-name': projectName,
  'company.slogan': companySlogan,
  'content.article-body': articleBody,
  'content.article-title': articleTitle,
  'content.headline': articleTitle,
  'content.answer': supportReply,
  'content.abstract': summary,
  'content.comment': comment,
  'content.description': summary,
  'content.email-body': ticketText,
  'content.email-subject': emailSubject,
  'content.event-title': eventTitle,
  'content.history-entry': historyEntry,
  'content.instruction': instruction,
  'content.job-description': jobDescription,
  'content.message': message,
  'content.note': note,
  'content.post-body': postBody,
  'content.reason': reason,
  'content.revision-note': revisionNote,
  'content.summary': summary,
  'content.task-description': note,
  'content.task-title': taskTitle,
  'content.text': summary,
  'content.ticket-subject': ticketSubject,
  'content.title': articleTitle,
  'content.topic-title': topicTitle,
  'education.course-title': courseTitle,
  'education.publication-title': courseTitle,
  'food.dish-name': dishName,
  'media.album-title': albumTitle,
  'media.artist-name': artistName,
  'media.book-title': bookTitle,
  'media.film-description': filmDescription,
  'media.film-title': filmTitle,
  'media.playlist-name': playlistName,
  'media.song-title': songTitle,
  'payment.failure-reason': failureReason,
  'person.bio': bio,
  'software.error-message': errorMessage,
  'software.log-message': logMessage,
  'web.page-title': articleTitle,
  'web.search-query': searchQuery,
}
