import { formatIssue, type Lang, textIn } from '@jalon/core';
import type { Block, Cell, Document, Inline } from '../document/Document.ts';
import { dayText } from '../items/dayText.ts';
import { expectationWords, signWords } from '../items/words.data.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { linked } from './linked.ts';
import type { ExpectationShare, NegativeResult, PivotMatrix, PivotRow } from './PivotMatrix.ts';
import { pivotMessages } from './pivotMessages.ts';
import { type PivotTableOptions, pivotTable } from './pivotTable.ts';
import { pivotWords } from './pivotWords.data.ts';
import { word } from './word.ts';

/**
 * Reports read across as a document: progress by sub-objective, the negative results, the expectations counted, what could
 * not be read. Each cell and each result leads to its report where `hrefOf` says where that is.
 * @param schema the frame that the reports have in common
 * @param matrix what `pivotReports` hands back
 * @example
 * ```ts
 * import { patronFourParts, pivotDocument, pivotReports } from '@jalon/report-schema';
 * const document = pivotDocument(patronFourParts, pivotReports(patronFourParts, []), { lang: 'en' });
 * document.facts; // => [{ term: 'Reports read', description: '0' }]
 * ```
 */
export function pivotDocument(
  schema: ReportSchema,
  matrix: PivotMatrix,
  options: PivotTableOptions,
): Document {
  const { lang } = options;
  const isRanked = matrix.rows.some(({ rank }) => rank !== undefined);
  const heading = (words: Parameters<typeof word>[0], id: string): Block => ({
    kind: 'heading',
    level: 1,
    text: word(words, lang),
    id,
  });
  return {
    lang,
    title: schema.title[lang],
    subtitle: word(isRanked ? pivotWords.ranked : pivotWords.subtitle, lang),
    facts: factsOf(matrix.rows, lang),
    blocks: [
      heading(pivotWords.progressPart, 'progress'),
      pivotTable(matrix, options),
      ...(asksForResults(schema)
        ? [heading(pivotWords.negativePart, 'negative-results'), negativeBlock(matrix, options)]
        : []),
      ...(asksForReview(schema)
        ? [heading(pivotWords.expectationPart, 'expectations'), expectationBlock(matrix, options)]
        : []),
      ...(matrix.unread.length > 0
        ? [heading(pivotWords.unreadPart, 'unread'), unreadBlock(matrix, lang)]
        : []),
    ],
  };
}

const asksFor =
  (kind: string) =>
  ({ cover = [], sections }: ReportSchema): boolean =>
    [...cover, ...sections.flatMap(({ items }) => items)].some((item) => item.kind === kind);
const asksForResults = asksFor('list');
const asksForReview = asksFor('partnership-review');

function factsOf(rows: readonly PivotRow[], lang: Lang): Document['facts'] {
  const days = rows.map(({ asOf }) => asOf).sort();
  const [first, last] = [days[0], days.at(-1)];
  const reports = { term: word(pivotWords.reports, lang), description: String(rows.length) };
  if (first === undefined || last === undefined) return [reports];
  const between = { first: dayText(first, lang), last: dayText(last, lang) };
  return [
    reports,
    {
      term: word(pivotWords.days, lang),
      description: first === last ? between.last : word(pivotWords.between, lang, between),
    },
  ];
}

/** The organisation of a report by name, else the report by id. */
function nameOf(report: string, rows: readonly PivotRow[], lang: Lang): string {
  const row = rows.find((each) => each.report === report);
  const name = row?.organisation ?? row?.title;
  return name === undefined ? report : textIn(name, lang);
}

const plain = (text: string): Cell => ({ content: [text] });

function negativeBlock({ negativeResults, rows }: PivotMatrix, options: PivotTableOptions): Block {
  const { lang } = options;
  if (negativeResults.length === 0)
    return { kind: 'paragraph', content: [word(pivotWords.noNegative, lang)] };
  const row = ({ report, sign, text }: NegativeResult): readonly Cell[] => [
    { content: [linked(nameOf(report, rows, lang), report, options)] },
    { content: [signWords[sign][lang]], tone: sign === 'negative' ? 'negative' : 'attention' },
    plain(textIn(text, lang)),
  ];
  return {
    kind: 'table',
    caption: word(pivotWords.negativeCaption, lang),
    columns: [
      { heading: word(pivotWords.organisation, lang), width: 1.5 },
      { heading: word(pivotWords.sign, lang), width: 0.8 },
      { heading: word(pivotWords.result, lang), width: 4 },
    ],
    rows: negativeResults.map(row),
  };
}

function expectationBlock({ expectations, rows }: PivotMatrix, options: PivotTableOptions): Block {
  const { lang } = options;
  const cell = ({ numerator, denominator, reports }: ExpectationShare): Cell => ({
    content: [word(pivotWords.share, lang, { numerator, denominator })],
    ...(reports.length > 0 && {
      detail: reports.flatMap((report, at): readonly Inline[] => [
        ...(at === 0 ? [] : [', ']),
        linked(nameOf(report, rows, lang), report, options),
      ]),
    }),
  });
  return {
    kind: 'table',
    caption: word(pivotWords.expectationCaption, lang),
    columns: [
      { heading: word(pivotWords.expectation, lang), width: 1.6 },
      { heading: word(pivotWords.byAssociation, lang), width: 2 },
      { heading: word(pivotWords.byFunder, lang), width: 2 },
      { heading: word(pivotWords.byBoth, lang), width: 2 },
    ],
    rows: expectations.map(({ code, association, funder, both }) => [
      plain(expectationWords[code][lang]),
      cell(association),
      cell(funder),
      cell(both),
    ]),
  };
}

const unreadBlock = ({ unread }: PivotMatrix, lang: Lang): Block => ({
  kind: 'table',
  caption: word(pivotWords.unreadCaption, lang),
  columns: [
    { heading: word(pivotWords.report, lang), width: 1 },
    { heading: word(pivotWords.reason, lang), width: 4 },
  ],
  rows: unread.map(({ report, reason }) => [plain(report), plain(formatIssue(reason, lang, pivotMessages))]),
});
