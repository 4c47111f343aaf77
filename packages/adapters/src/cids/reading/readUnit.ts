import type { LocalizedText } from '@jalon/core';
import { prefixes } from '../graph/vocabulary.data.ts';
import { type CidsFile, idPart } from './CidsFile.ts';
import { isLiteral, type NodeView } from './NodeView.ts';

/** Words by which files say that their figures are percentages. */
const percent = /^(?:%|per ?cents?|percentages?|percentunit|pourcentages?|pour ?cents?)$/i;

/** Units of the standard by the last part of their IRI; source: its list of units of measure. */
const knownUnits: Readonly<Record<string, string>> = {
  cad: 'CAD',
  cubicMeter: 'm³',
  dayUnit: 'day',
  kilogram: 'kg',
  kilowattHour: 'kWh',
  megatonne: 'Mt',
  megawatt: 'MW',
  megawattHour: 'MWh',
  squareMeter: 'm²',
  tonne: 't',
};

/** The unit of an indicator, in which all its figures are: `ratio` where the file writes percentages. */
export function readUnit(
  file: CidsFile,
  view: NodeView,
  own: string | undefined,
  name: LocalizedText,
): { readonly unit: string; readonly unitLabel?: LocalizedText } {
  if (own !== undefined && own !== '') {
    const unitLabel = view.has('jalon:unitLabel') ? view.text('unitLabel') : undefined;
    view.take('unitDescription');
    if (own === 'ratio')
      view.takeOnly('unit_of_measure', (each) => 'id' in each && each.id === `${prefixes.cids}percentUnit`);
    return { unit: own, ...(unitLabel === undefined ? {} : { unitLabel }) };
  }
  const written = view.see('unit_of_measure').flatMap((value) => {
    if (isLiteral(value)) return [String(value.value)];
    return 'id' in value ? [unitNamed(file, value.id)] : [];
  });
  const described = view
    .see('unitDescription')
    .filter(isLiteral)
    .map((each) => String(each.value));
  view.take('unitDescription');
  const found = [...written, ...described].map((each) => each.trim()).filter((each) => each !== '');
  if (found.some((each) => percent.test(each))) return { unit: 'ratio' };
  const [unit] = found;
  if (unit !== undefined) return { unit };
  const beside = new Set(file.links.reportsOf(view.id).flatMap((report) => unitsOf(file, report)));
  const [only] = beside;
  if (only !== undefined && beside.size === 1) return { unit: only };
  file.say('cids/no-unit', { name });
  return { unit: unspecifiedUnit };
}

/** What stands where a file names no unit. */
export const unspecifiedUnit = 'unspecified';

/** The unit that a description names; `undefined` where it names none. */
export function unitIn(description: string): string | undefined {
  const unit = description.trim();
  return unit === '' ? undefined : percent.test(unit) ? 'ratio' : unit;
}

/** The units that a report tells, beside its figure or in it. */
function unitsOf(file: CidsFile, report: NodeView): readonly string[] {
  const measures = report.links('value').flatMap((id) => file.views.get(id) ?? []);
  return [report, ...measures]
    .flatMap((view) => view.see('unit_of_measure'))
    .flatMap((value) => {
      const text = isLiteral(value) ? String(value.value) : 'id' in value ? unitNamed(file, value.id) : '';
      return unitIn(text) ?? [];
    });
}

function unitNamed(file: CidsFile, iri: string): string {
  const part = idPart(iri) ?? iri;
  if (iri.startsWith(prefixes.cids) && Object.hasOwn(knownUnits, part)) return knownUnits[part] ?? part;
  const node = file.views.get(iri);
  const name = ['hasName', 'label', 'prefLabel', 'symbol'].flatMap(
    (each) => node?.see(each).filter(isLiteral) ?? [],
  )[0];
  // an IRI that says “percentage” means it, whatever its node is called
  return percent.test(part) || !name ? part : String(name.value);
}
