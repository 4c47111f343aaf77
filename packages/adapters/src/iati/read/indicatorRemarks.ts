import type { Indicator, LocalizedText, Observation, Words } from '@jalon/core';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import { hiddenGroup } from './hiddenGroup.ts';
import type { IndicatorReading } from './IndicatorReading.ts';
import { isUnitWord } from './isUnitWord.ts';
import { readIatiBoolean } from './readIatiBoolean.ts';

/** Says what is odd about an indicator as a whole; nothing of it is changed. */
export function indicatorRemarks(element: XmlElement, indicator: Indicator, into: IndicatorReading): void {
  sayTitle(element, indicator, into);
  sayMeasure(element, indicator, into);
  sayDirection(element, into);
  saySeveral(element, into);
  if (indicator.unit === 'ratio') sayPercentages(into);
  sayBaseline(element, indicator, into);
}

const wordings = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

function sayTitle(element: XmlElement, { name }: Indicator, { reading }: IndicatorReading): void {
  const titles = wordings(name);
  const unit = titles.find(isUnitWord);
  if (unit !== undefined) reading.say('iati/title-is-unit', element, { title: unit }, 'hint');
  for (const title of titles) {
    const group = hiddenGroup(title);
    if (group === undefined) continue;
    reading.say('iati/hidden-breakdown', element, { title, group }, 'hint');
    return;
  }
}

/** A number that is counted, by its title, is rarely meant in per cent. */
function sayMeasure(element: XmlElement, { name, unit }: Indicator, { reading }: IndicatorReading): void {
  const title = wordings(name).find((each) => counted.test(each.trim()));
  if (unit === 'ratio' && title !== undefined)
    reading.say('iati/number-as-percentage', element, { title }, 'hint');
}

const counted = /^(?:#|(?:total )?number of |no\. of |nombre (?:total )?d[e’']|n[úu]mero de |aantal )/i;

function sayDirection(element: XmlElement, { reading }: IndicatorReading): void {
  const ascending = element.attributes.get('ascending');
  if (ascending === undefined) reading.say('iati/no-direction', element, {}, 'hint');
  else if (readIatiBoolean(ascending) === undefined)
    reading.say('iati/bad-boolean', element, { attribute: 'ascending', value: ascending });
}

/** Two values, or two targets, for one period and one breakdown. */
function saySeveral(element: XmlElement, { reading, observations, targets }: IndicatorReading): void {
  const say = (found: readonly Breakdown[], what: Words) => {
    const counted = new Map<string, number>();
    for (const { period, place = '', categories = {} } of found) {
      const key = JSON.stringify([period?.start, period?.end, place, Object.entries(categories).sort()]);
      counted.set(key, (counted.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counted) {
      const [start, end] = JSON.parse(key) as [string, string];
      if (count > 1) reading.say('iati/several-values', element, { start, end, count, what });
    }
  };
  say(observations, { fr: 'valeurs', en: 'values' });
  say(targets, { fr: 'cibles', en: 'targets' });
}

type Breakdown = Partial<Pick<Observation, 'period' | 'place' | 'categories'>>;

function sayPercentages({ reading, seen }: IndicatorReading): void {
  const first = seen[0];
  if (!first) return;
  // as fractions: 0.5 is the 50 of the file, 0.005 its 0.5
  const tiny = seen.filter(({ value }) => value > 0 && value < 0.01);
  const isFractions = tiny.length > 0 && seen.every(({ value }) => value >= 0 && value <= 0.01);
  if (isFractions)
    reading.say('iati/percentage-as-fraction', tiny[0]?.at ?? first.at, { text: tiny[0]?.written ?? '' });
  else if (tiny.length > 0)
    reading.say('iati/percentage-mixed', tiny[0]?.at ?? first.at, { text: tiny[0]?.written ?? '' });
  const beyond = seen.find(({ value }) => value > 1);
  if (beyond) reading.say('iati/percentage-beyond', beyond.at, { text: beyond.written }, 'hint');
}

function sayBaseline(
  element: XmlElement,
  { baseline, targets }: Indicator,
  { reading, observations }: IndicatorReading,
): void {
  const at = elementsOf(element).find(({ name }) => name === 'baseline') ?? element;
  const year =
    at === element ? '' : (at.attributes.get('year') ?? at.attributes.get('iso-date')?.slice(0, 4) ?? '');
  if (/^\d{1,4}$/.test(year) && Number(year) <= 1900) {
    reading.say('iati/baseline-year', at, { year }, 'hint');
    return;
  }
  const ends = [...observations, ...targets].flatMap(({ period }) => (period ? [period.end] : [])).sort();
  const first = ends[0];
  const isLater = baseline?.date !== undefined && first !== undefined && baseline.date > first;
  // a year alone is later only where the whole year is
  const isWholly = isLater && (at.attributes.has('iso-date') || year > first.slice(0, 4));
  if (isWholly) reading.say('iati/baseline-late', at, { day: baseline.date, end: first }, 'hint');
}
