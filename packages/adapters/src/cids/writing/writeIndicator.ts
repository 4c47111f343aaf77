import {
  type Baseline,
  type Dossier,
  type Indicator,
  type Observation,
  shiftDecimal,
  type Target,
  textIn,
} from '@jalon/core';
import type { GraphNode } from '../graph/GraphNode.ts';
import { prefixes } from '../graph/vocabulary.data.ts';
import { ownForms } from '../ownForms.data.ts';
import { unspecifiedUnit } from '../reading/readUnit.ts';
import { targetFor } from '../targetFor.ts';
import { type Kept, keptOf } from './GraphMaker.ts';
import { hasKept, type Writing, writeDays, writeId, writeOwner } from './Writing.ts';

const name = `${prefixes.org}hasName`;

/** An indicator with its baseline and targets; its IRI, and those of its targets by id. */
function writeIndicator(
  writing: Writing,
  indicator: Indicator,
  lang: string,
): { readonly node: GraphNode; readonly targets: ReadonlyMap<string, string> } {
  const { make, outcomes } = writing;
  const kept = keptOf(indicator);
  const node = make.node(writing.iri('indicator', indicator), 'cids:Indicator');
  writeId(make, node, indicator);
  make.text(node, 'org:hasName', 'name', indicator.name);
  make.text(node, 'cids:hasDescription', 'definition', indicator.definition);
  writeUnit(writing, node, indicator, lang, kept);
  writeOwner(writing, node, kept);
  if (!hasKept(kept, `${prefixes.cids}definedBy`)) make.link(node, 'cids:definedBy', writing.definedBy);
  for (const id of indicator.measures) make.link(node, 'cids:forOutcome', outcomes.get(id));
  const { measures, ...fields } = ownForms.indicator;
  make.owns(node, indicator, fields);
  const isPlain = indicator.measures.length < 2 && indicator.measures.every((id) => outcomes.has(id));
  if (!isPlain) make.own(node, 'measures', indicator.measures);
  writeGoals(writing, node, indicator);
  writePopulation(writing, node, indicator, kept);
  if (indicator.baseline) writeBaseline(writing, node, indicator, indicator.baseline, kept);
  const targets = new Map<string, string>();
  for (const target of indicator.targets)
    targets.set(target.id, writeTarget(writing, node, indicator, target, kept));
  make.keep(node, kept, indicator.baseline ? ['cids:hasBaseline'] : []);
  return { node, targets };
}

function writeUnit({ make }: Writing, node: GraphNode, indicator: Indicator, lang: string, kept: Kept): void {
  const { unit, unitLabel } = indicator;
  const isRatio = unit === 'ratio';
  // figures of a ratio are written as percentages, and the label of a unit says no less than its code
  if (isRatio) make.literal(node, 'cids:unitDescription', '%');
  else if (unitLabel !== undefined && textIn(unitLabel, lang) !== '')
    make.literal(node, 'cids:unitDescription', textIn(unitLabel, lang));
  else if (unit !== unspecifiedUnit) make.literal(node, 'cids:unitDescription', unit);
  make.text(node, undefined, 'unitLabel', unitLabel);
  if (isRatio && !hasKept(kept, `${prefixes.i72}unit_of_measure`))
    make.link(node, 'i72:unit_of_measure', `${prefixes.cids}percentUnit`);
}

/** The goals as codes, under the addresses that the United Nations give them. */
export function writeGoals({ make }: Writing, node: GraphNode, { sdgs = [] }: Pick<Indicator, 'sdgs'>): void {
  for (const { goal, target } of sdgs)
    if (Number.isInteger(goal) && goal >= 1 && goal <= 17) {
      const isCode = target?.startsWith(`${goal}.`) && /^\d+\.\w{1,2}$/.test(target);
      make.link(node, 'cids:hasCode', `https://metadata.un.org/sdg/${isCode ? target : goal}`);
    }
}

function writePopulation(writing: Writing, node: GraphNode, indicator: Indicator, kept: Kept): void {
  const { make } = writing;
  if (indicator.population === undefined) return;
  const isKept = hasKept(kept, `${prefixes.cids}describesPopulation`);
  make.text(node, undefined, 'population', indicator.population);
  if (isKept) return;
  const population = make.node(writing.partIri('population', indicator.id), 'i72:Population');
  make.text(population, 'org:hasName', 'text', indicator.population);
  make.link(node, 'cids:describesPopulation', population.id);
}

function writeBaseline(
  writing: Writing,
  node: GraphNode,
  indicator: Indicator,
  { value, ...rest }: Baseline,
  kept: Kept,
): void {
  const { make } = writing;
  const isNumber = typeof value === 'number';
  if (isNumber) {
    const id = writing.partIri('baseline', indicator.id);
    const measure = make.part(node, 'cids:hasBaseline', id, 'i72:Measure', kept);
    make.literal(measure, 'i72:hasNumericalValue', figure(value, indicator.unit === 'ratio'));
  }
  const own = { ...(isNumber ? {} : { value }), ...rest };
  if (Object.keys(own).length > 0) make.own(node, 'baseline', own);
}

