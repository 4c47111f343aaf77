import type { Dossier, Issue, Lang, Messages, Report } from '@jalon/core';
import { textIn } from '@jalon/core';
import { dossierProgress, type Progress, type RatingScale, standardRatingScale } from '@jalon/indicators';
import { indicatorRow } from '../binding/indicatorRow.ts';
import type { Block, Document, Inline } from '../document/Document.ts';
import { dayText } from '../items/dayText.ts';
import { factsOf } from '../items/factsItem.ts';
import type { BlockContext, ItemKind } from '../items/ItemKind.ts';
import { say } from '../items/say.ts';
import { standardItems } from '../items/standardItems.ts';
import { itemWords } from '../items/words.data.ts';
import { type AgreedBesideCurrent, agreedBesideCurrent } from '../life/agreedBesideCurrent.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { agreedBlocks } from './agreedBlocks.ts';
import { lifeBlocks } from './lifeBlocks.ts';
import { methodAndLimits } from './methodAndLimits.ts';
import { openingFacts } from './openingFacts.ts';
import { type ReadAnswers, readAnswers } from './readAnswers.ts';

/** Settings of {@link toDocument}. */
export interface ToDocumentOptions {
  readonly lang: Lang;
  /** For what a report alone does not hold: the theory of change, sources, gaps. */
  readonly dossier?: Dossier;
  /** Progress by indicator id, for the sentences that explain each figure. */
  readonly progress?: ReadonlyMap<string, Progress>;
  /** What a funder should know about the data; hints are left out. */
  readonly issues?: readonly Issue[];
  /** Words of the issues, by code; needed where `issues` holds other than this package's and the computations'. */
  readonly messages?: Messages;
  /** Whose words rate; default {@link standardRatingScale}. */
  readonly scale?: RatingScale;
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * A report as a document tree: cover, parts in the order of the schema, then how each figure was made and what limits it,
 * last who wrote it and which steps it has taken. Where what was agreed beforehand was revised, the original stands beside.
 * Figures carry their data, caption, text alternative and table; drawing them is the business of the adapters. A report
 * that stands alone, without its dossier, prints too: with what it holds.
 * @param schema the schema that the report follows
 * @param report the report; an answer of the wrong form is left out (see {@link validateReport})
 * @example
 * ```ts
 * import { patronFourParts, toDocument } from '@jalon/report-schema';
 * const answers = { 'general-objective': { text: 'Less isolation', agreedBy: [] } };
 * const report = {
 *   id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', title: 'Repair cafés', asOf: '2025-03-15', answers,
 * };
 * const document = toDocument(patronFourParts, report, { lang: 'en' });
 * document.title; // => 'Repair cafés'
 * const [first] = document.blocks.filter((block) => block.kind === 'heading');
 * first?.text; // => '1. Expected results'
 * ```
 */
export function toDocument(schema: ReportSchema, report: Report, options: ToDocumentOptions): Document {
  const { lang, dossier, progress, scale = standardRatingScale, items: kinds = standardItems } = options;
  const { items, context } = readAnswers(schema, report, kinds);
  const shared = {
    ...context,
    lang,
    scale,
    ...(dossier && { dossier }),
    ...(progress && { progress }),
    ...(dossier && context.rows.length === 0 && { dossierRows: rowsOf(dossier, report, progress) }),
  };
  const read = new Map(items.map((each) => [each.item.id, each]));
  const agreed = new Map(agreedBesideCurrent(schema, report).map((each) => [each.item, each]));
  const blocksOf = (id: string, level: 1 | 2): readonly Block[] =>
    itemBlocks(read.get(id), level, agreed.get(id), shared);
  const opened = (those: ReportSchema['sections'][number]['items']) =>
    openingFacts(
      those.flatMap(({ id }) => read.get(id) ?? []),
      { ...shared, level: 3 },
      {
        isPlain: ({ item, kind }) =>
          agreedBlocks(item, kind, agreed.get(item.id), { ...shared, level: 3 }).length === 0,
        isSilent: ({ item }) => blocksOf(item.id, 2).length === 0,
      },
    );
  const leads = (schema.cover ?? []).flatMap(({ id }) => leadOf(read.get(id), agreed.has(id), shared));
  const asks = (those: readonly { readonly id: string }[]) =>
    those.length === 0 || those.some(({ id }) => !read.get(id)?.hidden);
  const blocks = [
    ...leads.map(({ content }): Block => ({ kind: 'paragraph', content })),
    ...summary(shared),
    ...(schema.cover ?? [])
      .filter(({ id, kind }) => kind !== 'facts' && !leads.some((lead) => lead.id === id))
      .flatMap(({ id }) => blocksOf(id, 1)),
    ...schema.sections.flatMap((section, index): readonly Block[] => {
      const { facts, rest } = opened(section.items);
      const inside = [...facts, ...rest.flatMap(({ item }) => blocksOf(item.id, 2))];
      return [
        { kind: 'heading', level: 1, text: `${index + 1}. ${section.title[lang]}`, id: `part-${section.id}` },
        ...(section.intro ? [paragraph(section.intro[lang])] : []),
        ...(inside.length > 0 ? inside : [asks(section.items) ? notFilled(lang) : notAsked(lang)]),
      ];
    }),
    ...methodAndLimits(schema, report, shared, options),
    ...lifeBlocks(schema, report, shared),
  ];
  const title = titleOf(schema, report, shared);
  return {
    lang,
    title,
    ...(title !== schema.title[lang] && { subtitle: schema.title[lang] }),
    facts: coverFacts(title, shared),
    date: report.asOf,
    blocks,
  };
}

/** A sentence of the cover, which needs no heading to say what it is. */
function leadOf(
  read: ReadAnswers['items'][number] | undefined,
  isAgreed: boolean,
  shared: Omit<BlockContext, 'level'>,
): readonly { readonly id: string; readonly content: readonly Inline[] }[] {
  if (!read || read.hidden || read.item.kind !== 'text' || isAgreed) return [];
  const { item, kind, answer } = read;
  const line = kind.toLine?.(answer, item, { ...shared, level: 2 }) ?? [];
  return line.length === 0 ? [] : [{ id: item.id, content: line.map(strong) }];
}

const strong = (run: Inline): Inline => (typeof run === 'string' ? { kind: 'strong', text: run } : run);

/** The indicators of the dossier, for a report that shows none. */
const rowsOf = (dossier: Dossier, { asOf }: Report, given: ToDocumentOptions['progress']) => {
  const progress = given ?? dossierProgress(dossier, { asOf });
  return dossier.indicators.map((each) => indicatorRow(each, dossier, { asOf, progress }));
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [text] });
const notFilled = (lang: Lang): Block => ({
  kind: 'note',
  tone: 'muted',
  content: [say(itemWords.notFilled, lang)],
});

