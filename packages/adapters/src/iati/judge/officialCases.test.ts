import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { soundActivity, soundOrganisation } from './fixtures/soundActivity.ts';
import { judgeIati } from './judgeIati.ts';

const folder = resolve(import.meta.dirname, '../../../../../../shared/standards/iati');
const isThere = existsSync(folder);
const at = '2026-01-01';

const json = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));
const bytes = (path: string): Uint8Array => readFileSync(`${folder}/${path}`);
const files = (path: string): readonly string[] =>
  readdirSync(`${folder}/${path}`)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => `${path}/${name}`);

const schemas = (): ReadonlyMap<string, Uint8Array> =>
  new Map(
    ['2.01', '2.02', '2.03'].flatMap((version) =>
      readdirSync(`${folder}/xsd/${version}`).map(
        (name) => [`xsd/${version}/${name}`, bytes(`xsd/${version}/${name}`)] as const,
      ),
    ),
  );

const verdicts = async (path: string, demands?: unknown) =>
  Object.fromEntries(
    (
      await judgeIati(bytes(path), { schemas: schemas(), at, ...(demands === undefined ? {} : { demands }) })
    ).map(({ by, verdict }) => [by, verdict]),
  );

/** The rules of a kind against the files of the same kind, by the names of the files. */
const pairs: readonly (readonly [rules: string, file: string, verdict: 'pass' | 'fail'])[] = [
  ['atLeastOne/rules/condition', 'activity_status_2', 'pass'],
  ['atLeastOne/rules/condition', 'activity_status_3', 'fail'],
  ['atLeastOne/rules/condition', 'empty', 'pass'],
  ['atLeastOne/rules/title_exists', 'title', 'pass'],
  ['atLeastOne/rules/title_exists', 'no_element_good', 'fail'],
  ['atLeastOne/rules/title_exists', 'empty', 'pass'],
  ['atLeastOne/rules/title_text_exists', 'title', 'fail'],
  ['atLeastOne/rules/title_text_exists', 'empty', 'pass'],
  ...(['baseline_value_good', 'period_actual_value_good', 'period_actual_value_not_relevant'] as const).map(
    (name) =>
      [
        'atLeastOne/rules/result_indicator_period_target_selector_with_conditions',
        `results_indicator_${name}`,
        'pass',
      ] as const,
  ),
  ...(
    [
      ['bad', 'fail'],
      ['good', 'pass'],
      ['not_relevant', 'pass'],
    ] as const
  ).map(
    ([name, verdict]) =>
      [
        'atLeastOne/rules/result_indicator_period_target_selector_with_conditions',
        `results_indicator_period_target_value_${name}`,
        verdict,
      ] as const,
  ),
  ['dateOrder/rules/date_order_lastupdateddatetime', 'lastupdated_bad', 'fail'],
  ['dateOrder/rules/date_order_lastupdateddatetime', 'lastupdated_good', 'pass'],
  ['dateOrder/rules/date_order_lastupdateddatetime', 'empty_activity', 'pass'],
  ['ifThen/rules/102.1.1_dac_rec', 'bad', 'fail'],
  ['ifThen/rules/102.1.1_dac_rec', 'default_vocab_good', 'pass'],
  ['ifThen/rules/102.1.1_dac_rec', 'only_dac_null_good', 'pass'],
  ['loop/rules/forloop', 'bad', 'fail'],
  ['loop/rules/forloop', 'condition_bad', 'fail'],
  ['loop/rules/forloop', 'condition_good', 'pass'],
  ['loop/rules/forloop', 'good', 'pass'],
  ['loop/rules/forloop', 'if_then_good', 'pass'],
  ['loop/rules/forloop_recipient_loc', 'recipient_loc_bad', 'fail'],
];

/** Files whose rule is not among those given: the same rule of the standard judges them. */
const byStandard: readonly (readonly [rule: string, file: string, verdict: 'pass' | 'fail'])[] = [
  ['8.8.1', 'atLeastOne/test-files/results_indicator_baseline_value_good', 'pass'],
  ['8.10.1', 'atLeastOne/test-files/results_indicator_period_actual_value_good', 'pass'],
  ['8.10.1', 'atLeastOne/test-files/results_indicator_period_actual_value_not_relevant', 'pass'],
  ['8.9.1', 'atLeastOne/test-files/results_indicator_period_target_value_bad', 'fail'],
  ['8.9.1', 'atLeastOne/test-files/results_indicator_period_target_value_good', 'pass'],
  ['8.9.1', 'atLeastOne/test-files/results_indicator_period_target_value_not_relevant', 'pass'],
  ['6.8.1', 'atLeastOne/test-files/ref', 'pass'],
  ['6.8.1', 'atLeastOne/test-files/no_element_good', 'pass'],
  ['6.8.1', 'atLeastOne/test-files/empty', 'pass'],
  ['8.11.1', 'noMoreThanOne/test-files/results_refs_bad', 'fail'],
  ['8.11.1', 'noMoreThanOne/test-files/results_refs_good', 'pass'],
  ['3.6.2', 'onlyOneOf/test-files/only_one_of_activity_bad', 'fail'],
  ['3.6.2', 'onlyOneOf/test-files/only_one_of_activity_good', 'pass'],
  ['7.9.4', 'loop/test-files/if_then_good', 'pass'],
  ['2.1.2', 'loop/test-files/bad', 'fail'],
  ['2.1.2', 'loop/test-files/condition_bad', 'fail'],
  ['2.1.2', 'loop/test-files/condition_good', 'pass'],
  ['2.1.2', 'loop/test-files/good', 'pass'],
  ['3.4.2', 'loop/test-files/recipient_loc_bad', 'fail'],
  ['102.1.1', 'ifThen/test-files/bad', 'fail'],
  ['102.1.1', 'ifThen/test-files/default_vocab_good', 'pass'],
  ['102.1.1', 'ifThen/test-files/only_dac_null_good', 'pass'],
  ['11.1.4', 'dateOrder/test-files/lastupdated_good', 'pass'],
];

