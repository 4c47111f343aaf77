import type { Dossier, Extensions, Indicator, Issue, Json, Observation } from '@jalon/core';
import { declareLosses } from '../carriage/declareLosses.ts';
import type { ExchangeFile, WriteExchangeOptions, WrittenExchange } from '../carriage/ExchangeFormat.ts';
import { csvText } from '../csv/csvText.ts';
import { IdMint } from '../spreadsheet/import/IdMint.ts';
import { Axes } from './Axes.ts';
import { axisNames, type NamedAxis } from './axisNames.ts';
import { carriedFields, dossierFile, noteKey, noteNamespace } from './carriedFields.data.ts';
import { formatConfig } from './config/formatConfig.ts';
import { dataColumns } from './data/dataColumns.ts';
import { isForeign, isYearly, openSdgCarriages } from './openSdgCarriages.ts';
import { patchOf } from './patch.ts';
import { readSet } from './readSet.ts';
import { rowKey } from './rowReader.ts';
import { siteConfig } from './siteConfig.ts';
import { dataTable, keptConfig } from './siteFile.ts';

/**
 * Writes a dossier as files of a data repository of Open SDG: per indicator its data with a column per disaggregation and
 * its configuration, with the settings of progress where the baseline is the overall value of a year. What the files
 * cannot say by themselves stands as notes under `jalon`, row by row, so that figures can be read again.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { writeOpenSdg } from '@jalon/adapters/open-sdg';
 * const period = { start: '2020-01-01', end: '2020-12-31' };
 * const dossier = createDossier({
 *   id: 'demo',
 *   title: 'Demo',
 *   indicators: [{ id: 'births', code: '3.1.2', name: 'Births', unit: 'ratio', measures: [], targets: [] }],
 *   observations: [{ id: 'o1', indicator: 'births', period, value: 0.07 }],
 * });
 * const { files, losses } = writeOpenSdg(dossier);
 * files.map(({ name }) => name);
 * // => ['data/indicator_3-1-2.csv', 'indicator-config/3-1-2.yml', 'jalon.yml']
 * new TextDecoder().decode(files[0]?.bytes); // => 'Year,Value\r\n2020,7\r\n'
 * losses; // => []
 * ```
 */
export function writeOpenSdg(dossier: Dossier, options: WriteExchangeOptions = {}): WrittenExchange {
  const lang = options.lang ?? dossier.languages[0] ?? 'en';
  const named = axisNames(dossier, lang);
  const mint = new IdMint(['jalon']);
  const byIndicator = new Map<string, Observation[]>(dossier.indicators.map(({ id }) => [id, []]));
  for (const observation of dossier.observations)
    if (isYearly(observation)) byIndicator.get(observation.indicator)?.push(withoutOthers(observation));
  const issues: Issue[] = [];
  const files = dossier.indicators.flatMap((indicator) => {
    const slug = mint.fromId(slugOf(indicator));
    const written = setFiles(
      slug,
      withoutOthers(indicator),
      byIndicator.get(indicator.id) ?? [],
      named,
      lang,
    );
    issues.push(...written.issues);
    return written.files;
  });
  const notes = {
    namespace: noteNamespace,
    dossier: only(dossier, carriedFields.dossier),
    dimensions: named.map(({ dimension, header, cells }) => ({
      header,
      cells: [...cells].map(([code, cell]) => [cell, code]),
      dimension: only(dimension, carriedFields.dimension),
    })),
  };
  const all = [...files, fileOf(dossierFile, formatConfig([[noteKey, notes as unknown as Json]]))];
  return { files: all, losses: declareLosses(dossier, openSdgCarriages), issues };
}

function setFiles(
  slug: string,
  indicator: Indicator,
  observations: readonly Observation[],
  named: readonly NamedAxis[],
  lang: string,
): { readonly files: readonly ExchangeFile[]; readonly issues: readonly Issue[] } {
  const kept = keptConfig(indicator);
  const used = new Set(observations.flatMap(({ categories }) => Object.keys(categories ?? {})));
  const axes = named.filter(({ dimension: { id } }) => used.has(id) || indicator.dimensions?.includes(id));
  const file = `data/indicator_${slug}.csv`;
  const data = dataTable(file, indicator, observations, { axes, kept, lang });
  const { config, issues } = siteConfig(indicator, observations, kept.config, lang);
  const fresh = new IdMint([]);
  const known = new Axes(fresh);
  for (const { dimension, header, cells } of named)
    known.know(
      header,
      dimension,
      [...cells].map(([code, cell]) => [cell, code] as const),
    );
  const read = readSet({ slug, data, config, configFile: file }, known, {
    mint: fresh,
    withProvenance: false,
  });
  const value = dataColumns(data.columns)?.value ?? 0;
  const records = observations.flatMap((observation, at) => {
    const note = patchOf(observation, withoutIds(read.observations[at]), carriedFields.observation);
    const row: Json = JSON.parse(rowKey(data.rows[at]?.cells ?? [], value));
    return Object.keys(note).length === 0 ? [] : [{ row, note }];
  });
  const fields = [...carriedFields.indicator, 'targets'];
  const note = { indicator: patchOf(indicator, withoutIds(read.indicators[0]), fields), records };
  const text = formatConfig([...Object.entries(config), [noteKey, note]]);
  const lines = csvText([data.columns, ...data.rows.map(({ cells }) => cells)]);
  return { files: [fileOf(file, lines), fileOf(`indicator-config/${slug}.yml`, text)], issues };
}

/** The number of a global indicator names its files; else what the site had, else the id. */
function slugOf(indicator: Indicator): string {
  const { code = '', id } = indicator;
  const { slug } = keptConfig(indicator);
  const name = /^[A-Za-z0-9][A-Za-z0-9-]{0,100}$/.test(slug)
    ? slug
    : /^\d{1,2}(?:\.[0-9A-Za-z]{1,9}){1,5}$/.test(code)
      ? code.replaceAll('.', '-')
      : id;
  // beginnings that files have for other reasons
  return /^(?:indicator|meta|metadata)[_-]/i.test(name) ? `of-${name}` : name;
}

/** Ids depend on what stands in other files, so that they are always noted. */
function withoutIds(model: object = {}): object {
  const ids = ['id', 'indicator', 'targets'];
  return Object.fromEntries(Object.entries(model).filter(([field]) => !ids.includes(field)));
}

/** What others keep has no place in these files, and what stands beside it is declared as lost with it. */
function withoutOthers<T extends { readonly extensions?: Extensions }>(model: T): T {
  if (!isForeign(model.extensions)) return model;
  const { extensions: _, ...rest } = model;
  return rest as T;
}

const only = (model: object, fields: readonly string[]): object =>
  Object.fromEntries(Object.entries(model).filter(([field]) => fields.includes(field)));

const fileOf = (name: string, text: string): ExchangeFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
