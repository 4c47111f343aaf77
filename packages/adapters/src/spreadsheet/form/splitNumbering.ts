/** A text without the number that it is counted by. */
export interface NumberedText {
  /** The number as written, for example `2` or `1.3`; absent where there is none. */
  readonly number?: string;
  readonly text: string;
}

/** « Partie 2 : », "Part 2 –", « 1.2 », « II. », « a) ». */
const word =
  /^(?:partie|part|parte|deel|section|secci[oó]n|rubrique|volet|onderdeel|bloc|question|vraag)\s+/iu;
const arabic = /^\(?(\d{1,2}(?:\.\d{1,2}){0,3})\s?(?:[.)°:]|[-–—](?=\s)|(?=\s+\p{L}))\s*/u;
const other = /^\(?([IVX]{1,4}|[A-Ha-h])\s?(?:[.)]|[-–—:](?=\s))\s*(?=\p{L})/u;

/** Takes the number off a heading or a label of a form: « 1. RÉALISATIONS », « 2.3 Difficultés », "Part 4: …". */
export function splitNumbering(text: string): NumberedText {
  const bare = text.trim().replace(/^[•▪►➤*]\s+/u, '');
  const named = bare.replace(word, '');
  const found = arabic.exec(named) ?? other.exec(named);
  const number = found?.[1];
  if (found && number !== undefined) {
    const rest = named.slice(found[0].length).trim();
    if (/\p{L}/u.test(rest)) return { number, text: rest };
  }
  return { text: bare };
}
