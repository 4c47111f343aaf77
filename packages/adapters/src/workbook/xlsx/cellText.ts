import { escapeXml } from './escapeXml.ts';

/** Characters that XML 1.0 forbids, as Office writes them. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring). */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** As Excel ends a line in a cell; half of a pair of UTF-16 is no character at all. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
}

/**
 * A text as it stands in a cell: what XML forbids as `_xHHHH_`, and a text that looks so already kept apart from it.
 * @param text tidied
 */
export function writeCellText(text: string): string {
  const coded = text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(forbidden, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
  return escapeXml(coded);
}

/** A text of a cell without the escapes of Office. */
export function readCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
