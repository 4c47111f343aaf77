import type { IsoDay } from '@jalon/core';
import type { CidsFile } from './CidsFile.ts';
import { isLiteral, type NodeView } from './NodeView.ts';
import { readDay } from './readDays.ts';

const instants = ['inXSDDateTimeStamp', 'inXSDDateTime', 'inXSDDate'] as const;

/** The first and last day of the interval of time on which reports of version 2 hang their period; it stays where it is. */
export function readInterval(
  file: CidsFile,
  view: NodeView,
): { readonly start?: IsoDay; readonly end?: IsoDay } {
  const [interval] = ['hasTime', 'hasTimeInterval']
    .flatMap((name) => view.links(name))
    .flatMap((id) => file.views.get(id) ?? []);
  if (!interval) return {};
  const start = instantOf(file, interval, 'hasBeginning', 'start');
  const end = instantOf(file, interval, 'hasEnd', 'end');
  return { ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) };
}

/** The day of an instant: as one text, or as year, month and day. */
function instantOf(
  file: CidsFile,
  interval: NodeView,
  name: string,
  end: 'start' | 'end',
): IsoDay | undefined {
  const literals = (view: NodeView, property: string) =>
    view
      .see(property)
      .filter(isLiteral)
      .map((each) => String(each.value).trim());
  for (const instant of interval.links(name).flatMap((id) => file.views.get(id) ?? [])) {
    const [year] = literals(instant, 'year');
    const [month, day] = ['month', 'day'].map((part) =>
      literals(instant, part)[0]?.replace(/\D/g, '').padStart(2, '0'),
    );
    const described =
      year === undefined ? [] : [[year, month, day].filter((part) => part !== undefined).join('-')];
    for (const text of [...instants.flatMap((each) => literals(instant, each)), ...described]) {
      const found = readDay(text, end);
      if (found !== undefined) return found;
    }
  }
  return literals(interval, name)
    .map((text) => readDay(text, end))
    .find((found) => found !== undefined);
}
