import type { ContributionClaim, ImpactDimensions, Json, LocalizedText } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import type { CidsFile } from './CidsFile.ts';
import type { NodeView } from './NodeView.ts';
import { isLiteral } from './NodeView.ts';
import { ownFields } from './ownFields.ts';
import { partOf } from './readMeasure.ts';

/** The dimensions of impact that have a node of their own: field, property, class. */
export const dimensionNodes = [
  ['scale', 'hasImpactScale', 'ImpactScale'],
  ['depth', 'hasImpactDepth', 'ImpactDepth'],
  ['duration', 'hasImpactDuration', 'ImpactDuration'],
  ['risk', 'hasImpactRisk', 'ImpactRisk'],
] as const satisfies readonly (readonly [keyof ImpactDimensions, string, string])[];

/** The dimensions that the standard has no place for on a report of impact. */
export const dimensionTexts = [
  'what',
  'who',
  'contribution',
] as const satisfies readonly (keyof ImpactDimensions)[];

/** A report of impact as a claim. Where the file does not say how strong it is, it claims no more than what was observed. */
export function readClaim(file: CidsFile, view: NodeView): ContributionClaim {
  view.take('jalon:id');
  const own = ownFields<ContributionClaim>(view, ownForms.claim);
  const text = file.nameOf(view, view.text('text', 'hasComment', 'hasReportedImpact', 'hasName'));
  const outcome = view.links('forOutcome')[0] ?? file.links.outcomeOf(view.id);
  const about = file.isOurs(view) || outcome === undefined ? own.about : file.ids.get(outcome);
  const isKnown = outcome !== undefined && file.kinds.get(outcome) === 'result-node';
  if (isKnown && view.links('forOutcome').length === 1) view.take('forOutcome');
  const hasDimensions = view.own('dimensions') === true;
  const { dimensions, kept } = readDimensions(file, view);
  const isEmpty = Object.keys(dimensions).length === 0;
  const { extensions } = file.extensionsOf(view, `${prefixes.cids}ImpactReport`, kept);
  return {
    id: file.ids.get(view.id) ?? '',
    text,
    wording: own.wording ?? 'observed',
    ...(about === undefined ? {} : { about }),
    evidence: own.evidence ?? [],
    rivalExplanations: own.rivalExplanations ?? [],
    ...(isEmpty && !hasDimensions ? {} : { dimensions }),
    ...(extensions ? { extensions } : {}),
  };
}

function readDimensions(
  file: CidsFile,
  view: NodeView,
): { readonly dimensions: ImpactDimensions; readonly kept: { readonly [property: string]: Json } } {
  const dimensions: [string, LocalizedText][] = [];
  const kept: [string, Json][] = [];
  for (const field of dimensionTexts) {
    const text = view.text(field);
    if (text !== undefined) dimensions.push([field, text]);
  }
  for (const [field, property, type] of dimensionNodes) {
    const [iri] = view.links(property);
    const node = iri === undefined ? undefined : file.views.get(iri);
    if (!node || file.absorbed.has(node.id)) continue;
    file.absorbed.add(node.id);
    view.takeOnly(property, (each) => 'id' in each && each.id === iri);
    const text = node.text('text', 'hasDescription', 'hasName') ?? figureOf(file, node);
    if (text !== undefined) dimensions.push([field, text]);
    const part = partOf(file, node, prefixes.cids + type);
    if (part) kept.push([prefixes.cids + property, [part]]);
  }
  return { dimensions: Object.fromEntries(dimensions), kept: Object.fromEntries(kept) };
}

/** A dimension that is only measured shows its figure. */
function figureOf(file: CidsFile, node: NodeView): string | undefined {
  const values = node
    .see('value')
    .flatMap((each) => ('id' in each ? (file.views.get(each.id)?.see('hasNumericalValue') ?? []) : [each]));
  const [figure] = values.filter(isLiteral);
  return figure && String(figure.value);
}
