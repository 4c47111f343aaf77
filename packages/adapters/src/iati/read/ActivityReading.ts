import type { Basis, Issue, IssueParam, LocalizedText, Severity } from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import type { iatiMessages } from '../iatiMessages.ts';
import { readNarratives } from '../readNarratives.ts';

/** The form of an id. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/;

/** What is known and said while one activity is read. */
export class ActivityReading {
  readonly issues: Issue[] = [];
  /** Language tags in the order in which they were met. */
  readonly languages = new Set<string>();
  /** References of the locations that the activity names. */
  readonly locations = new Set<string>();
  readonly mint = new IdMint([]);
  readonly #own = new Set<string>();

  readonly file: string | undefined;
  readonly basis: Basis | undefined;
  /** The language of the activity, for numbers. */
  readonly lang: string | undefined;

  constructor(file: string | undefined, basis: Basis | undefined, lang: string | undefined) {
    this.file = file;
    this.basis = basis;
    this.lang = lang;
  }

  say(
    code: keyof typeof iatiMessages,
    at: XmlElement,
    params: Readonly<Record<string, IssueParam>> = {},
    severity: Severity = 'warning',
  ): void {
    const { line = 1, column = 1 } = at;
    const place = { in: 'text', line, column } as const;
    this.issues.push({
      code,
      severity,
      params,
      at: this.file === undefined ? place : { ...place, file: this.file },
    });
  }

  /** The text in the narratives of an element; none where they say nothing. */
  text(element: XmlElement): LocalizedText | undefined {
    const { text, remarks } = readNarratives(element);
    if (typeof text === 'object') for (const tag of Object.keys(text)) this.languages.add(tag);
    for (const { what, at, found } of remarks)
      this.say(`iati/${what}`, at, { element: element.name, found }, what === 'empty' ? 'hint' : 'warning');
    return text;
  }

  /** The ids that the file gives itself are not minted for something else. */
  reserve(element: XmlElement): void {
    for (const key of ['jalon:id', ...(element.name.startsWith('jalon:') ? ['id'] : [])]) {
      const id = element.attributes.get(key);
      if (id !== undefined && idForm.test(id)) this.mint.reserve([id]);
    }
    for (const child of elementsOf(element)) this.reserve(child);
  }

  /** The id that the file gives, where it is one and no other of the kind has it. */
  ownId(kind: string, id: string | undefined, at: XmlElement): string | undefined {
    if (id === undefined) return undefined;
    const key = `${kind} ${id}`;
    if (idForm.test(id) && !this.#own.has(key)) {
      this.#own.add(key);
      return id;
    }
    this.say('iati/bad-id', at, { id });
    return undefined;
  }
}
