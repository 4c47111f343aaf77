import type { Baseline, Indicator, Json, LocalizedText, SdgLink, Target } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import type { CidsFile } from './CidsFile.ts';
import type { NodeView } from './NodeView.ts';
import { ownFields } from './ownFields.ts';
import { readFigure, readMeasure } from './readMeasure.ts';
import { readTarget } from './readTarget.ts';
import { readUnit } from './readUnit.ts';

/** What an indicator says besides the unit, without which its figures cannot be read. */
export function readIndicator(
  file: CidsFile,
  view: NodeView,
  measures: readonly string[],
  hasTargets = true,
): Indicator {
  const name = file.nameOf(view, view.text('name', 'hasName', 'hasLegalName', 'name', 'label', 'prefLabel'));
  const definition = view.text('definition', 'hasDescription', 'description', 'definition');
  const own = ownFields<Indicator>(view, ownForms.indicator);
  const { unit, unitLabel } = readUnit(file, view, own.unit, name);
  const { baseline, kept } = readBaseline(file, view, unit === 'ratio');
  const targets = hasTargets ? readTargets(file, view, unit === 'ratio') : [];
  view.takeOnly('definedBy', (each) => 'id' in each && each.id === file.definer);
  const population = readPopulation(file, view);
  const coded = readSdgs(view);
  const sdgs = own.sdgs ?? (file.isOurs(view) ? undefined : coded);
  const keptTargets = Object.fromEntries(
    targets.flatMap(({ target, rest }) => (rest === undefined ? [] : [[target.id, rest]])),
  );
  const { extensions } = file.extensionsOf(view, `${prefixes.cids}Indicator`, {
    ...kept,
    ...population.kept,
    ...(Object.keys(keptTargets).length > 0 ? { targets: keptTargets } : {}),
  });
  return {
    id: file.ids.get(view.id) ?? '',
    ...own,
    name,
    ...(definition === undefined ? {} : { definition }),
    unit,
    ...(unitLabel === undefined ? {} : { unitLabel }),
    ...(population.text === undefined ? {} : { population: population.text }),
    measures: own.measures ?? measures,
    ...(baseline ? { baseline } : {}),
    targets: targets.map(({ target }) => target),
    ...(sdgs ? { sdgs } : {}),
    ...(extensions ? { extensions } : {}),
  };
}

function readBaseline(
  file: CidsFile,
  view: NodeView,
  isPercent: boolean,
): { readonly baseline?: Baseline; readonly kept: { readonly [property: string]: Json } } {
  const own = view.own('baseline') as Partial<Baseline> | undefined;
  const { written, kept } = readMeasure(file, view, 'hasBaseline');
  if (own?.value !== undefined) return { baseline: { value: own.value, ...own }, kept };
  if (written === undefined) return { kept };
  const { value, text } = readFigure(written, isPercent);
  if (value !== undefined) return { baseline: { ...own, value }, kept };
  file.say('cids/unreadable-value', { iri: file.shown(view), text: text ?? '' });
  // the figure nobody can read stays where it was
  const iri = `${prefixes.cids}hasBaseline`;
  const numeral = { [`${prefixes.i72}hasNumericalValue`]: [{ '@value': written }] };
  const [part] = (kept[iri] as Json[] | undefined) ?? [];
  return { kept: { [iri]: [{ ...(part as { readonly [key: string]: Json } | undefined), ...numeral }] } };
}

function readTargets(
  file: CidsFile,
  view: NodeView,
  isPercent: boolean,
): readonly { readonly target: Target; readonly rest: Json | undefined }[] {
  const targets = view
    .links('hasTarget')
    .flatMap((id) => file.views.get(id) ?? [])
    .filter(({ id }) => file.kinds.get(id) === 'target' && !file.absorbed.has(id));
  const ids = new Set(targets.map(({ id }) => id));
  view.takeOnly('hasTarget', (each) => 'id' in each && ids.has(each.id));
  return targets.map((target) => readTarget(file, target, view, isPercent));
}

function readPopulation(
  file: CidsFile,
  view: NodeView,
): { readonly text?: LocalizedText; readonly kept: { readonly [property: string]: Json } } {
  const own = view.text('population');
  const [id] = view.links('describesPopulation');
  const node = id === undefined ? undefined : file.views.get(id);
  const isOwn = node !== undefined && file.isOwn(node.id);
  if (isOwn) {
    view.take('describesPopulation');
    file.absorbed.add(node.id);
  }
  const text = own ?? node?.text('name', 'hasName', 'hasDescription', 'label');
  // a population of somebody else is read here and kept there
  if (node && !isOwn) file.unread(node);
  return { ...(text === undefined ? {} : { text }), kept: {} };
}

/** The goals that codes and themes of a node stand for; they count as read. */
export function readSdgs(view: NodeView): readonly SdgLink[] | undefined {
  const links: SdgLink[] = [];
  view.takeOnly('hasCode', (each) => {
    const goal = 'id' in each ? sdgOf(each.id) : undefined;
    if (goal) links.push(goal);
    return goal !== undefined;
  });
  return links.length > 0 ? links : undefined;
}

/** The goal or target of the 2030 Agenda that an IRI names. */
export function sdgOf(iri: string): SdgLink | undefined {
  const [, code = ''] =
    /^https?:\/\/(?:metadata\.un\.org\/sdg\/|codelist\.commonapproach\.org\/SDGImpacts#SDG)([\d]{1,2}(?:\.\w{1,2})?)$/.exec(
      iri,
    ) ?? [];
  const goal = Number(code.split('.')[0]);
  if (!(goal >= 1 && goal <= 17)) return undefined;
  return code.includes('.') ? { goal, target: code } : { goal };
}
