/** What is weighed as locating: from stored quotes to their places. */
export { describeQuote } from '../../domain/anchoring/describe-quote.ts';
export { placing } from '../../domain/anchoring/place-quotes.ts';
