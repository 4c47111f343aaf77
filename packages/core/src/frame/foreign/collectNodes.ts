import type { ResultNode } from '../../results/Results.ts';
import type { LocalizedText } from '../../text/LocalizedText.ts';
import { textIn } from '../../text/textIn.ts';
import { joinLines } from '../textLines.ts';
import type { IdGiver } from './idGiver.ts';
import type { PlacedRow } from './placeRows.ts';
import { wordsKey } from './wordsKey.ts';

/** The statements of a frame, each once. */
interface NodeCollection {
  /** The statement of a row; `isNew` where no row above has it. */
  readonly of: (
    placed: PlacedRow,
    actor: string | undefined,
  ) => { readonly node: ResultNode; readonly isNew: boolean };
  readonly all: () => readonly ResultNode[];
}

/** Gathers the statements that a frame shows: the same words at one level, about one actor, are one statement. */
export function collectNodes({ idFor, foreign }: IdGiver): NodeCollection {
  const nodes = new Map<string, ResultNode>();
  return {
    of: ({ row, template }, actor) => {
      const level = row.level ?? template.level ?? 'outcome';
      const key = row.id === undefined ? JSON.stringify([level, actor, wordsKey(row.text)]) : `id ${row.id}`;
      const known = nodes.get(key);
      const { kind } = template;
      const node = known ?? {
        id: idFor('result-node', row.code || textIn(row.text, 'fr'), row.id),
        level,
        ...(kind !== undefined && { kind }),
        ...(row.code !== undefined && { code: row.code }),
        statement: row.text,
        ...(row.horizon !== undefined && { horizon: row.horizon }),
        ...(row.signals?.length && { signals: row.signals }),
        ...(row.contribution?.length && { contribution: joinLines(row.contribution) }),
        ...foreign(row.id),
      };
      const isNamed = actor === undefined || node.stakeholders?.includes(actor);
      const whole = {
        ...node,
        ...(known && row.id === undefined && moreOf(known, row)),
        ...(!isNamed && actor !== undefined && { stakeholders: [...(node.stakeholders ?? []), actor] }),
      };
      nodes.set(key, whole);
      return { node: whole, isNew: known === undefined };
    },
    all: () => [...nodes.values()],
  };
}

/** What a second row says of a statement that the first did not. */
function moreOf(
  known: ResultNode,
  { signals = [], contribution = [] }: PlacedRow['row'],
): Partial<ResultNode> {
  const fresh = (texts: readonly LocalizedText[], own: readonly LocalizedText[]) => {
    const words = new Set(own.map(wordsKey));
    return texts.filter((text) => !words.has(wordsKey(text)));
  };
  const signs = fresh(signals, known.signals ?? []);
  const own = known.contribution === undefined ? [] : [known.contribution];
  const parts = contribution.length > 0 ? fresh([joinLines(contribution)], own) : [];
  return {
    ...(signs.length > 0 && { signals: [...(known.signals ?? []), ...signs] }),
    ...(parts.length > 0 && { contribution: joinLines([...own, ...parts]) }),
  };
}