/** A number as the standard wants it, a text; that of a ratio as a percentage. */
const figure = (value: number, isPercent: boolean): string => {
  const text = Object.is(value, -0) ? '-0' : String(value);
  return isPercent ? shiftDecimal(text, 2) : text;
};

function writeTarget(
  writing: Writing,
  holder: GraphNode,
  indicator: Indicator,
  target: Target,
  kept: Kept,
): string {
  const { make } = writing;
  const all = kept['targets'];
  const rests = typeof all === 'object' && all !== null && !Array.isArray(all) ? (all as Kept) : {};
  const found = Object.hasOwn(rests, target.id) ? rests[target.id] : undefined;
  const rest = typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Kept) : {};
  const entity = { id: target.id, extensions: { cids: rest } };
  const node = make.node(writing.iri('target', entity), 'cids:Target');
  writeId(make, node, entity);
  make.link(holder, 'cids:hasTarget', node.id);
  if (!hasKept(rest, name)) writeName(writing, node, holder);
  make.text(node, 'cids:hasComment', 'text', target.text);
  const days = target.period ?? (target.date === undefined ? {} : { end: target.date });
  writeDays(make, node, rest, days);
  if (!hasKept(rest, `${prefixes.sch}dateCreated`) && writing.at !== undefined)
    make.literal(node, 'sch:dateCreated', writing.at, 'xsd:dateTime');
  make.owns(node, target, ownForms.target);
  const { value } = target;
  if (typeof value === 'number') {
    const measure = make.part(
      node,
      'i72:value',
      writing.partIri('target-value', target.id),
      'i72:Measure',
      rest,
    );
    const isShifted = indicator.unit === 'ratio' && target.as !== 'relative' && target.as !== 'factor';
    make.literal(measure, 'i72:hasNumericalValue', figure(value, isShifted));
  } else make.own(node, 'exact', value);
  make.keep(node, rest, typeof value === 'number' ? ['i72:value'] : []);
  return node.id;
}

/** Targets and reports have no names here: they bear that of their indicator. */
function writeName({ make }: Writing, node: GraphNode, indicator: GraphNode | undefined): void {
  const [first] = indicator?.properties.get(name) ?? [];
  if (first && 'value' in first) make.literal(node, 'org:hasName', String(first.value));
}

/** What is known of the indicator of an observation. */
interface WrittenIndicator {
  readonly model: Indicator;
  readonly node: GraphNode;
  readonly targets: ReadonlyMap<string, string>;
}

/** An observation as a report of its indicator. */
function writeObservation(
  writing: Writing,
  observation: Observation,
  indicator: WrittenIndicator | undefined,
): string {
  const { make } = writing;
  const kept = keptOf(observation);
  const node = make.node(writing.iri('observation', observation), 'cids:IndicatorReport');
  writeId(make, node, observation);
  if (!hasKept(kept, name)) writeName(writing, node, indicator?.node);
  writeDays(make, node, kept, observation.period);
  make.link(node, 'cids:forIndicator', indicator?.node.id);
  if (indicator) make.link(indicator.node, 'cids:hasIndicatorReport', node.id);
  const target = indicator && targetFor(observation.period, indicator.model.targets);
  if (target && !hasKept(kept, `${prefixes.cids}forTarget`))
    make.link(node, 'cids:forTarget', indicator.targets.get(target.id));
  const { organisation } = observation;
  const by = organisation === undefined ? undefined : writing.organisations.get(organisation);
  if (!hasKept(kept, `${prefixes.cids}forOrganization`))
    make.link(node, 'cids:forOrganization', by ?? writing.organisation);
  make.text(node, 'cids:hasComment', 'comment', observation.comment);
  const { indicator: _, ...fields } = ownForms.observation;
  if (!indicator) make.own(node, 'indicator', observation.indicator);
  make.owns(node, observation, fields);
  make.own(node, 'grain', observation.period.grain);
  make.own(node, 'label', observation.period.label);
  const { value } = observation;
  if (typeof value === 'number') {
    const id = writing.partIri('observation-value', observation.id);
    const measure = make.part(node, 'i72:value', id, 'i72:Measure', kept);
    make.literal(measure, 'i72:hasNumericalValue', figure(value, indicator?.model.unit === 'ratio'));
  } else make.own(node, 'exact', value);
  make.keep(node, kept, typeof value === 'number' ? ['i72:value'] : []);
  return node.id;
}

/** The indicators with their observations. */
export function writeIndicators(writing: Writing, dossier: Dossier, lang: string): void {
  const written = new Map<string, WrittenIndicator>();
  for (const model of dossier.indicators)
    written.set(model.id, { model, ...writeIndicator(writing, model, lang) });
  for (const observation of dossier.observations)
    writeObservation(writing, observation, written.get(observation.indicator));
}