/** A part of which no item is asked, given the other answers. */
const notAsked = (lang: Lang): Block => ({
  kind: 'note',
  tone: 'muted',
  content: [say(itemWords.notAsked, lang)],
});

/** One item with its heading; nothing where it has nothing to say and nobody asked for it. */
function itemBlocks(
  read: ReadAnswers['items'][number] | undefined,
  level: 1 | 2,
  agreed: AgreedBesideCurrent | undefined,
  shared: Omit<BlockContext, 'level'>,
): readonly Block[] {
  if (!read || read.hidden) return [];
  const { item, kind, answer } = read;
  const context: BlockContext = { ...shared, level: level === 1 ? 2 : 3 };
  const inside = [...kind.toBlocks(answer, item, context), ...agreedBlocks(item, kind, agreed, context)];
  if (inside.length === 0 && !item.required) return [];
  return [
    { kind: 'heading', level, text: item.title[shared.lang], id: item.id },
    ...(inside.length > 0 ? inside : [notFilled(shared.lang)]),
  ];
}

function titleOf(
  schema: ReportSchema,
  report: Report,
  { lang, facts, dossier }: Omit<BlockContext, 'level'>,
): string {
  const title = report.title ?? facts?.programme ?? dossier?.programme?.name ?? dossier?.title;
  return (title === undefined ? '' : textIn(title, lang).trim()) || schema.title[lang];
}

/** Who, where, when and how much, under the title; the programme only where the title does not name it already. */
function coverFacts(title: string, { lang, facts, asOf }: Omit<BlockContext, 'level'>): Document['facts'] {
  const about = facts ? factsOf(facts, lang).filter(({ description }) => description !== title) : [];
  return [...about, { term: say(itemWords.dataDate, lang), description: dayText(asOf, lang) }];
}

const summary = ({ lang, facts }: Omit<BlockContext, 'level'>): readonly Block[] => {
  const text = facts?.summary === undefined ? '' : textIn(facts.summary, lang).trim();
  return text === '' ? [] : [paragraph(text)];
};
