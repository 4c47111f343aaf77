import type { Workbook } from '../../workbook/Workbook.ts';
import type { FormColumn, FormKeys } from './FormKeys.ts';
import { formField } from './formField.ts';

/** What a workbook keeps of the instrument it was written from; `undefined` where it is no form of ours. */
export function readFormKeys({ sheets }: Workbook): FormKeys | undefined {
  for (const { name, rows } of sheets) {
    if (name !== 'jalon') continue;
    const lines = rows.map((cells) => (cells ?? []).map((cell) => cell?.shown ?? ''));
    const [mark, kind, version, instrument = ''] = lines[0] ?? [];
    if (mark !== 'jalon' || kind !== 'survey-form' || version !== '1' || instrument === '') continue;
    return keysIn(instrument, lines);
  }
  return undefined;
}

function keysIn(instrument: string, lines: readonly (readonly string[])[]): FormKeys {
  const of = (kind: string) => lines.filter((line) => line[0] === kind);
  const answers = new Map(of('answer').map(([, id = '', kind = '', place = '']) => [id, { kind, place }]));
  const options = of('option').map(([, item = '', label = '', code = '']) => ({ item, label, code }));
  const person = of('person').map(
    ([, heading = '', field = '', place = '']): FormColumn => ({ heading, field, place, options: [] }),
  );
  const questions = of('item').map(([, heading = '', id = '']): FormColumn => {
    const { kind = 'text', place = '' } = answers.get(id) ?? {};
    const own = options.filter(({ item }) => item === id).map(({ label, code }) => ({ label, code }));
    return { heading, field: formField(instrument, id), place, kind, options: own };
  });
  const waves = of('wave').map(([, label = '', id = '']) => ({ label, id }));
  return { instrument, columns: [...person, ...questions], waves };
}
