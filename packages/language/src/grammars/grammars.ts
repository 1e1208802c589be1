import { albumTitle } from './culture/album-title.ts'
import { artistName } from './culture/artist-name.ts'
import { bookTitle } from './culture/book-title.ts'
import { dishName } from './culture/dish-name.ts'
import { filmDescription } from './culture/film-description.ts'
import { filmTitle } from './culture/film-title.ts'
import { playlistName } from './culture/playlist-name.ts'
import { songTitle } from './culture/song-title.ts'
import { storeName } from './culture/store-name.ts'
import type { Grammar } from './grammar.ts'
import { articleBody } from './people/article-body.ts'
import { bio } from './people/bio.ts'
import { jobDescription } from './people/job-description.ts'
import { postBody } from './people/post-body.ts'
import { summary } from './people/summary.ts'
import { reviewTexts } from './reviews/texts.ts'
import { reviewTitles } from './reviews/titles.ts'
import { cancellationReason } from './shop/cancellation-reason.ts'
import { companySlogan } from './shop/company-slogan.ts'
import { failureReason } from './shop/failure-reason.ts'
import { giftMessage } from './shop/gift-message.ts'
import { inventoryReason } from './shop/inventory-reason.ts'
import { productDescription } from './shop/product-description.ts'
import { productName } from './shop/product-name.ts'
import { promotionDescription } from './shop/promotion-description.ts'
import { promotionName } from './shop/promotion-name.ts'
import { returnReason } from './shop/return-reason.ts'
import { searchQuery } from './shop/search-query.ts'
import { articleTitle } from './work/article-title.ts'
import { comment } from './work/comment.ts'
import { courseTitle } from './work/course-title.ts'
import { emailSubject } from './work/email-subject.ts'
import { errorMessage } from './work/error-message.ts'
import { eventTitle } from './work/event-title.ts'
import { historyEntry } from './work/history-entry.ts'
import { instruction } from './work/instruction.ts'
import { logMessage } from './work/log-message.ts'
import { message } from './work/message.ts'
import { note } from './work/note.ts'
import { projectName } from './work/project-name.ts'
import { reason } from './work/reason.ts'
import { revisionNote } from './work/revision-note.ts'
import { supportReply } from './work/support-reply.ts'
import { taskTitle } from './work/task-title.ts'
import { ticketSubject } from './work/ticket-subject.ts'
import { ticketText } from './work/ticket-text.ts'
import { topicTitle } from './work/topic-title.ts'

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
