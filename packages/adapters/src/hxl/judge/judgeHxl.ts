import type { ExchangeSource, JudgeOptions } from '../../carriage/ExchangeFormat.ts';
import type { Judgement } from '../../carriage/Judgement.ts';
import { hxlIssue } from '../hxlIssue.ts';
import { readHxlTables } from '../readHxlTables.ts';
import { judgeTable } from './judgeTable.ts';
import { parseSchemaRules } from './parseSchemaRules.ts';

/**
 * Holds tagged tables against an HXL schema, cell by cell: types, bounds, lists, forms, required and unique values,
 * spare blanks, outliers. What a schema asks beyond that is named and not judged; nothing is fetched.
 * @param options `demands` is the schema as JSON: objects keyed by hashtag (`#valid_tag`, `#valid_datatype`…) or lists of cells
 * @returns `fail` where a rule of severity `error` is broken
 * @throws JalonError `missing-peer` where a workbook is read and hucre is not installed
 * @example
 * ```ts
 * import { judgeHxl } from '@jalon/adapters/hxl';
 * const demands = [{ '#valid_tag': '#affected', '#valid_datatype': 'number' }];
 * const { verdict, issues } = await judgeHxl('#adm1,#affected\nNorth,many\n', { demands });
 * verdict; // => 'fail'
 * issues[0]?.at; // => { in: 'sheet', row: 2, cell: 'B2' }
 * ```
 */
export async function judgeHxl(source: ExchangeSource, options: JudgeOptions = {}): Promise<Judgement> {
  const { file, demands } = options;
  const about = { by: 'funder', name: { fr: 'Schéma HXL', en: 'HXL schema' } } as const;
  const rules = demands === undefined ? undefined : parseSchemaRules(demands);
  if (!rules)
    return { ...about, verdict: 'not-judged', issues: [hxlIssue('hxl/no-schema', 'warning', {}, { file })] };
  const { value: tables, issues } = await readHxlTables(source, file === undefined ? {} : { file });
  const all = [...issues, ...(tables ?? []).flatMap((table) => judgeTable(table, rules, file))];
  return {
    ...about,
    verdict: all.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
    issues: all,
  };
}
