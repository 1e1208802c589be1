// by itself: the whole engine would come into the processes that read and ask
export { quoteName, quoteText } from '@worldloom/engine/quote'
