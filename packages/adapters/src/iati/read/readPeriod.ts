import { type Grain, grains, type Period, periodCode } from '@jalon/core';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import { keepElement } from '../keepElement.ts';
import { keyOfPeriod } from '../keyOfPeriod.ts';
import { given } from './given.ts';
import type { IndicatorReading } from './IndicatorReading.ts';
import { keptParts, partsOf } from './partsOf.ts';
import { readActual } from './readActual.ts';
import { readIatiDay } from './readIatiDay.ts';
import { readTarget } from './readTarget.ts';

const names = {
  attributes: [],
  elements: ['period-start', 'period-end', 'target', 'actual'],
  once: ['period-start', 'period-end'],
};

/** Reads a period with its targets and values; what no field can hold of it is kept. */
export function readPeriod(element: XmlElement, into: IndicatorReading): void {
  const { reading } = into;
  const parts = partsOf(element, names, reading);
  const period = periodOfElement(element, into);
  const without = parts.first('jalon:without-value');
  const inside = (name: string) => [
    ...parts.all(name),
    ...(without ? elementsOf(without).filter((child) => child.name === name) : []),
  ];
  const targets = inside('target');
  const actuals = inside('actual');
  if (!period) {
    reading.say('iati/period-without-days', element, { values: targets.length + actuals.length });
    into.kept.elements.push(keepElement(element));
    return;
  }
  const before = { targets: into.targets.length, observations: into.observations.length };
  const left = targets.filter((target) => !readTarget(target, period, into));
  for (const actual of actuals) into.observations.push(readActual(actual, period, into));
  const figures = [
    ...into.targets.slice(before.targets),
    ...into.observations.slice(before.observations),
  ].map(({ id }) => id);
  const key = keyOfPeriod(period);
  if (figures.length > 0 && into.periods.has(key)) {
    const elements = [...parts.kept.elements, ...left.map(keepElement)];
    const rest = keptParts({ attributes: parts.kept.attributes, elements }, 'period');
    into.kept.periods.push({ start: period.start, end: period.end, holds: figures, ...rest });
    return;
  }
  if (figures.length > 0) into.periods.add(key);
  const isEmpty = targets.length + actuals.length === 0;
  if (isEmpty || left.length > 0) {
    if (isEmpty) reading.say('iati/empty-period', element, { period: periodCode(period) }, 'hint');
    const days = elementsOf(element).filter(({ name }) => name === 'period-start' || name === 'period-end');
    const others = isEmpty
      ? elementsOf(element).filter(({ name }) => name.includes(':') && !name.startsWith('jalon:'))
      : [];
    into.kept.elements.push(
      keepElement({
        ...element,
        attributes: isEmpty ? withoutOurs(element) : new Map(),
        children: [...days, ...left, ...others],
      }),
    );
  }
  const rest = keptParts(parts.kept, 'period');
  if (!isEmpty && Object.keys(rest).length > 0)
    into.kept.periods.push({ start: period.start, end: period.end, ...rest });
}

const withoutOurs = ({ attributes }: XmlElement): ReadonlyMap<string, string> =>
  new Map([...attributes].filter(([name]) => !name.startsWith('jalon:')));

/** The days of a period; nothing where one of them cannot be read. */
function periodOfElement(element: XmlElement, { reading }: IndicatorReading): Period | undefined {
  const days = ['period-start', 'period-end'].map((name) => {
    const found = elementsOf(element).find((child) => child.name === name);
    const written = found?.attributes.get('iso-date');
    const { day, remark } = readIatiDay(written);
    if (found && remark)
      reading.say(`iati/${remark}`, found, { text: written ?? '', ...(day ? { day } : {}) });
    return day;
  });
  const [start, end] = days;
  if (start === undefined || end === undefined) return undefined;
  if (end < start) reading.say('iati/period-backwards', element, { start, end });
  else if (end === start) reading.say('iati/one-day-period', element, { day: start }, 'hint');
  const grain = element.attributes.get('jalon:grain');
  return {
    start,
    end,
    ...given({
      grain: grains.find((known): known is Grain => known === grain),
      label: element.attributes.get('jalon:label'),
    }),
  };
}
