/** What XML 1.0 forbids or no reader can see: control characters and noncharacters. */
const forbidden = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/**
 * A text that every file format can hold: without control characters and noncharacters, and with half surrogate pairs
 * shown as U+FFFD. Source: XML 1.0, section 2.2.
 */
export function plainText(text: string): string {
  return text.replace(forbidden, '').replace(loneSurrogate, '\uFFFD');
}
