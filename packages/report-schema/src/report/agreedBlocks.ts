import { textIn } from '@jalon/core';
import type { Block, Cell } from '../document/Document.ts';
import { dayText } from '../items/dayText.ts';
import type { BlockContext, ItemKind } from '../items/ItemKind.ts';
import { say } from '../items/say.ts';
import type { AgreedBesideCurrent } from '../life/agreedBesideCurrent.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import { type AgreedLine, agreedLines } from './agreedLines.ts';
import { lifeWords as words } from './lifeWords.data.ts';

/** What was agreed of an item beside what holds now, with the day and the reason of each revision; nothing where it stands. */
export function agreedBlocks(
  item: ReportItem,
  kind: ItemKind,
  found: AgreedBesideCurrent | undefined,
  context: BlockContext,
): readonly Block[] {
  if (!found || (found.revisions.length === 0 && !found.isChanged)) return [];
  const { lang } = context;
  const linesOf = (answer: AgreedBesideCurrent['current']): ReadonlyMap<string, AgreedLine> =>
    new Map(agreedLines(item, kind, answer, context).map((line) => [line.key, line]));
  const [before, after] = [linesOf(found.original), linesOf(found.current)];
  const rows = [...new Set([...before.keys(), ...after.keys()])].flatMap(
    (key): readonly (readonly Cell[])[] => {
      const [old, current] = [before.get(key), after.get(key)];
      if (old?.text === current?.text) return [];
      return [[cell((old ?? current)?.label ?? ''), said(old), said(current)]];
    },
  );
  const last = found.revisions.at(-1);
  const table: readonly Block[] =
    rows.length === 0
      ? []
      : [
          {
            kind: 'table',
            caption: words.revised[lang],
            columns: [
              { heading: words.point[lang], width: 1.2 },
              { heading: say(words.originallyOn, lang, { day: dayText(found.agreedOn, lang) }), width: 2 },
              {
                heading:
                  last && !found.isChanged
                    ? say(words.revisedOn, lang, { day: dayText(last.on, lang) })
                    : words.now[lang],
                width: 2,
              },
            ],
            rows,
          },
        ];
  return [
    ...table,
    ...found.revisions.map(({ on, reason }): Block => {
      const because = reason === undefined ? words.noReason[lang] : textIn(reason, lang);
      const text = say(words.because, lang, { day: dayText(on, lang), reason: because });
      return { kind: 'note', tone: 'neutral', content: [text] };
    }),
    ...(found.isChanged
      ? [{ kind: 'note', tone: 'attention', content: [words.unrevised[lang]] } as const]
      : []),
  ];

  function said(line: AgreedLine | undefined): Cell {
    return line ? cell(line.text) : { content: [words.absent[lang]], tone: 'muted' };
  }
}

const cell = (text: string): Cell => ({ content: [text] });
