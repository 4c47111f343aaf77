import type { Report, Words } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { plural, say } from '../items/say.ts';
import { standardItems } from '../items/standardItems.ts';
import type { ReportPhase } from '../schema/ItemBase.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { readAnswers } from './readAnswers.ts';

/** Settings of {@link reportCompleteness}. */
export interface ReportCompletenessOptions {
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
  /** Counts only what is agreed beforehand, or only what is reported after; default both. */
  readonly phase?: ReportPhase;
}

/** So many answered of so many asked: of 3 items, two thirds and 66 % say less than 2 of 3. */
export interface AnsweredShare {
  readonly numerator: number;
  readonly denominator: number;
}

/** An item that is asked and has no answer that can be read. */
export interface OpenItem {
  readonly item: string;
  readonly title: Words;
  readonly required: boolean;
  /** `empty`: there is an answer and it says nothing; `unreadable`: it is not of the form that the item asks for. */
  readonly state: 'missing' | 'empty' | 'unreadable';
}

/** How far a report, or a part of it, is filled in. */
export interface AnswerCounts {
  /** Items without which the report is incomplete. */
  readonly required: AnsweredShare;
  /** All others that take an answer. */
  readonly optional: AnsweredShare;
  readonly open: readonly OpenItem[];
  /** Ids of the items that the other answers make needless. */
  readonly notAsked: readonly string[];
  /** The same in a sentence. */
  readonly words: Words;
}

/** One part of a report with how far it is filled in. */
export interface SectionCompleteness extends AnswerCounts {
  /** Id of the section; absent for the cover. */
  readonly section?: string;
  readonly title: Words;
}

/** How far a report is filled in, as a whole and part by part. */
export interface ReportCompleteness extends AnswerCounts {
  readonly sections: readonly SectionCompleteness[];
}

/**
 * How far a report is filled in: what is answered, what is open, as counts beside what was asked, never as a bare
 * percentage. Computed items take no answer, items whose condition is not met are not asked: neither counts.
 * @param schema the schema that the report follows
 * @param report the report, however little of it is there
 * @returns the whole report and each part in the order of the schema; a part in which nothing is asked has 0 of 0
 * @example
 * ```ts
 * import { patronFourParts, reportCompleteness } from '@jalon/report-schema';
 * const answers = { 'general-objective': { text: 'Less isolation', agreedBy: [] } };
 * const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers };
 * const { required, sections } = reportCompleteness(patronFourParts, report);
 * required; // => { numerator: 1, denominator: 7 }
 * sections[1]?.open.map(({ item }) => item); // => ['objectives']
 * sections[1]?.words.en; // => '1 of 2 required items answered; 1 still open.'
 * ```
 */
export function reportCompleteness(
  schema: ReportSchema,
  report: Report,
  options: ReportCompletenessOptions = {},
): ReportCompleteness {
  const { items: kinds = standardItems, phase } = options;
  const { items } = readAnswers(schema, report, kinds);
  const read = new Map(items.map((each) => [each.item.id, each]));
  const stateOf = ({ id }: ReportItem): ItemState | undefined => {
    const found = read.get(id);
    if (!found?.kind.parse) return undefined;
    const { kind, answer, hidden } = found;
    if (hidden) return 'not-asked';
    if (answer === undefined) return Object.hasOwn(report.answers, id) ? 'unreadable' : 'missing';
    return kind.isEmpty?.(answer) ? 'empty' : 'answered';
  };
  const states = (asked: readonly ReportItem[]): readonly StatedItem[] =>
    asked.flatMap((item) => {
      const { phase: asksIn = 'reporting' } = item;
      const state = asksIn === (phase ?? asksIn) ? stateOf(item) : undefined;
      return state === undefined ? [] : [{ item, state }];
    });
  const cover = states(schema.cover ?? []);
  const sections = schema.sections.map(({ id, title, items: asked }) => ({
    section: id,
    title,
    stated: states(asked),
  }));
  return {
    ...completenessOf([...cover, ...sections.flatMap(({ stated }) => stated)]),
    sections: [
      ...(cover.length > 0 ? [{ title: coverTitle, ...completenessOf(cover) }] : []),
      ...sections.map(({ stated, ...section }) => ({ ...section, ...completenessOf(stated) })),
    ],
  };
}

type ItemState = OpenItem['state'] | 'answered' | 'not-asked';
type StatedItem = { readonly item: ReportItem; readonly state: ItemState };

const coverTitle: Words = { fr: 'Couverture', en: 'Cover' };

function completenessOf(stated: readonly StatedItem[]): AnswerCounts {
  const share = (isRequired: boolean): AnsweredShare => {
    const asked = stated.filter(
      ({ item, state }) => state !== 'not-asked' && (item.required === true) === isRequired,
    );
    const numerator = asked.filter(({ state }) => state === 'answered').length;
    return { numerator, denominator: asked.length };
  };
  const open = stated.flatMap(({ item, state }) =>
    state === 'answered' || state === 'not-asked'
      ? []
      : [{ item: item.id, title: item.title, required: item.required === true, state }],
  );
  const [required, optional] = [share(true), share(false)];
  return {
    required,
    optional,
    open,
    notAsked: stated.flatMap(({ item, state }) => (state === 'not-asked' ? [item.id] : [])),
    words: wordsOf(required, optional),
  };
}

const sentences = {
  nothing: { fr: 'Rien à remplir.', en: 'Nothing to fill in.' },
  fr: {
    required: ['{n} rubrique obligatoire remplie sur {of}', '{n} rubriques obligatoires remplies sur {of}'],
    optional: ['{n} rubrique facultative remplie sur {of}', '{n} rubriques facultatives remplies sur {of}'],
    open: 'reste à remplir : {open}',
  },
  en: {
    required: ['{n} of {of} required item answered', '{n} of {of} required items answered'],
    optional: ['{n} of {of} optional item answered', '{n} of {of} optional items answered'],
    open: '{open} still open',
  },
} as const;

function wordsOf(required: AnsweredShare, optional: AnsweredShare): Words {
  if (required.denominator + optional.denominator === 0) return sentences.nothing;
  const inLang = (lang: 'fr' | 'en'): string => {
    const fill = (template: string, params: Readonly<Record<string, number>>) =>
      say({ fr: template, en: template }, lang, params);
    const part = (name: 'required' | 'optional', { numerator: n, denominator: of }: AnsweredShare) => {
      const [one, many] = sentences[lang][name];
      // French agrees with what is filled in, English with what is asked
      return of === 0 ? [] : [fill(plural(lang === 'fr' ? n : of, lang, one, many), { n, of })];
    };
    const open = required.denominator - required.numerator;
    const parts = [
      ...part('required', required),
      ...(open > 0 ? [fill(sentences[lang].open, { open })] : []),
      ...part('optional', optional),
    ];
    return `${parts.join(lang === 'fr' ? ' ; ' : '; ')}.`;
  };
  return { fr: inLang('fr'), en: inLang('en') };
}
