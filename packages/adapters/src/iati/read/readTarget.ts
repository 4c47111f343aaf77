import {
  type Basis,
  isIsoDay,
  type LocalizedText,
  type Period,
  periodCode,
  type Target,
  type TargetScope,
} from '@jalon/core';
import { idPart } from '../../stream/idPart.ts';
import { elementsOf, type XmlElement } from '../../xml/XmlElement.ts';
import { readIatiValue } from '../readIatiValue.ts';
import { given } from './given.ts';
import type { IndicatorReading } from './IndicatorReading.ts';
import { OwnAttributes } from './OwnAttributes.ts';
import { keptParts, partsOf } from './partsOf.ts';
import { sayValue } from './sayValue.ts';
import { valueParts } from './valueParts.data.ts';

/** What a target of a period covers, by what values stand for in time. */
const scopes: Readonly<Record<Basis, TargetScope>> = {
  increment: 'per-period',
  'running-total': 'to-date',
  snapshot: 'at-date',
  ratio: 'per-period',
};

/**
 * One target of a period.
 * @returns whether it became one; a target that is broken down, or says nothing, has to be kept as it stands
 */
export function readTarget(element: XmlElement, period: Period, into: IndicatorReading): boolean {
  const { reading } = into;
  const ownElement = elementsOf(element).find(({ name }) => name === 'jalon:target');
  const isBrokenDown = elementsOf(element).some(({ name }) => name === 'dimension' || name === 'location');
  if (isBrokenDown && !ownElement) {
    reading.say('iati/target-breakdown', element, { value: element.attributes.get('value') ?? '' }, 'hint');
    return false;
  }
  const parts = partsOf(element, valueParts, reading);
  const commentElement = parts.first('comment');
  const comment = commentElement && reading.text(commentElement);
  const written = element.attributes.get('value');
  const value = readIatiValue(written, into.valueOptions);
  if (ownElement) {
    const own = new OwnAttributes(ownElement, '');
    const kept = { attributes: parts.kept.attributes, elements: parts.kept.elements };
    const said = own.flag('unread') ? undefined : (own.value('value') ?? value.value);
    const words = said === undefined ? unread(written) : undefined;
    const target = ownTarget(own, element, period, said, comment ?? words, into);
    into.targets.push(target);
    keep(target.id, { ...kept, ...given({ written: own.text('written'), value: words }) }, into);
    return true;
  }
  if (value.state === 'not-available' && value.text === undefined && comment === undefined) return false;
  sayValue(element, written, value, into);
  const isWords = value.value === undefined;
  const id = reading.mint.fromId(`${into.indicator.id.slice(0, 80)}-${idPart('period', periodCode(period))}`);
  into.targets.push({
    id,
    ...given({ value: value.value, over: reading.basis && scopes[reading.basis] }),
    period,
    ...given({ text: comment ?? (isWords ? unread(written) : undefined) }),
  });
  keep(
    id,
    {
      ...parts.kept,
      ...given({ value: isWords ? unread(written) : undefined, written: isWords ? undefined : value.text }),
    },
    into,
  );
  return true;
}

const unread = (written: string | undefined): string | undefined =>
  written === undefined || written === '' ? undefined : written;

function keep(
  target: string,
  { attributes = [], elements = [], ...rest }: Omit<IndicatorReading['kept']['targets'][number], 'target'>,
  into: IndicatorReading,
): void {
  const parts = { ...rest, ...keptParts({ attributes, elements }, 'actual') };
  if (Object.keys(parts).length > 0) into.kept.targets.push({ target, ...parts });
}

const kindForm = /^(?:value|maintain|band|threshold|improve|[^/]+\/.+)$/s;

function ownTarget(
  own: OwnAttributes,
  element: XmlElement,
  period: Period,
  value: Target['value'],
  text: LocalizedText | undefined,
  { reading, indicator }: IndicatorReading,
): Target {
  const kind = own.text('kind');
  const date = own.text('date');
  return {
    id:
      reading.ownId('target', own.text('id'), element) ??
      reading.mint.fromText('target', `${indicator.id} target`),
    ...given({
      kind: kind !== undefined && kindForm.test(kind) ? (kind as Target['kind']) : undefined,
      value,
      min: own.number('min'),
      max: own.number('max'),
      of: own.oneOf('of', ['level', 'change']),
      as: own.oneOf('as', ['absolute', 'points', 'relative', 'factor']),
      over: own.oneOf('over', ['at-date', 'per-period', 'to-date', 'life-of-programme']),
      basis: own.oneOf('basis', ['increment', 'running-total', 'snapshot', 'ratio']),
      date: date !== undefined && isIsoDay(date) ? date : undefined,
      period: own.text('period') === 'none' ? undefined : period,
      milestone: own.flag('milestone'),
      text,
    }),
  };
}
