import type { Issue } from '@jalon/core';
import { type FormPlace, formIssue } from '../formIssue.ts';
import { type FormLanguage, formLanguageName, plainTag, readFormLanguage } from './formLanguage.ts';

/** A language of a form and how its headers name it, where that is not as we would. */
export interface NamedLanguage {
  readonly tag: string;
  /** `''` for the headers without a language. */
  readonly name: string;
}

/** The languages of a form while it is read. It lives inside one call. */
export class FormTongues {
  readonly #tags = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #main: string;
  readonly #isOurs: boolean;

  /**
   * @param main the language that the settings name as the main one; `''` where they name none
   * @param isOurs whether we wrote the form: its tags are then exact
   */
  constructor(main: string, isOurs: boolean) {
    this.#main = main;
    this.#isOurs = isOurs;
  }

  /** The tag of a language as a header names it; one that is not understood is said once. */
  tagOf(written: string, place: FormPlace, issues: Issue[]): string {
    const known = this.#tags.get(written);
    if (known !== undefined) return known;
    const { tag, isKnown } = this.#read(written);
    if (!isKnown)
      issues.push(formIssue('xlsform/unknown-language', 'warning', { language: written, tag }, place));
    this.#tags.set(written, tag);
    if (!this.#names.has(tag)) this.#names.set(tag, written);
    return tag;
  }

  /** The tag of the main language; `undefined` where none is named. */
  mainTag(): string | undefined {
    return this.#main === '' ? undefined : this.#read(this.#main).tag;
  }

  /** Takes note that wordings without a language stand beside others. */
  keepBare(): void {
    this.#names.set('und', '');
  }

  /** The languages whose headers are not named as we would name them. */
  named(): readonly NamedLanguage[] {
    const names = [...this.#names].sort(([a], [b]) => (a < b ? -1 : 1));
    return names.flatMap(([tag, name]) => (name === formLanguageName(tag) ? [] : [{ tag, name }]));
  }

  #read(written: string): FormLanguage {
    const { tag, isKnown } = readFormLanguage(written);
    return { tag: this.#isOurs ? tag : plainTag(tag), isKnown };
  }
}
