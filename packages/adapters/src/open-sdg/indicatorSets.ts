import type { Issue } from '@jalon/core';
import type { ExchangeFile } from '../carriage/ExchangeFormat.ts';
import { type Config, parseConfig } from './config/parseConfig.ts';
import { dataColumns } from './data/dataColumns.ts';
import { readDataTable } from './data/readDataTable.ts';
import { openSdgIssue } from './openSdgIssue.ts';
import type { IndicatorSet } from './readSet.ts';

/** Files of a site by indicator: data and configuration have the number in their name; of two configurations both count. */
export async function indicatorSets(
  files: readonly ExchangeFile[],
): Promise<{ readonly sets: readonly IndicatorSet[]; readonly issues: readonly Issue[] }> {
  const sets = new Map<string, IndicatorSet>();
  const issues: Issue[] = [];
  const sorted = [...files].sort((one, other) =>
    one.name < other.name ? -1 : one.name > other.name ? 1 : 0,
  );
  for (const file of sorted) {
    const slug = slugOf(file.name);
    const set = sets.get(slug) ?? { slug };
    if (/\.(?:ya?ml|md|json)$/i.test(file.name)) {
      const read = await parseConfig(file);
      issues.push(...read.issues);
      if (read.value)
        sets.set(slug, {
          ...set,
          config: { ...read.value, ...set.config },
          configFile: set.configFile ?? file.name,
        });
      continue;
    }
    if (otherFile.test(file.name) && !/\.(?:csv|tsv|txt)$/i.test(file.name)) {
      issues.push(openSdgIssue('open-sdg/other-file', 'hint', {}, { in: 'sheet', file: file.name }));
      continue;
    }
    const data = await readDataTable(file);
    if (dataColumns(data.columns)) {
      if (!set.data) sets.set(slug, { ...set, data });
      else {
        const params = { indicator: slug, first: set.data.file };
        issues.push(openSdgIssue('open-sdg/more-data', 'warning', params, { in: 'sheet', file: file.name }));
      }
    } else {
      issues.push(...data.issues);
      const fields = metadataIn([data.columns, ...data.rows.map(({ cells }) => cells)]);
      if (fields)
        sets.set(slug, {
          ...set,
          config: { ...fields, ...set.config },
          configFile: set.configFile ?? file.name,
        });
      else issues.push(openSdgIssue('open-sdg/other-table', 'warning', {}, { in: 'sheet', file: file.name }));
    }
  }
  return { sets: [...sets.values()].filter(({ data, config }) => data || isIndicator(config)), issues };
}

/** Pictures, scripts, archives: a repository holds more than data. */
const otherFile = /\.[A-Za-z]{2,5}$/;

/** A site has other files of fields beside those of indicators. */
const isIndicator = (config: Config | undefined): boolean =>
  config !== undefined && numberedBy.some((field) => Object.hasOwn(config, field));

/** Fields of indicators, in sites of today and of before. */
const numberedBy = ['indicator_number', 'indicator_name', 'indicator', 'indicator_name_national'];

/** `data/indicator_1-1-1.csv`, `indicator-config/1-1-1.yml`, `meta/fr/1-1-1.md`: the same indicator. */
const slugOf = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    .replace(/\.[A-Za-z]+$/, '')
    .replace(/^(?:indicator|meta|metadata)[_-]/i, '');

/** Metadata as a table of two columns, the field and its text. */
function metadataIn(rows: readonly (readonly string[])[]): Config | undefined {
  const pairs = rows
    .filter((cells) => cells.length === 2)
    .map(([field = '', text = '']) => [field.trim(), text] as const);
  return pairs.some(([field]) => field === 'indicator_number' || field === 'indicator_name')
    ? Object.fromEntries(pairs)
    : undefined;
}
