/** Gathers the text of a cell or a comment, paragraph by paragraph, and whether all of it is struck through. */
export interface OdsText {
  /** A paragraph begins. */
  startParagraph(): void;
  /** Written text, in which any run of white space counts as one blank. */
  add(text: string, isStruck: boolean | undefined): void;
  /** Blanks, tabs and line breaks that count as they are. */
  addKept(text: string): void;
  /** The text so far, its paragraphs on lines of their own. */
  text(): string;
  /** Whether each letter is struck through, by itself or with its cell; `false` for an empty text. */
  isStruck(cell: boolean): boolean;
}

/** An empty text to be filled. */
export function odsText(): OdsText {
  const paragraphs: string[] = [];
  const struck = new Set<boolean | undefined>();
  const append = (text: string) => {
    const last = Math.max(0, paragraphs.length - 1);
    paragraphs[last] = (paragraphs[last] ?? '') + text;
  };
  return {
    startParagraph: () => {
      paragraphs.push('');
    },
    add: (text, isStruck) => {
      const last = paragraphs.at(-1) ?? '';
      const plain = text.replace(/[ \t\r\n]+/g, ' ');
      append(last === '' || last.endsWith(' ') ? plain.trimStart() : plain);
      if (plain.trim() !== '') struck.add(isStruck);
    },
    addKept: append,
    text: () => paragraphs.join('\n'),
    isStruck: (cell) => struck.size > 0 && [...struck].every((own) => own ?? cell),
  };
}
