import type { Indicator, Json, Target } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import type { CidsFile } from './CidsFile.ts';
import type { CidsKind } from './CidsKind.ts';
import type { NodeView, ShapedValues } from './NodeView.ts';
import { plainLinks, plainSlots } from './plainSlots.ts';
import { readTarget } from './readTarget.ts';
import { unitIn } from './readUnit.ts';

const indicatorType = `${prefixes.cids}Indicator`;
const indicatorNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'hasName',
  'hasDescription',
  'unitDescription',
  'forOrganization',
  'forOutcome',
  'hasIndicatorReport',
  'hasTarget',
]);

/**
 * An indicator that says nothing that has to be weighed; `undefined` where it does.
 * @param byOutcome IRIs of the outcomes that name it
 */
export function plainIndicator(
  file: CidsFile,
  view: NodeView,
  byOutcome: readonly string[] | undefined,
  organisation: NodeView | undefined,
): Indicator | undefined {
  const shaped = plainSlots(file, view, indicatorType, indicatorNames);
  const said = shaped && plainWords(shaped);
  if (!shaped || !said) return undefined;
  const outcomes = linksAt(file, shaped, 'forOutcome', 'result-node');
  const targets = linksAt(file, shaped, 'hasTarget', 'target');
  const owners = linksAt(file, shaped, 'forOrganization', 'organisation');
  if (!outcomes || !targets || !owners || !linksAt(file, shaped, 'hasIndicatorReport', 'observation'))
    return undefined;
  if (owners.some((id) => id !== organisation?.id)) return undefined;
  if (targets.some((id, at) => file.absorbed.has(id) || targets.indexOf(id) !== at)) return undefined;
  const { name, definition, unit } = said;
  const keptTargets: [string, Json][] = [];
  const read: Target[] = [];
  for (const id of targets) {
    const { target, rest } = readTarget(file, file.views.get(id) as NodeView, view, unit === 'ratio');
    read.push(target);
    if (rest !== undefined) keptTargets.push([target.id, rest]);
  }
  const kept: { [key: string]: Json } = view.id.startsWith('_:') ? {} : { '@id': view.id };
  if (keptTargets.length > 0) kept['targets'] = Object.fromEntries(keptTargets);
  const id = file.ids.get(view.id) ?? '';
  const measures = idsOf(file, outcomes, byOutcome ?? none);
  const indicator: { -readonly [Field in keyof Indicator]: Indicator[Field] } =
    definition === undefined
      ? { id, name, unit, measures, targets: read }
      : { id, name, definition, unit, measures, targets: read };
  if ('@id' in kept || keptTargets.length > 0) indicator.extensions = { cids: kept };
  return indicator;
}

/** The texts of an indicator, which must all be plain; the unit must be told. */
function plainWords({
  slots,
  values,
}: ShapedValues): { readonly name: string; readonly definition?: string; readonly unit: string } | undefined {
  const text = (name: string) => {
    const at = slots.at.get(name) ?? -1;
    const value = slots.texts[at] ? values[at] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const name = text('hasName');
  const unit = unitIn(text('unitDescription') ?? '');
  const definition = text('hasDescription');
  if (name === undefined || unit === undefined) return undefined;
  if (definition !== undefined) return { name, definition, unit };
  return slots.at.has('hasDescription') ? undefined : { name, unit };
}

/** IRIs that a property links to; `undefined` where anything but nodes of the kind stands there. */
function linksAt(
  file: CidsFile,
  { slots, values }: ShapedValues,
  name: string,
  kind: CidsKind,
): readonly string[] | undefined {
  const at = slots.at.get(name);
  if (at === undefined) return none;
  const ids = plainLinks(values[at], slots.links[at]);
  return ids?.every((id) => file.kinds.get(id) === kind) ? ids : undefined;
}

const none: readonly never[] = [];

function idsOf(file: CidsFile, ...lists: readonly (readonly string[])[]): readonly string[] {
  const iris: string[] = [];
  for (const list of lists) for (const iri of list) if (!iris.includes(iri)) iris.push(iri);
  return iris.map((iri) => file.ids.get(iri) ?? '');
}
