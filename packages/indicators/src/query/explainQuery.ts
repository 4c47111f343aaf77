import { formatDay, type Grain, type Lang, typeset, type Words } from '@jalon/core';
import { checkQuery } from './checkQuery.ts';
import type { Query } from './Query.ts';

/** One stage of a query in words. */
export interface ExplainedStage {
  readonly stage: Query['stages'][number]['stage'];
  /** What it does. */
  readonly does: Words;
}

/** What a query does, stage by stage, and how much of it an engine does by itself. */
export interface ExplainedQuery {
  readonly stages: readonly ExplainedStage[];
  /** The stages that are handed to the engine that holds the observations; none for objects and columns. */
  readonly pushedDown: readonly ExplainedStage['stage'][];
}

/**
 * What a query does, stage by stage, in the order in which the stages run.
 * Source: ours.
 * @throws JalonError `invalid-argument` where the query is none
 * @example
 * ```ts
 * import { explainQuery, queryRollUp } from '@jalon/indicators';
 * const query = queryRollUp([{ id: 'visits', countOf: 'contacts' as const }], { by: 'time', grain: 'quarter' });
 * const { stages, pushedDown } = explainQuery(query);
 * stages.map(({ stage }) => stage).slice(0, 3); // => ['scan', 'current-revisions', 'basis']
 * stages[3]?.does.en; // => 'Values are gathered by quarter.'
 * pushedDown; // => []
 * ```
 */
export function explainQuery(query: Query): ExplainedQuery {
  const [scan, current, basis, grain, compute, reduce, finish] = checkQuery(query).stages;
  const count = scan.indicators.length;
  const known = (lang: Lang, words: string) =>
    scan.asOf === undefined ? '' : `${words} ${formatDay(scan.asOf, lang)}`;
  const words: readonly Words[] = [
    {
      fr: `Sont lues les observations des indicateurs demandés (${count})${known('fr', ', telles que connues le')}.`,
      en: `The observations of the indicators asked for (${count}) are read${known('en', ', as known on')}.`,
    },
    current.finalOnly
      ? {
          fr: 'Les valeurs remplacées par une correction et les valeurs provisoires sont écartées.',
          en: 'Values that a correction replaces are left out, and so are provisional ones.',
        }
      : {
          fr: 'Les valeurs remplacées par une correction sont écartées.',
          en: 'Values that a correction replaces are left out.',
        },
    basis.indicators.length > 0
      ? {
          fr: 'Chaque indicateur dit son unité, sa base et comment ses valeurs se combinent.',
          en: 'Each indicator says its unit, its basis and how its values combine.',
        }
      : { fr: 'Aucun indicateur n’est demandé.', en: 'No indicator is asked for.' },
    grainWords(grain),
    compute.method === 'progress'
      ? {
          fr: 'Le progrès de chaque groupe vers sa cible est calculé.',
          en: 'The progress of each group towards its target is computed.',
        }
      : { fr: 'Rien n’est calculé avant le regroupement.', en: 'Nothing is computed before the roll-up.' },
    reduce.by === undefined
      ? { fr: 'Les groupes restent côte à côte.', en: 'Groups stay side by side.' }
      : {
          fr: `Les valeurs sont regroupées selon « ${reduce.by} », comme l’indicateur le permet.`,
          en: `Values are rolled up along “${reduce.by}”, as the indicator allows.`,
        },
    finishWords(compute.method, finish.threshold),
  ];
  const stages = checkQuery(query).stages.map(({ stage }, n) => ({
    stage,
    does: typesetWords(words[n] ?? { fr: '', en: '' }),
  }));
  return { stages, pushedDown: [] };
}

const typesetWords = ({ fr, en }: Words): Words => ({ fr: typeset(fr, 'fr'), en: typeset(en, 'en') });

const grainNames: { readonly [G in Grain]: Words } = {
  day: { fr: 'jour', en: 'day' },
  week: { fr: 'semaine', en: 'week' },
  month: { fr: 'mois', en: 'month' },
  quarter: { fr: 'trimestre', en: 'quarter' },
  'four-month-term': { fr: 'quadrimestre', en: 'four-month term' },
  'half-year': { fr: 'semestre', en: 'half-year' },
  year: { fr: 'année', en: 'year' },
  'school-year': { fr: 'année scolaire', en: 'school year' },
  'programme-year': { fr: 'année du programme', en: 'programme year' },
  'fiscal-year': { fr: 'exercice', en: 'fiscal year' },
  custom: { fr: 'période', en: 'period' },
};

function grainWords({ grain, dimensions = [] }: Query['stages'][3]): Words {
  if (grain) {
    const { fr, en } = grainNames[grain];
    return { fr: `Les valeurs sont réunies par ${fr}.`, en: `Values are gathered by ${en}.` };
  }
  if (dimensions.length === 0)
    return { fr: 'Les valeurs restent comme elles sont.', en: 'Values stay as they are.' };
  const names = dimensions.join(', ');
  return {
    fr: `Les valeurs sont réunies par groupe (${names}).`,
    en: `Values are gathered by group (${names}).`,
  };
}

function finishWords(method: string, threshold: number | undefined): Words {
  if (method === 'progress')
    return { fr: 'Chaque chiffre reçoit son appréciation.', en: 'Each figure gets its rating.' };
  if (threshold === undefined) return { fr: 'Aucun chiffre n’est retenu.', en: 'No figure is withheld.' };
  return {
    fr: `Les chiffres de moins de ${threshold} personnes sont retenus, et ce qui les trahirait.`,
    en: `Figures of fewer than ${threshold} people are withheld, and so is what would give them away.`,
  };
}
