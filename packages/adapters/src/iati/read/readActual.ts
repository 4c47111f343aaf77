import { type GapState, type Indicator, type Observation, type Period, periodCode } from '@jalon/core';
import { idPart } from '../../stream/idPart.ts';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { firstWording } from '../firstWording.ts';
import { type IatiValue, readIatiValue } from '../readIatiValue.ts';
import { given } from './given.ts';
import type { IndicatorReading } from './IndicatorReading.ts';
import { OwnAttributes } from './OwnAttributes.ts';
import { keptParts, partsOf } from './partsOf.ts';
import { readValuePlace } from './readValuePlace.ts';
import { sayValue } from './sayValue.ts';
import { valueParts } from './valueParts.data.ts';

const gaps: readonly GapState[] = [
  ...(['pending', 'not-available', 'not-collected', 'not-communicated', 'not-applicable'] as const),
  ...(['dont-know', 'refused', 'suppressed', 'unreadable'] as const),
];
const states = [...gaps, 'reported', 'estimated', 'interpolated', 'carried-forward', 'imputed'] as const;

/** One value that was reached, or why there is none. */
export function readActual(element: XmlElement, period: Period, into: IndicatorReading): Observation {
  const { reading, breakdowns, indicator } = into;
  const parts = partsOf(element, valueParts, reading);
  const { place, categories, kept } = readValuePlace(parts, breakdowns, reading);
  const written = element.attributes.get('value');
  const commentElement = parts.first('comment');
  const comment = commentElement && reading.text(commentElement);
  const ownElement = parts.first('jalon:actual');
  const own = ownElement && new OwnAttributes(ownElement, '');
  const value = readIatiValue(written, into.valueOptions);
  const said = own ? ownFields(own, written, value, comment) : foreignFields(value, comment, indicator.scale);
  if (!own) sayValue(element, written, value, into);
  const extension = keptParts(
    {
      attributes: parts.kept.attributes,
      elements: [...parts.kept.elements, ...kept],
    },
    'actual',
  );
  const at = given({ place: own?.text('place') ?? place });
  const id =
    reading.ownId('observation', own?.text('id'), element) ??
    reading.mint.fromId(observationStem(indicator.id, period, categories, at.place));
  return {
    id,
    indicator: indicator.id,
    period,
    ...at,
    ...(categories.size > 0 ? { categories: Object.fromEntries(categories) } : {}),
    ...said,
    ...(Object.keys(extension).length > 0 ? { extensions: { iati: extension as never } } : {}),
  };
}

type Said = Pick<
  Observation,
  'value' | 'state' | 'comment' | 'provenance' | 'n' | 'numerator' | 'denominator'
>;

function foreignFields(
  { value, state, text }: IatiValue,
  comment: Observation['comment'],
  scale: Indicator['scale'],
): Said {
  // what is told in words is told in the comment. Source: IATI ruleset 8.8, 8.10
  const isInComment = scale === 'text' && value === undefined && comment !== undefined;
  return given({
    value: isInComment ? firstWording(comment) : value,
    state: isInComment ? undefined : state,
    comment,
    provenance: text === undefined ? undefined : { text },
  });
}

function ownFields(
  own: OwnAttributes,
  written: string | undefined,
  { value }: IatiValue,
  comment: Observation['comment'],
): Said {
  const state = own.oneOf('state', states);
  const isGap = gaps.some((gap) => gap === state);
  const notation = own.text('written') ?? (isGap ? written : undefined);
  const where = own.text('value-in');
  const inComment = where === undefined || comment === undefined ? undefined : firstWording(comment);
  return given({
    value: own.value('value') ?? inComment ?? (isGap ? undefined : value),
    state,
    comment: where === 'comment' ? undefined : comment,
    provenance: notation === undefined ? undefined : { text: notation },
    n: own.number('n'),
    numerator: own.number('numerator'),
    denominator: own.number('denominator'),
  });
}

/** Readable and the same for the same file: indicator, period, breakdown. */
function observationStem(
  indicator: string,
  period: Period,
  categories: ReadonlyMap<string, string>,
  place: string | undefined,
): string {
  const parts = [
    idPart('period', periodCode(period)),
    ...(place === undefined ? [] : [idPart('place', place)]),
    ...[...categories].map(([dimension, code]) => `${dimension.slice(0, 20)}-${idPart('category', code)}`),
  ];
  return [indicator.slice(0, 60), ...parts].join('.').replace(/[^A-Za-z0-9._~-]/g, '-');
}
