import type { Issue } from '@jalon/core';
import type { ObjectivesAnswer } from '../schema/Answers.ts';
import { assignIndicators } from './assignIndicators.ts';
import type { Binder, Origin } from './Binder.ts';
import { indicatorRow } from './indicatorRow.ts';
import { objectiveTree } from './objectiveTree.ts';
import { originsAt } from './patronFrame.ts';

/** The sub-objectives with their expected results and indicators, and the indicators that belong to none of them. */
export const bindObjectives: Binder = (dossier, context) => {
  const { branches, derived } = objectiveTree(dossier);
  if (branches.length === 0 && dossier.indicators.length === 0) return undefined;
  const { byBranch, others } = assignIndicators(dossier, branches);
  const origins: Origin[] = [];
  const rows = (indices: readonly number[], path: string) =>
    indices.flatMap((index, at) => {
      const indicator = dossier.indicators[index];
      if (!indicator) return [];
      origins.push(...originsAt(`${path}/${at}`, [`/indicators/${index}`]));
      return [indicatorRow(indicator, dossier, context)];
    });
  const answer: ObjectivesAnswer = {
    subObjectives: branches.map(({ id, code, text, pointers, results }, index) => {
      const path = `/subObjectives/${index}`;
      origins.push(...originsAt(`${path}/text`, pointers));
      return {
        id,
        ...(code !== undefined && { code }),
        text,
        expectedResults: results.map((result, at) => {
          origins.push(...originsAt(`${path}/expectedResults/${at}/text`, result.pointers));
          const { pointers: _, nodes: __, ...expected } = result;
          return expected;
        }),
        indicators: rows(byBranch[index] ?? [], `${path}/indicators`),
      };
    }),
    ...(others.length > 0 && { otherIndicators: rows(others, '/otherIndicators') }),
  };
  return { answer, origins, ...(derived && branches.length > 0 && { issues: [derivedHint] }) };
};

const derivedHint: Issue = { code: 'report/objectives-derived', severity: 'hint', params: {} };
