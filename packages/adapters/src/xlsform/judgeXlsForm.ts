import type { ExchangeSource, JudgeOptions } from '../carriage/ExchangeFormat.ts';
import type { Judgement } from '../carriage/Judgement.ts';
import { readXlsForm } from './readXlsForm.ts';

/**
 * Holds a form against the rules of the XLSForm specification, by which the usual tools take or refuse it: names, types,
 * lists, groups, references, circles. Each fault is told with sheet and cell.
 * @param source bytes or text of the form
 * @returns one judgement; it fails where the tools would refuse the form
 * @throws JalonError `missing-peer` where hucre is not installed and the form is a workbook
 * @example
 * ```ts
 * import { judgeXlsForm } from '@jalon/adapters/xlsform';
 * const form = '| survey |\n| | type | name | label |\n| | select_one towns | town | Where? |';
 * const [judgement] = await judgeXlsForm(form);
 * judgement?.verdict; // => 'fail'
 * judgement?.issues.map(({ code }) => code); // => ['xlsform/missing-list']
 * ```
 */
export async function judgeXlsForm(
  source: ExchangeSource,
  { file }: JudgeOptions = {},
): Promise<readonly Judgement[]> {
  const { issues } = await readXlsForm(source, file === undefined ? {} : { file });
  const verdict = issues.some(({ severity }) => severity === 'error') ? 'fail' : 'pass';
  const name = {
    fr: 'Spécification XLSForm, règles tenues par la bibliothèque',
    en: 'XLSForm specification, rules kept by the library',
  };
  return [{ by: 'schema', name, verdict, issues }];
}
