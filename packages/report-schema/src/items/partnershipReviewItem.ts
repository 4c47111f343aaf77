import {
  type Issue,
  type Lang,
  type PartnershipExpectation,
  partnershipExpectations,
  textIn,
} from '@jalon/core';
import * as z from 'zod';
import type { Block, Cell } from '../document/Document.ts';
import type { PartnershipAnswer, PartnershipSide, PartnershipView } from '../schema/Answers.ts';
import { textFormat } from '../schema/answer.format.ts';
import type { PartnershipReviewItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { partnershipDifferences } from './partnershipDifferences.ts';
import { reportIssue } from './reportIssue.ts';
import { plural, say, sayList } from './say.ts';
import { expectationWords, itemWords, partyWords, sideWords } from './words.data.ts';

const viewFormat: z.ZodType<PartnershipView> = z.strictObject({
  expectations: z.array(
    z.enum(partnershipExpectations as readonly PartnershipExpectation[] & [PartnershipExpectation]),
  ),
  wishes: textFormat.exactOptional(),
  rating: z.int().min(1).max(5).exactOptional(),
  text: textFormat.exactOptional(),
});

const partnershipFormat: z.ZodType<PartnershipAnswer> = z.strictObject({
  association: viewFormat.exactOptional(),
  funder: viewFormat.exactOptional(),
});

const sides: readonly PartnershipSide[] = ['association', 'funder'];

/** How both sides see the partnership, beyond money, side by side. */
export const partnershipReviewItem: ItemKind<PartnershipReviewItem, PartnershipAnswer> = {
  kind: 'partnership-review',
  ...answerForm<PartnershipReviewItem, PartnershipAnswer>(() => partnershipFormat),
  isEmpty: (answer) => sides.every((side) => answer[side] === undefined),
  check: (answer, item): readonly Issue[] =>
    sides.flatMap((side) =>
      answer[side] !== undefined
        ? []
        : reportIssue('report/partnership-one-side', item.rules?.bothSides ?? 'hint', item, {
            party: partyWords[side],
          }),
    ),
  toBlocks: (answer, _item, { lang }) => {
    if (answer === undefined || sides.every((side) => answer[side] === undefined)) return [];
    return [
      {
        kind: 'table',
        caption: say(itemWords.partnershipCaption, lang),
        columns: [
          { heading: say(itemWords.partnershipTopic, lang), width: 2 },
          ...sides.map((side) => ({ heading: sideWords[side][lang] })),
          { heading: say(itemWords.agreement, lang) },
        ],
        rows: [
          ...partnershipExpectations
            .filter((code) => sides.some((side) => answer[side]?.expectations.includes(code)))
            .map((code) => expectationRow(code, answer, lang)),
          ...(sides.some((side) => answer[side]?.rating !== undefined) ? [ratingRow(answer, lang)] : []),
        ],
      },
      differencesNote(answer, lang),
      ...sides.flatMap((side) => ownWords(side, answer[side], lang)),
    ];
  },
};

const plain = (text: string): Cell => ({ content: [text] });
const muted = (text: string): Cell => ({ content: [{ kind: 'emphasis', text }], tone: 'muted' });
const verdict = (same: boolean, text: string): Cell => ({
  content: [{ kind: 'strong', text }],
  tone: same ? 'positive' : 'attention',
});

function expectationRow(
  code: PartnershipExpectation,
  answer: PartnershipAnswer,
  lang: Lang,
): readonly Cell[] {
  const shared = sides.every((side) => answer[side]?.expectations.includes(code));
  return [
    plain(expectationWords[code][lang]),
    ...sides.map((side) => {
      const view = answer[side];
      if (view === undefined) return muted(say(itemWords.notAnswered, lang));
      return view.expectations.includes(code)
        ? plain(say(itemWords.expectedBySide, lang))
        : muted(say(itemWords.notExpected, lang));
    }),
    partnershipDifferences(answer) === undefined
      ? muted(itemWords.none[lang])
      : verdict(shared, say(shared ? itemWords.shared : itemWords.differs, lang)),
  ];
}

function ratingRow(answer: PartnershipAnswer, lang: Lang): readonly Cell[] {
  const gap = partnershipDifferences(answer)?.ratingGap;
  const points = Math.abs(gap ?? 0);
  const apart = say(itemWords.ratingGap, lang, {
    points: `${points} ${plural(points, lang, 'point', 'points')}`,
  });
  return [
    plain(say(itemWords.relationRating, lang)),
    ...sides.map((side) => {
      const rating = answer[side]?.rating;
      return rating === undefined ? muted(itemWords.none[lang]) : plain(`${rating} / 5`);
    }),
    gap === undefined
      ? muted(itemWords.none[lang])
      : verdict(gap === 0, gap === 0 ? say(itemWords.sameRating, lang) : apart),
  ];
}

function differencesNote(answer: PartnershipAnswer, lang: Lang): Block {
  const differences = partnershipDifferences(answer);
  if (!differences) return { kind: 'note', tone: 'muted', content: [say(itemWords.oneSideOnly, lang)] };
  const named = (codes: readonly PartnershipExpectation[], side: PartnershipSide) =>
    codes.map((code) => `${expectationWords[code][lang]} (${partyWords[side][lang]})`);
  const list = [
    ...named(differences.associationOnly, 'association'),
    ...named(differences.funderOnly, 'funder'),
  ];
  return list.length === 0
    ? { kind: 'note', tone: 'positive', content: [say(itemWords.differencesNone, lang)] }
    : {
        kind: 'note',
        tone: 'attention',
        content: [say(itemWords.differencesOnly, lang, { list: sayList(list, lang) })],
      };
}

function ownWords(side: PartnershipSide, view: PartnershipView | undefined, lang: Lang): readonly Block[] {
  const texts = [view?.wishes, view?.text]
    .filter((text) => text !== undefined)
    .map((text) => textIn(text, lang));
  if (texts.length === 0) return [];
  const title = say(itemWords.wishesOf, lang, { side: sideWords[side][lang] });
  return [{ kind: 'note', tone: 'neutral', title, content: [texts.join(' ')] }];
}
