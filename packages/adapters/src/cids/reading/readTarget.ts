import type { Json, Target } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import type { CidsFile } from './CidsFile.ts';
import type { NodeView } from './NodeView.ts';
import { ownFields } from './ownFields.ts';
import { plainReport } from './plainReport.ts';
import { plainSlots } from './plainSlots.ts';
import { readDays } from './readDays.ts';
import { partOf, readFigure, readMeasure } from './readMeasure.ts';
import { takeSameName } from './takeSameName.ts';

/** A target, with what else its node says. */
export function readTarget(
  file: CidsFile,
  view: NodeView,
  indicator: NodeView,
  isPercent: boolean,
): { readonly target: Target; readonly rest: Json | undefined } {
  const plain = plainTarget(file, view, indicator, isPercent);
  if (plain) return plain;
  file.absorbed.add(view.id);
  const ours = file.isOurs(view);
  view.take('jalon:id');
  const own = ownFields<Target>(view, ownForms.target);
  const exact = view.own('exact');
  const text = view.text('text', 'hasComment');
  takeSameName(view, indicator);
  const { start, end } = readDays(view);
  if (file.dossier && view.see('dateCreated').length > 0) takeSameMoment(view, file.dossier);
  const isShifted = isPercent && own.as !== 'relative' && own.as !== 'factor';
  const { written, kept } = readMeasure(file, view, 'value');
  const figure = written === undefined ? undefined : readFigure(written, isShifted);
  if (figure && figure.value === undefined && figure.text !== undefined)
    file.say('cids/unreadable-value', { iri: file.shown(view), text: figure.text });
  const value = typeof exact === 'string' || typeof exact === 'boolean' ? exact : figure?.value;
  const words = text ?? (value === undefined ? figure?.text : undefined);
  const target: Target = {
    id: file.ids.get(view.id) ?? '',
    ...own,
    ...(value === undefined ? {} : { value }),
    ...(ours || start === undefined || end === undefined || start > end ? {} : { period: { start, end } }),
    ...(ours || start !== undefined || end === undefined ? {} : { date: end }),
    ...(words === undefined ? {} : { text: words }),
  };
  const part = partOf(file, view, `${prefixes.cids}Target`);
  const rest = { ...(part as { readonly [key: string]: Json } | undefined), ...kept };
  return { target, rest: Object.keys(rest).length > 0 ? rest : undefined };
}

const targetType = `${prefixes.cids}Target`;
const targetNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'hasName',
  'startedAtTime',
  'endedAtTime',
  'value',
]);

function plainTarget(
  file: CidsFile,
  view: NodeView,
  indicator: NodeView,
  isPercent: boolean,
): ReturnType<typeof readTarget> | undefined {
  const shaped = plainSlots(file, view, targetType, targetNames);
  const said = shaped && plainReport(file, view, shaped, { view: indicator, isPercent });
  if (!said) return undefined;
  file.absorbed.add(view.id);
  const { start, end, value, kept } = said;
  return {
    target: { id: file.ids.get(view.id) ?? '', value, period: { start, end } },
    rest: Object.keys(kept).length > 0 ? kept : undefined,
  };
}

/** The moment that the whole file bears is no property of a target. */
function takeSameMoment(view: NodeView, dossier: NodeView): void {
  const [at] = dossier.see('dateCreated');
  if (at && 'value' in at) view.takeOnly('dateCreated', (each) => 'value' in each && each.value === at.value);
}
