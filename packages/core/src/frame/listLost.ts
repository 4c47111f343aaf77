import type { Dossier } from '../dossier/Dossier.ts';
import { sameJson } from '../dossier/sameJson.ts';
import type { DossierPlace } from '../issue/Place.ts';
import type { ResultLink, ResultNode } from '../results/Results.ts';
import { joinTexts } from '../text/joinTexts.ts';
import type { Frame } from './Frame.ts';
import type { FrameTemplateDefinition } from './FrameTemplateDefinition.ts';
import { firstById } from './firstById.ts';
import { readRows } from './foreign/readRows.ts';
import { sketchFrame } from './foreign/sketchFrame.ts';
import { lossOfLink } from './lossOfLink.ts';
import { lostFields } from './lostFields.data.ts';
import type { LostPart, NotCarried } from './NotCarried.ts';
import { tabulateFrame } from './tabulateFrame.ts';
import { rowsFor } from './templateOf.ts';

/**
 * What of the results a frame cannot show: the difference between the results and what reading the frame's own table
 * gives back. So nothing is called shown that cannot be read from it.
 */
export function listLost(
  dossier: Dossier,
  frame: Frame,
  template: FrameTemplateDefinition,
): readonly NotCarried[] {
  const bare: Dossier = { ...dossier, frames: [frame], indicators: [], observations: [] };
  const table = sketchFrame(tabulateFrame(bare, frame, { lang: 'en', template }), template);
  const held = { ...readRows(table, template).statements, vision: table.vision };
  const { nodes, links, vision } = dossier.results;
  const heldNodes = firstById(held.nodes);
  const heldLinks = firstById(held.links);
  const names = new Map(nodes.map(({ id, statement }) => [id, statement] as const));
  const lost: NotCarried[] = [];
  const lose = (part: LostPart, code: string, params: NotCarried['params']) => {
    const at: DossierPlace =
      part.kind === 'results'
        ? { in: 'dossier', pointer: '/results/vision' }
        : {
            in: 'dossier',
            entity: { kind: part.kind, id: part.id },
            ...(part.field !== undefined && { pointer: `/${part.field}` }),
          };
    const severity = part.field === undefined ? 'warning' : 'hint';
    lost.push({ code, severity, params: { ...params, frame: template.title }, at, lost: part });
  };
  const compare = <E extends ResultNode | ResultLink>(
    kind: 'result-node' | 'result-link',
    entity: E,
    other: E,
    params: NotCarried['params'],
  ) => {
    for (const [field, value, shown] of fieldsOf(entity, other)) {
      // the assumption itself is shown, what is known of it is not
      const name = field === 'assumptions' && shown !== undefined ? 'assumptionDetails' : field;
      if (!sameJson(value, shown))
        lose(
          { kind, id: entity.id, field, value },
          `frame/${lostFields[name]?.[0] ?? 'field'}-not-shown`,
          params,
        );
    }
  };
  if (!sameJson(vision, held.vision))
    lose({ kind: 'results', id: dossier.id, field: 'vision', value: vision }, 'frame/vision-not-shown', {
      label: vision ?? '',
    });
  for (const node of firstById(nodes).values()) {
    const shown = heldNodes.get(node.id);
    const label = { label: node.statement };
    if (shown) compare('result-node', node, shown, label);
    else {
      const code = rowsFor(template, node.level).length > 0 ? 'frame/horizon-missing' : 'frame/row-missing';
      lose({ kind: 'result-node', id: node.id, value: node }, code, label);
    }
  }
  const reason = lossOfLink(dossier.results, frame, template);
  for (const link of links) {
    const params = { from: names.get(link.from) ?? link.from, to: names.get(link.to) ?? link.to };
    const shown = heldLinks.get(link.id);
    if (shown?.from === link.from && shown.to === link.to)
      compare('result-link', link, shown, { ...params, label: joinTexts([params.from, params.to], ' → ') });
    else lose({ kind: 'result-link', id: link.id, value: link }, reason(link), params);
  }
  const isShown = new Set(frame.rows.flatMap((row) => row.nodes));
  const hasColumn = template.columns.some(({ from }) => from === 'indicators');
  for (const indicator of dossier.indicators) {
    if (hasColumn && indicator.measures.some((id) => isShown.has(id))) continue;
    lose({ kind: 'indicator', id: indicator.id }, 'frame/indicator-not-shown', { label: indicator.name });
  }
  return lost;
}

/** Every field that one of two entities has, with the value in each. */
function fieldsOf(
  entity: object,
  other: object,
): readonly (readonly [field: string, value: unknown, shown: unknown])[] {
  const [values, shown] = [new Map(Object.entries(entity)), new Map(Object.entries(other))];
  return [...new Set([...values.keys(), ...shown.keys()])].map((field) => [
    field,
    values.get(field),
    shown.get(field),
  ]);
}
