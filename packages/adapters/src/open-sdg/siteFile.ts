import type { Indicator, Json, Observation } from '@jalon/core';
import { shiftDecimal, textIn } from '@jalon/core';
import { isSafeCell, type NamedAxis } from './axisNames.ts';
import type { Config } from './config/parseConfig.ts';
import type { DataTable } from './data/DataTable.ts';
import { unitMultiplier } from './data/unitMultiplier.ts';
import { isConfig } from './progressSettings.ts';

/** What a site kept about an indicator when its files were read. */
export interface KeptConfig {
  readonly slug: string;
  readonly series: string;
  readonly units: string;
  readonly config: Config;
}

/** What stands in the extensions of an indicator, as far as it has the form that the reader gave it. */
export function keptConfig({ extensions }: Indicator): KeptConfig {
  const own = extensions?.['open-sdg'];
  const text = (field: string) => (isConfig(own) && typeof own[field] === 'string' ? own[field] : '');
  const config = isConfig(own) && isConfig(own['config']) ? own['config'] : {};
  return { slug: text('slug'), series: text('series'), units: text('units'), config };
}

/** The rows of the data file of an indicator, one per observation. */
export function dataTable(
  file: string,
  { unit }: Indicator,
  observations: readonly Observation[],
  {
    axes,
    kept,
    lang,
  }: { readonly axes: readonly NamedAxis[]; readonly kept: KeptConfig; readonly lang: string },
): DataTable {
  const attributes = attributesOf(observations);
  const series = isSafeCell(kept.series) ? kept.series : '';
  const units = isSafeCell(kept.units) ? kept.units : '';
  const hasComments = observations.some(({ comment }) => comment !== undefined);
  const hasPlaces = observations.some(({ place }) => place !== undefined);
  const columns = [
    ...['Year', ...(series === '' ? [] : ['Series']), ...(units === '' ? [] : ['Units'])],
    ...axes.map(({ header }) => header),
    ...attributes,
    ...[...(hasComments ? ['COMMENT_OBS'] : []), ...(hasPlaces ? ['GeoCode'] : []), 'Value'],
  ];
  const rows = observations.map((observation, index) => {
    const { period, categories, comment, place, value } = observation;
    const codes = new Map(Object.entries(categories ?? {}));
    const own = attributesIn(observation);
    const said = comment === undefined ? '' : textIn(comment, lang);
    const figure = typeof value === 'number' ? (Object.is(value, -0) ? '-0' : String(value)) : '';
    const cells = [
      ...[period.start.slice(0, 4), ...(series === '' ? [] : [series]), ...(units === '' ? [] : [units])],
      ...axes.map(({ dimension, cells: names }) => names.get(codes.get(dimension.id) ?? '') ?? ''),
      ...attributes.map((name) => own.get(name) ?? ''),
      ...(hasComments ? [isSafeCell(said) ? said : ''] : []),
      ...(hasPlaces ? [isSafeCell(place ?? '') ? (place ?? '') : ''] : []),
      figure === '' ? '' : shiftDecimal(figure, (unit === 'ratio' ? 2 : 0) - powerOf(observation)),
    ];
    return { row: index + 2, cells };
  });
  return { file, columns, rows, issues: [] };
}

/** What the file that an observation was read from said of its value. */
function attributesIn({ extensions }: Observation): ReadonlyMap<string, string> {
  const own: Json | undefined = extensions?.['open-sdg'];
  return new Map(
    (isConfig(own) ? Object.entries(own) : []).flatMap(([name, text]) =>
      /^[A-Z]+_[A-Z_]+$/.test(name) && typeof text === 'string' && isSafeCell(text) && name !== 'COMMENT_OBS'
        ? [[name, text] as const]
        : [],
    ),
  );
}

/** The power of ten by which the file that holds an observation says its value to be multiplied. */
export const powerOf = (observation: Observation): number =>
  unitMultiplier(attributesIn(observation).get('UNIT_MULT') ?? '');

const attributesOf = (observations: readonly Observation[]): readonly string[] => [
  ...new Set(observations.flatMap((observation) => [...attributesIn(observation).keys()])),
];
