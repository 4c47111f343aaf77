/**
 * An instrument as the tables of a form.
 * @module
 */
import { type Instrument, type LocalizedText, sameJson } from '@jalon/core';
import { exactCell, tidyCell } from '../exactCell.ts';
import { formLanguageName, readFormLanguage } from '../survey/formLanguage.ts';
import { fieldsOf, formPartOf, listOf } from '../survey/keptCells.ts';

/** A row of a table that is being written: text by header. */
export type WrittenRow = Map<string, string>;

/** The languages of a form that is being written, and the headers that they have. It lives inside one call. */
export class FormTexts {
  /** Languages in which questions and choices are worded, in the order in which they come first. */
  readonly tags: readonly string[];
  readonly #names: ReadonlyMap<string, string>;
  /** What a text may refer to. */
  readonly #targets: ReadonlySet<string>;
  #hasBare = false;

  constructor(instrument: Instrument) {
    const texts = [
      ...instrument.items.map(({ text }) => text),
      ...instrument.scales.flatMap(({ options }) => options.map(({ label }) => label)),
    ];
    const tags = texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(readable(text))));
    this.tags = [...new Set(tags)];
    const part = formPartOf(instrument);
    const rows = [...instrument.items.map(formPartOf), ...listOf(part['rows']).map(fieldsOf)];
    this.#targets = new Set([
      ...instrument.items.map(({ id }) => id),
      ...rows.flatMap(({ name }) => (typeof name === 'string' ? [name] : [])),
    ]);
    const hasMain = listOf(part['settings']).some((one) => fieldsOf(one)['column'] === 'default_language');
    const names = listOf(part['languages']).flatMap((one): readonly (readonly [string, string])[] => {
      const { tag, name } = fieldsOf(one);
      if (typeof tag !== 'string' || typeof name !== 'string') return [];
      if (name === '') return tag === 'und' && !hasMain ? [[tag, name]] : [];
      return tidyCell(name) === name && readFormLanguage(name).tag === tag && !name.includes('::')
        ? [[tag, name]]
        : [];
    });
    this.#names = new Map(names);
  }

  /** Whether a column that may be worded stands without a language. */
  get hasBare(): boolean {
    return this.#hasBare;
  }

  /** How a language is named in headers. */
  nameOf(tag: string): string {
    return this.#names.get(tag) || formLanguageName(tag);
  }

  /** Puts a text under the headers of its languages. */
  put(row: WrittenRow, column: string, text: LocalizedText): void {
    const wordings = readable(text);
    if (typeof wordings === 'string') {
      if (wordings === '') return;
      this.#hasBare = true;
      row.set(column, wordings);
      return;
    }
    const tags = Object.keys(wordings);
    for (const tag of tags) {
      const isBare = this.#names.get(tag) === '' && tags.length > 1;
      this.#hasBare ||= isBare;
      row.set(isBare ? column : `${column}::${this.nameOf(tag)}`, wordings[tag] ?? '');
    }
  }

  /**
   * Puts what is asked or offered: a text without a language stands in all languages of the form, and one that a cell
   * would not keep as it is, is told beside.
   * @param instead what is shown where there is no text
   * @param exact header under which the text is told as it is
   * @returns what is shown
   */
  putShown(row: WrittenRow, text: LocalizedText, instead: string, exact: string): LocalizedText {
    const wordings = readable(text);
    const isEmpty = typeof wordings === 'string' ? wordings === '' : Object.keys(wordings).length === 0;
    const said = isEmpty ? instead : wordings;
    const shown = mapped(said, (wording) => this.#withoutFalseReferences(wording));
    const spread = typeof shown === 'string' && this.tags.length > 0 ? this.#inAll(shown) : shown;
    this.put(row, 'label', spread);
    if (!sameJson(isEmpty ? undefined : spread, text)) row.set(exact, exactCell(text));
    return spread;
  }

  /** Tools refuse a form in which `${…}` names no question; an invisible sign takes the meaning from it. */
  #withoutFalseReferences(text: string): string {
    return text.replace(/\$(?=\{(?:last-saved#)?([^{}]*)\}|\{)/g, (sign, target: string | undefined) =>
      target !== undefined && this.#targets.has(target) ? sign : `${sign}\u2060`,
    );
  }

  #inAll(text: string): LocalizedText {
    return Object.fromEntries(this.tags.map((tag) => [tag, text]));
  }
}

const mapped = (text: LocalizedText, change: (wording: string) => string): LocalizedText =>
  typeof text === 'string'
    ? change(text)
    : Object.fromEntries(Object.entries(text).map(([tag, wording]) => [tag, change(wording)]));

/** A text as the reader finds it: tidy, without wordings that say nothing. */
function readable(text: LocalizedText): LocalizedText {
  if (typeof text === 'string') return tidyCell(text);
  const tidy = Object.entries(text).map(([tag, wording]) => [tag, tidyCell(wording)] as const);
  return Object.fromEntries(tidy.filter(([, wording]) => wording !== ''));
}
