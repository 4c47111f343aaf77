import type { Issue } from '@jalon/core';
import type { ExchangeSource, JudgeOptions } from '../carriage/ExchangeFormat.ts';
import type { Judgement } from '../carriage/Judgement.ts';
import { dhis2Issue } from './dhis2Issue.ts';
import { dhis2ValueText, parseDhis2Value } from './dhis2Value.ts';
import { parseDhis2Expression } from './expression/parseDhis2Expression.ts';
import { objectFaults } from './objectFaults.ts';
import { parseDhis2Period } from './period/parseDhis2Period.ts';
import { isTrue } from './read/observationOf.ts';
import { listOf, type RawDhis2, type RawObject, refOf, textOf } from './read/RawDhis2.ts';
import { readRawDhis2 } from './read/readRawDhis2.ts';

/** References to one object, and the list that it stands in. */
const references: Readonly<Record<string, string>> = {
  categoryCombo: 'categoryCombos',
  optionSet: 'optionSets',
  indicatorType: 'indicatorTypes',
};

/**
 * What the importer of DHIS2 would refuse in a file: by a table of our own, since DHIS2 publishes no schema. References
 * to objects that are not in the file count only where the file holds that list: the others may be on the server.
 * @example
 * ```ts
 * import { judgeDhis2 } from '@jalon/adapters/dhis2';
 * const [judgement] = await judgeDhis2('{"dataElements":[{"id":"short","name":"A"}]}');
 * judgement?.verdict; // => 'fail'
 * judgement?.issues[0]?.code; // => 'dhis2/invalid-uid'
 * ```
 */
export async function judgeDhis2(
  source: ExchangeSource,
  options: JudgeOptions = {},
): Promise<readonly Judgement[]> {
  const raw = await readRawDhis2(source, options.file);
  const issues = [...raw.issues, ...objectIssues(raw), ...valueIssues(raw)];
  const isRefused = issues.some(({ severity }) => severity === 'error');
  const isCut = issues.some(({ code }) => code === 'dhis2/too-many-values');
  const name = {
    fr: 'Règles d’importation de DHIS2 (table de Jalon)',
    en: 'Import rules of DHIS2 (Jalon’s table)',
  };
  return [{ by: 'schema', name, verdict: isRefused ? 'fail' : isCut ? 'not-judged' : 'pass', issues }];
}

function objectIssues({ lists }: RawDhis2): readonly Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  const uidsOf = (list: string) =>
    new Set((lists.get(list) ?? []).map(({ members }) => textOf(members, 'id')));
  const known = new Map([...lists.keys()].map((list) => [list, uidsOf(list)] as const));
  for (const [list, objects] of lists) {
    for (const { members, at } of objects) {
      const say = (issue: Issue) => issues.push({ ...issue, at });
      const uid = textOf(members, 'id');
      objectFaults(list, members).forEach(say);
      if (uid !== undefined && seen.has(`${list} ${uid}`))
        say(dhis2Issue('repeated-uid', { found: uid }, 'error'));
      seen.add(`${list} ${uid}`);
      for (const [member, target] of Object.entries(references)) {
        const found = refOf(members, member);
        if (found !== undefined && known.has(target) && !known.get(target)?.has(found))
          say(dhis2Issue('dangling-reference', { member, found }));
      }
      for (const option of listOf(members, 'categoryOptions')) {
        const found = textOf(option, 'id') ?? '';
        if (known.has('categoryOptions') && !known.get('categoryOptions')?.has(found))
          say(dhis2Issue('dangling-reference', { member: 'categoryOptions', found }));
      }
      if (list === 'indicators') {
        for (const member of ['numerator', 'denominator'])
          for (const issue of parseDhis2Expression(textOf(members, member) ?? '1').issues) say(issue);
      }
    }
  }
  return issues;
}

function valueIssues({ lists, values }: RawDhis2): readonly Issue[] {
  const types = new Map(
    (lists.get('dataElements') ?? []).map(({ members }) => [
      textOf(members, 'id'),
      textOf(members, 'valueType'),
    ]),
  );
  const places = new Set<string>();
  return values.flatMap(({ members, at }: RawObject) => {
    const issues: Issue[] = [];
    const say = (issue: Issue) => issues.push({ ...issue, at });
    const told = (name: string) => refOf(members, name) ?? textOf(members, name) ?? '';
    const parts = ['dataElement', 'period', 'orgUnit', 'categoryOptionCombo', 'attributeOptionCombo'].map(
      told,
    );
    const text = parts.filter((part) => part !== '').join(' · ');
    for (const missing of ['dataElement', 'period', 'orgUnit'])
      if (told(missing) === '') say(dhis2Issue('incomplete-value', { missing, text }, 'error'));
    if (told('period') !== '' && !parseDhis2Period(told('period')))
      say(dhis2Issue('unknown-period', { found: told('period') }, 'error'));
    const value = told('value');
    if (value === '' && told('comment') === '' && !isTrue(members, 'deleted'))
      say(dhis2Issue('incomplete-value', { missing: 'value', text }, 'error'));
    const type = types.get(told('dataElement'));
    if (value !== '' && type !== undefined && !isAccepted(value, type))
      say(dhis2Issue('refused-value', { found: value.slice(0, 60), type }, 'error'));
    if (places.has(parts.join(' '))) say(dhis2Issue('repeated-value', { text }));
    places.add(parts.join(' '));
    return issues;
  });
}

/** Whether DHIS2 takes a text as a value of a type: what can be read and written again, and is a number as it writes them. */
function isAccepted(text: string, type: string): boolean {
  const value = parseDhis2Value(text, type, false);
  if (value === undefined || dhis2ValueText(value, type, false) === undefined) return false;
  return typeof value !== 'number' || /^-?(0|[1-9]\d*)(\.\d+)?(E-?\d+)?$/.test(text);
}
