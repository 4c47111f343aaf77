import { type Issue, type Lang, textIn } from '@jalon/core';
import * as z from 'zod';
import type { Cell, Tone } from '../document/Document.ts';
import type { ListAnswer, ResultEntry } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import type { ListItem } from '../schema/ReportItem.ts';
import type { ItemKind } from './ItemKind.ts';
import { hasReason, listForm, reasonBlocks } from './listForm.ts';
import { countIssues, reportIssue } from './reportIssue.ts';
import { say, saySeries } from './say.ts';
import { itemWords, signWords } from './words.data.ts';

const resultEntryFormat: z.ZodType<ResultEntry> = z.strictObject({
  id: idFormat,
  text: textFormat,
  sign: z.enum(['positive', 'negative', 'mixed']).exactOptional(),
  planned: z.boolean().exactOptional(),
  significance: textFormat.exactOptional(),
  evidence: z.array(textFormat).exactOptional(),
  about: textFormat.exactOptional(),
});

/** Results worth telling, with their sign. */
export const listItem: ItemKind<ListItem, ListAnswer<ResultEntry>> = {
  kind: 'list',
  ...listForm<ListItem, ResultEntry>(resultEntryFormat),
  check: (answer, item) =>
    hasReason(answer)
      ? []
      : [...countIssues(answer.entries.length, item.rules?.count, item), ...signIssues(answer.entries, item)],
  toBlocks: (answer, _item, context) => {
    if (answer === undefined) return [];
    if (answer.entries.length === 0) return reasonBlocks(answer, context);
    const { lang } = context;
    return [
      {
        kind: 'table',
        caption: say(itemWords.resultsCaption, lang),
        columns: [
          { heading: say(itemWords.sign, lang), width: 0.8 },
          { heading: say(itemWords.result, lang), width: 4.2 },
          { heading: say(itemWords.foreseen, lang), width: 1 },
        ],
        rows: answer.entries.map((entry) => cells(entry, lang)),
      },
    ];
  },
};

/** A mixed result counts on both sides: it says something good and something bad. */
function signIssues(entries: readonly ResultEntry[], item: ListItem): readonly Issue[] {
  const rule = item.rules?.signs;
  if (!rule) return [];
  const { severity = 'error' } = rule;
  const side = (sign: 'positive' | 'negative', min: number) => {
    const count = entries.filter((entry) => entry.sign === sign || entry.sign === 'mixed').length;
    return count < min ? reportIssue(`report/no-${sign}-result`, severity, item, { count, min }) : [];
  };
  return [...side('positive', rule.positive ?? 1), ...side('negative', rule.negative ?? 1)];
}

const tones = { positive: 'positive', negative: 'negative', mixed: 'attention' } as const satisfies Record<
  string,
  Tone
>;

function cells(entry: ResultEntry, lang: Lang): readonly Cell[] {
  const { sign, text, planned, significance, evidence = [], about } = entry;
  const details = [
    ...(about === undefined ? [] : [say(itemWords.speaksOf, lang, { text: textIn(about, lang) })]),
    ...(significance === undefined
      ? []
      : [say(itemWords.significance, lang, { text: textIn(significance, lang) })]),
    ...(evidence.length === 0
      ? []
      : [
          say(itemWords.evidence, lang, {
            text: saySeries(
              evidence.map((each) => textIn(each, lang)),
              lang,
            ),
          }),
        ]),
  ];
  return [
    sign === undefined
      ? { content: [itemWords.none[lang]], tone: 'muted' }
      : { content: [signWords[sign][lang]], tone: tones[sign] },
    { content: [textIn(text, lang)], ...(details.length > 0 && { detail: [details.join(' ')] }) },
    {
      content: [
        planned === undefined
          ? itemWords.none[lang]
          : (planned ? itemWords.planned : itemWords.unplanned)[lang],
      ],
    },
  ];
}
