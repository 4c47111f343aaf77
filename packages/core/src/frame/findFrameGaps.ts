import type { Dossier } from '../dossier/Dossier.ts';
import type { Issue } from '../issue/Issue.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Frame, FrameRow } from './Frame.ts';
import type { FrameTemplateDefinition, RowTemplate } from './FrameTemplateDefinition.ts';
import { rowWord } from './rowWord.ts';
import { templateOf } from './templateOf.ts';

/** How {@link findFrameGaps} knows a template of your own. */
export interface FindFrameGapsOptions {
  /** The definition, where the frame follows none that is built in. */
  readonly template?: FrameTemplateDefinition;
}

/**
 * What a tradition asks for and a frame does not have: a row that it cannot do without, a sub-objective without
 * expected result or without indicator, two goals where one is foreseen.
 * Source: for the patron's framework, its part 1: expected results and indicators for each sub-objective.
 * @example
 * ```ts
 * import { createDossier, type Frame } from '@jalon/core';
 * import { findFrameGaps } from '@jalon/core/frame';
 * const frame: Frame = { id: 'f', template: 'patron-four-parts', rows: [] };
 * findFrameGaps(createDossier({ id: 'd', title: 'D' }), frame).map(({ code, severity }) => [code, severity]);
 * // => [['frame/row-required', 'error'], ['frame/row-required', 'error']]
 * ```
 */
export function findFrameGaps(
  dossier: Dossier,
  frame: Frame,
  options: FindFrameGapsOptions = {},
): readonly Issue[] {
  const template = templateOf(frame, options.template);
  const measured = new Set(dossier.indicators.flatMap(({ measures }) => measures));
  const below = new Map<string, FrameRow[]>();
  for (const row of frame.rows) {
    if (row.parent !== undefined) below.set(row.parent, [...(below.get(row.parent) ?? []), row]);
  }
  const isMeasured = ({ nodes, indicators }: FrameRow) =>
    indicators ? indicators.length > 0 : nodes.some((id) => measured.has(id));
  const nameOf = namesOf(dossier);
  const wordFor = (row: RowTemplate): LocalizedText => ({
    fr: rowWord(row, { lang: 'fr' }, template, frame),
    en: rowWord(row, { lang: 'en' }, template, frame),
  });
  return template.rows.flatMap((own): readonly Issue[] => {
    const rows = frame.rows.filter(({ role }) => role === own.role);
    const at = { in: 'dossier', entity: { kind: 'frame', id: frame.id } } as const;
    const params = { frame: template.title, row: wordFor(own), count: rows.length };
    const count: readonly Issue[] =
      own.required && rows.length === 0
        ? [{ code: 'frame/row-required', severity: 'error', params, at }]
        : !own.repeatable && rows.length > 1
          ? [{ code: 'frame/one-row-only', severity: 'warning', params, at }]
          : [];
    const needs = rows.flatMap((row) =>
      (own.needs ?? []).flatMap((need): readonly Issue[] => {
        const under = below.get(row.id) ?? [];
        const has =
          need === 'indicator' ? [row, ...under].some(isMeasured) : under.some(({ role }) => role === need);
        if (has) return [];
        const needed = template.rows.find(({ role }) => role === need);
        const place = { in: 'dossier', entity: { kind: 'frame-row', id: row.id } } as const;
        const label = nameOf(row);
        return need === 'indicator'
          ? [{ code: 'frame/row-without-indicator', severity: 'error', params: { label }, at: place }]
          : [
              {
                code: 'frame/row-without-row',
                severity: 'error',
                params: { label, row: needed ? wordFor(needed) : need },
                at: place,
              },
            ];
      }),
    );
    return [...count, ...needs];
  });
}

/** A row by its number and its words: « SO2 – Impliquer les habitants ». */
function namesOf({ results }: Dossier): (row: FrameRow) => LocalizedText {
  const nodes = new Map(results.nodes.map((node) => [node.id, node] as const));
  return ({ id, nodes: [first = ''], wording }) => {
    const node = nodes.get(first);
    const text = wording ?? node?.statement ?? id;
    const code = node?.code;
    if (code === undefined) return text;
    return typeof text === 'string'
      ? `${code} – ${text}`
      : Object.fromEntries(Object.entries(text).map(([tag, words]) => [tag, `${code} – ${words}`]));
  };
}
