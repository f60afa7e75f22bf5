/** What is weighed as locating: from stored quotes to their places. */
export { placing } from '../../domain/anchoring/place-quotes.ts';
export { describeQuote } from '../../domain/quote.ts';
