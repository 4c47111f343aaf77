import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { organisationBreaches } from './fixtures/organisationBreaches.data.ts';
import { type RuleBreach, ruleBreaches } from './fixtures/ruleBreaches.data.ts';
import { soundActivity, soundOrganisation } from './fixtures/soundActivity.ts';
import type { JudgeIatiOptions } from './JudgeIatiOptions.ts';
import { judgeIati } from './judgeIati.ts';

const at = '2024-03-01';
const official = resolve(
  import.meta.dirname,
  '../../../../../../shared/standards/iati/rulesets/standard.json',
);
const isThere = existsSync(official);

const identifiers = { agencies: ['XX-ABC'], organisations: [] };

const judgement = async (xml: string, options: JudgeIatiOptions = {}) => {
  const [, ruleset, funder] = await judgeIati(xml, { at, identifiers, ...options });
  if (!ruleset || !funder) throw new Error('three judgements');
  return { ruleset, funder };
};

const found = ({
  issues,
}: {
  readonly issues: readonly { params: Readonly<Record<string, unknown>>; severity: string }[];
}) => [...new Set(issues.map(({ params, severity }) => `${severity} ${String(params['rule'])}`))].sort();

const changed = (change: RuleBreach['change'], sound = soundActivity): string =>
  change.reduce((xml, [before, after]) => {
    expect(xml).toContain(before);
    return xml.replace(before, () => after);
  }, sound);

const expected = ({ rule, severity, with: others = [] }: RuleBreach) =>
  [`${severity} ${rule}`, ...others].sort();

const all = [
  ...ruleBreaches.map((breach) => ({ ...breach, sound: soundActivity })),
  ...organisationBreaches.map((breach) => ({ ...breach, sound: soundOrganisation })),
];

describe('the rules of the standard', () => {
  test.each([soundActivity, soundOrganisation])('say nothing against what is sound', async (sound) => {
    const { ruleset } = await judgement(sound);
    expect(ruleset).toMatchObject({ by: 'ruleset', verdict: 'pass', issues: [] });
  });

  test.each(all)('$rule ($severity) is broken by $change', async (breach) => {
    const { ruleset } = await judgement(changed(breach.change, breach.sound));
    expect(found(ruleset)).toEqual(expected(breach));
    expect(ruleset.verdict).toBe(breach.severity === 'error' ? 'fail' : 'pass');
    for (const { at: place } of ruleset.issues) expect(place).toMatchObject({ in: 'text' });
  });

  test.skipIf(!isThere)(
    'are those that the standard has as data, breach by breach (needs the official ruleset beside the repository)',
    async () => {
      const demands: unknown = JSON.parse(readFileSync(official, 'utf8'));
      const told = [];
      for (const breach of all) {
        if (breach.official === 'no') continue;
        const { funder } = await judgement(changed(breach.change, breach.sound), { demands });
        expect([breach.rule, found(funder), funder.verdict]).toEqual([breach.rule, expected(breach), 'fail']);
        told.push(breach.rule);
      }
      expect(told.length).toBeGreaterThan(80);
      for (const sound of [soundActivity, soundOrganisation]) {
        const { funder } = await judgement(sound, { demands });
        expect(funder).toMatchObject({ verdict: 'pass', issues: [] });
      }
      const ids = new Set(JSON.stringify(demands).match(/(?<="id":")[^"]*/g));
      const judged = new Set([
        ...told,
        ...all.flatMap(({ with: others = [] }) => others.map((each) => each.split(' ')[1])),
      ]);
      expect([...ids].filter((id) => !judged.has(id))).toEqual([]);
    },
  );
});