describe.skipIf(!isThere)('the official cases (they stand beside the repository)', () => {
  test('38 files fail the schema, each for what its name says', async () => {
    const all = files('cases/activity-tests/should-fail/result');
    expect(all).toHaveLength(38);
    for (const path of all) expect([path, await verdicts(path)]).toMatchObject([path, { schema: 'fail' }]);
  });

  test('every violation has its line and column', async () => {
    const path = 'cases/activity-tests/should-fail/result/47-two-indicator-period-target-comment.xml';
    const [schema] = await judgeIati(bytes(path), { schemas: schemas(), file: '47.xml' });
    expect(schema?.issues.filter(({ severity }) => severity === 'error')).toEqual([
      {
        code: 'iati/schema-unexpected',
        severity: 'error',
        params: { element: 'comment', expected: 'document-link' },
        at: { in: 'text', file: '47.xml', line: 50, column: 13 },
      },
    ]);
  });

  test('what should pass the schema does', async () => {
    const all = [...files('cases/activity-tests/should-pass'), ...files('spec-example'), ...files('real')];
    expect(all).toHaveLength(7);
    for (const path of all) expect([path, await verdicts(path)]).toMatchObject([path, { schema: 'pass' }]);
  });

  test('what our tests take for sound passes the schema', async () => {
    for (const sound of [soundActivity, soundOrganisation])
      expect((await judgeIati(sound, { schemas: schemas() }))[0]).toMatchObject({
        verdict: 'pass',
        issues: [],
      });
  });

  test.each(pairs)('%s × %s: %s', async (rules, file, verdict) => {
    const path = `cases/rulesets/${rules.split('/')[0]}/test-files/${file}.xml`;
    expect(await verdicts(path, json(`cases/rulesets/${rules}.json`))).toMatchObject({ funder: verdict });
  });

  test('the other kinds are judged by the ruleset of the standard, as an example of demands', async () => {
    const { only_one_of } = (
      json('rulesets/js-validator-standard.json') as Record<string, Record<string, unknown>>
    )['//iati-activity'] as { only_one_of: unknown };
    const demands = { '//iati-activity': { only_one_of } };
    const path = 'cases/rulesets/onlyOneOf/test-files/only_one_of_activity';
    expect(await verdicts(`${path}_bad.xml`, demands)).toMatchObject({ funder: 'fail' });
    expect(await verdicts(`${path}_good.xml`, demands)).toMatchObject({ funder: 'pass' });
    const title = { '//iati-activity': { noMoreThanOne: { cases: [{ paths: ['title'] }] } } };
    expect(await verdicts('cases/rulesets/noMoreThanOne/test-files/title_twice.xml', title)).toMatchObject({
      funder: 'fail',
    });
  });

  test.each(byStandard)('rule %s on %s: %s', async (rule, file, verdict) => {
    const [, ruleset] = await judgeIati(bytes(`cases/rulesets/${file}.xml`), { at });
    const isBroken = ruleset?.issues.some(({ params }) => params['rule'] === rule);
    expect(isBroken).toBe(verdict === 'fail');
  });

  test('every file of the ruleset cases is judged by one of these', () => {
    const kinds = ['atLeastOne', 'dateOrder', 'ifThen', 'loop', 'noMoreThanOne', 'onlyOneOf'];
    const all = kinds.flatMap((kind) => files(`cases/rulesets/${kind}/test-files`));
    const judged = new Set([
      ...pairs.map(([rules, file]) => `cases/rulesets/${rules.split('/')[0]}/test-files/${file}.xml`),
      ...byStandard.map(([, file]) => `cases/rulesets/${file}.xml`),
      'cases/rulesets/noMoreThanOne/test-files/title_twice.xml',
    ]);
    expect(all).toHaveLength(29);
    expect(all.filter((path) => !judged.has(path))).toEqual([]);
  });

  test.each(['act', 'org'])(
    'the file without errors (%s) passes the rules, ours and theirs',
    async (kind) => {
      const path = `cases/rulesets/fullStandard/test-files/iati-${kind}-no-errors.xml`;
      for (const theirs of ['standard', 'js-validator-standard'])
        expect(await verdicts(path, json(`rulesets/${theirs}.json`))).toMatchObject({
          ruleset: 'pass',
          funder: 'pass',
        });
    },
  );
});
