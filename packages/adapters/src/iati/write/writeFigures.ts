import type { Indicator, LocalizedText, Observation, ObservationState, Target } from '@jalon/core';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { firstWording } from '../firstWording.ts';
import { iatiExtension } from '../iatiExtension.ts';
import { plainDecimal } from '../plainDecimal.ts';
import { exactValue, jsonOf } from './exactValue.ts';
import { keptElements } from './keptParts.ts';
import { keptPlaces } from './keptPlaces.data.ts';
import { narrativesOf } from './narrativesOf.ts';
import type { WriteContext } from './WriteContext.ts';
import { writeDimensions } from './writeDimensions.ts';
import { xmlOf } from './xmlOf.ts';

/** A target of an indicator, in the period that it stands under. */
export function writeTarget(target: Target, indicator: Indicator): XmlElement {
  const kept = iatiExtension(indicator.extensions).targets?.find((each) => each.target === target.id);
  const exact = target.value === undefined ? undefined : exactValue(target.value, indicator);
  const unread = exact || target.text === undefined ? undefined : kept?.value;
  return xmlOf('target', { value: exact?.text ?? unread }, [
    target.text === undefined || target.text === unread ? undefined : comment(target.text),
    ...keptElements(kept, keptPlaces.target),
    xmlOf('jalon:target', {
      id: target.id,
      kind: target.kind,
      of: target.of,
      as: target.as,
      over: target.over,
      basis: target.basis,
      date: target.date,
      milestone: flag(target.milestone),
      min: digits(target.min),
      max: digits(target.max),
      period: target.period ? undefined : 'none',
      value: exact?.json,
      written: exact && kept?.written,
      // by the scale of today it might be taken for a value
      unread: unread === undefined ? undefined : 'true',
    }),
  ]);
}

/** An observation of an indicator, in its period. */
export function writeActual(
  observation: Observation,
  indicator: Indicator,
  context: WriteContext,
): XmlElement {
  const { value, state, place, provenance } = observation;
  const isGap = state !== undefined && gaps.has(state);
  const where = isGap ? undefined : valuePlace(observation, indicator);
  const exact = value === undefined || where !== undefined ? undefined : exactValue(value, indicator);
  const unread = isUnread(observation) ? provenance?.text : undefined;
  const words = where === 'comment' ? (value as string) : observation.comment;
  const isPlace = place !== undefined && place !== '' && place.trim() === place;
  return xmlOf('actual', { value: isGap ? unread : exact?.text }, [
    isPlace ? xmlOf('location', { ref: place }) : undefined,
    ...writeDimensions(observation, context),
    words === undefined ? undefined : comment(words),
    ...keptElements(iatiExtension(observation.extensions), keptPlaces.actual),
    xmlOf('jalon:actual', {
      id: observation.id,
      state,
      n: digits(observation.n),
      numerator: digits(observation.numerator),
      denominator: digits(observation.denominator),
      place: isPlace ? undefined : place,
      // what is said to be missing has no value for others
      value: isGap && value !== undefined ? jsonOf(value) : exact?.json,
      'value-in': where,
      written: unread === undefined ? provenance?.text : undefined,
    }),
  ]);
}

/** Whether what was written could not be read, and stands there again as it was. */
const isUnread = ({ value, state, provenance }: Observation): boolean =>
  value === undefined &&
  state !== undefined &&
  gaps.has(state) &&
  provenance?.text !== undefined &&
  provenance.text.trim() !== '';

const gaps: ReadonlySet<ObservationState> = /* @__PURE__ */ new Set([
  ...(['pending', 'not-available', 'not-collected', 'not-communicated', 'not-applicable'] as const),
  ...(['dont-know', 'refused', 'suppressed', 'unreadable'] as const),
]);

/** Values in words stand in the comment: IATI has no `value` for what is qualitative. Source: IATI 2.03 rule 8.10. */
function valuePlace(
  { value, comment: words }: Observation,
  { scale }: Indicator,
): 'comment' | 'both' | undefined {
  if ((scale !== 'text' && scale !== 'date') || typeof value !== 'string') return undefined;
  if (words === undefined) return 'comment';
  return isFirstWording(value, words) ? 'both' : undefined;
}

const isFirstWording = (value: string, words: LocalizedText): boolean => value === firstWording(words);

const comment = (text: LocalizedText): XmlElement => xmlOf('comment', {}, narrativesOf(text));
const digits = (value: number | undefined) => (value === undefined ? undefined : plainDecimal(value));
const flag = (value: boolean | undefined) => (value === undefined ? undefined : String(value));
