import { type Report, textIn } from '@jalon/core';
import type { Block, Cell } from '../document/Document.ts';
import { dayText } from '../items/dayText.ts';
import type { BlockContext } from '../items/ItemKind.ts';
import { say, sayList } from '../items/say.ts';
import { reportState, reportStateWords } from '../life/reportState.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { lifeWords as words } from './lifeWords.data.ts';

/** Who wrote the report, which steps it has taken; nothing where neither is on record. */
export function lifeBlocks(
  schema: ReportSchema,
  report: Report,
  context: Omit<BlockContext, 'level'>,
): readonly Block[] {
  const { authors = [], signOffs = [] } = report;
  if (authors.length === 0 && signOffs.length === 0) return [];
  const { lang, dossier } = context;
  const titles = new Map(itemsOf(schema).map(({ id, title }) => [id, title[lang]]));
  const itemNames = (ids: readonly string[]) =>
    sayList(
      ids.map((id) => titles.get(id) ?? id),
      lang,
    );
  const organisation = (id: string | undefined) => {
    if (id === undefined) return undefined;
    const name = dossier?.organisations.find((each) => each.id === id)?.name;
    return name === undefined ? id : textIn(name, lang);
  };
  const { state, changed } = reportState(report);
  const steps: readonly Block[] = [
    { kind: 'facts', items: [{ term: words.state[lang], description: [reportStateWords[state][lang]] }] },
    ...(changed.length > 0 ? [note(say(words.changed, lang, { items: itemNames(changed) }))] : []),
    {
      kind: 'table',
      caption: words.steps[lang],
      columns: [
        { heading: words.step[lang], width: 1.2 },
        { heading: words.day[lang], width: 1 },
        { heading: words.by[lang], width: 1.4 },
        { heading: words.note[lang], width: 2 },
      ],
      rows: signOffs.map(({ step, on, by, note: remark }) => [
        cell(reportStateWords[step][lang]),
        cell(dayText(on, lang)),
        orMuted(organisation(by)),
        cell(remark === undefined ? '' : textIn(remark, lang)),
      ]),
    },
  ];
  const written: Block = {
    kind: 'table',
    caption: words.authors[lang],
    columns: [{ heading: words.authors[lang] }, { heading: words.wrote[lang], width: 2 }],
    rows: authors.map(({ organisation: id, role, items }) => {
      const named = [organisation(id), role === undefined ? undefined : textIn(role, lang)];
      return [
        orMuted(named.filter((each) => each !== undefined).join(', ') || undefined),
        cell(items ? itemNames(items) : words.whole[lang]),
      ];
    }),
  };
  return [
    { kind: 'heading', level: 1, text: words.title[lang], id: 'life-of-the-report' },
    ...(signOffs.length > 0 ? steps : []),
    ...(authors.length > 0 ? [written] : []),
  ];

  function orMuted(text: string | undefined): Cell {
    return text === undefined ? { content: [words.notSaid[lang]], tone: 'muted' } : cell(text);
  }
}

const cell = (text: string): Cell => ({ content: [text] });
const note = (text: string): Block => ({ kind: 'note', tone: 'attention', content: [text] });
