import { foldText } from '../../text/foldText.ts';

/**
 * A statement as it is compared: folded, without the number or bullet before it, without what stands in quotation marks
 * or brackets, no longer than anybody writes a statement.
 */
export const foldStatement = (text: string): string =>
  foldText(text.slice(0, 400))
    .replace(/"[^"]*"|\([^()]*\)/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .replace(numbering, '');

const numbering =
  /^(?:[-*•·] ?)?(?:(?:\d{1,2}(?:\.\d{1,2})+[.)]?|\d{1,2}[.)]|[a-z]{1,3}\.?\d{0,2}(?:\.\d{1,2})* ?[:)]) )?(?:- )?/;
