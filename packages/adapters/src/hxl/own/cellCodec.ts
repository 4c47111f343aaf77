/**
 * A text as a cell holds it safely. What a spreadsheet program would take for a formula, or lose at the edges, gets an
 * apostrophe before it; what no text file holds is written as a JSON string behind one.
 */
export function cellOfText(text: string): string {
  if (isHard(text)) return `'${JSON.stringify(text)}`;
  return text === '' || /^[=+\-@'|\\\s]|\s$/.test(text) ? `'${text}` : text;
}

/** The text that a cell of ours holds. */
export function textOfCell(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  if (!cell.startsWith(`'"`)) return cell.slice(1);
  try {
    const text: unknown = JSON.parse(cell.slice(1));
    return typeof text === 'string' ? text : cell.slice(1);
  } catch {
    return cell.slice(1);
  }
}

/** Control signs beside the line feed, halves of letters, or a quotation mark in front. */
const isHard = (text: string): boolean =>
  text.startsWith('"') ||
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\ufffd\ufffe\uffff]/.test(text) ||
  /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);

/** A language tag as an attribute: `fr-BE` is `i_fr_be`. */
export const attributeOfLanguage = (tag: string): string => `i_${tag.toLowerCase().replaceAll('-', '_')}`;

/** The language that an attribute names, in the usual spelling of its tag; nothing for any other attribute. */
export function languageOfAttribute(attribute: string): string | undefined {
  const found = /^i_([a-z]{2,3})((?:_[a-z0-9]{2,8})*)$/.exec(attribute);
  if (!found) return undefined;
  const parts = (found[2] ?? '').split('_').slice(1).map(partOfTag);
  return [found[1], ...parts].join('-');
}

const partOfTag = (part: string): string => {
  if (/^[a-z]{2}$/.test(part)) return part.toUpperCase();
  return /^[a-z]{4}$/.test(part) ? part.slice(0, 1).toUpperCase() + part.slice(1) : part;
};

/** Any key as an attribute: what is neither a small letter nor a digit stands as its number. */
export const attributeOfKey = (key: string): string =>
  `d_${key.replace(/[^a-z0-9]/g, (sign) =>
    Array.from(
      { length: sign.length },
      (_, at) => `_${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  )}`;

/** The key that an attribute stands for; nothing for any other attribute. */
export function keyOfAttribute(attribute: string): string | undefined {
  if (!/^d_(?:[a-z0-9]|_[0-9a-f]{4})*$/.test(attribute)) return undefined;
  return attribute
    .slice(2)
    .replace(/_([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Several texts in one cell, `a|b`; a bar or a backslash within one has a backslash before it. */
export const cellOfList = (items: readonly string[]): string =>
  items.length === 0 ? '\\' : cellOfText(items.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|'));

/** The texts that a cell of ours lists. */
export function listOfCell(cell: string): readonly string[] {
  if (cell === '\\') return [];
  const text = textOfCell(cell);
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '|') {
      items.push(item);
      item = '';
      continue;
    }
    if (text[at] === '\\') at += 1;
    item += text[at] ?? '';
  }
  return [...items, item];
}
