import type { IsoDay, Json } from '@jalon/core';
import type { CidsFile } from './CidsFile.ts';
import { isLiteral, type NodeView, type ShapedValues } from './NodeView.ts';
import { absorbMeasure, type PlainMeasure, plainMeasure } from './plainMeasure.ts';
import { dateTime, dayTimes } from './readDays.ts';

/** What a plain report or target says. */
export interface PlainReport {
  readonly start: IsoDay;
  readonly end: IsoDay;
  readonly value: number;
  readonly comment: string | undefined;
  /** What else it says, as expanded JSON-LD. */
  readonly kept: { readonly [property: string]: Json };
}

/** A report or target of two days and a plain number; `undefined` where it says anything that has to be weighed. */
export function plainReport(
  file: CidsFile,
  view: NodeView,
  shaped: ShapedValues,
  about: { readonly view: NodeView; readonly isPercent: boolean },
): PlainReport | undefined {
  const { slots, values } = shaped;
  const kept: { [property: string]: Json } = view.id.startsWith('_:') ? {} : { '@id': view.id };
  const days: { start?: IsoDay; end?: IsoDay } = {};
  let measure: PlainMeasure | undefined;
  let comment: string | undefined;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at];
    const name = slots.names[at];
    if (name === 'value') {
      measure = plainMeasure(file, shaped, at, about.isPercent);
      continue;
    }
    if (typeof value !== 'string') return undefined;
    if (name === 'hasName') {
      if (!slots.texts[at]) return undefined;
      if (!hasName(about.view, value)) kept[slots.iris[at] ?? ''] = [{ '@value': value }];
    } else if (name === 'hasComment') {
      if (!slots.texts[at]) return undefined;
      comment = value;
    } else if (name === 'startedAtTime' || name === 'endedAtTime') {
      const end = name === 'startedAtTime' ? 'start' : 'end';
      const day = slots.links[at] ? undefined : file.dayOf(value, end);
      if (day === undefined) return undefined;
      days[end] = day;
      if (value !== day && value !== day + dayTimes[end])
        kept[slots.iris[at] ?? ''] = [{ '@value': value, '@type': dateTime }];
    } else if (!slots.links[at]) return undefined;
    else if (name !== 'forOrganization' && value !== about.view.id) return undefined;
  }
  const { start, end } = days;
  if (start === undefined || end === undefined || start > end || !measure) return undefined;
  absorbMeasure(file, measure, kept);
  return { start, end, value: measure.value, comment, kept };
}

/** Whether a node bears a name. */
function hasName(view: NodeView, name: string): boolean {
  const shaped = view.shaped;
  const at = shaped?.slots.at.get('hasName');
  const value = at === undefined ? undefined : shaped?.values[at];
  if (typeof value === 'string' && shaped?.slots.isPlain)
    return value === name && !shaped.slots.links[at ?? 0];
  return view.see('hasName').some((each) => isLiteral(each) && String(each.value) === name);
}
