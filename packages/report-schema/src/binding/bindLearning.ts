import type { Dossier, Issue, LocalizedText, PartnershipReview } from '@jalon/core';
import { partyWords } from '../items/words.data.ts';
import type {
  DysfunctionEntry,
  ImprovementEntry,
  ListAnswer,
  PartnershipAnswer,
  PartnershipSide,
  PartnershipView,
  ResultEntry,
} from '../schema/Answers.ts';
import type { Binder, Bound, Origin } from './Binder.ts';

/** The results worth telling, planned or not. */
export const bindNotableResults: Binder = (dossier) =>
  listOf(dossier.learning.notableResults, '/learning/notableResults', (result): ResultEntry => {
    const { id, text, sign, planned, significance, evidence, about } = result;
    const subject = statementOf(dossier, about);
    return {
      id,
      text,
      sign,
      planned,
      ...(significance !== undefined && { significance }),
      ...(evidence && evidence.length > 0 && { evidence }),
      ...(subject !== undefined && { about: subject }),
    };
  });

/** The shortfalls against the initial expectations. */
export const bindDysfunctions: Binder = (dossier) =>
  listOf(dossier.learning.dysfunctions, '/learning/dysfunctions', (dysfunction): DysfunctionEntry => {
    const { id, description, analysis, about } = dysfunction;
    const departsFrom = statementOf(dossier, about);
    return {
      id,
      description,
      ...(analysis !== undefined && { analysis }),
      ...(departsFrom !== undefined && { departsFrom }),
    };
  });

/** What could be done better. */
export const bindImprovementPoints: Binder = ({ learning }) =>
  listOf(learning.improvementPoints, '/learning/improvementPoints', (point): ImprovementEntry => {
    const { id, text, dysfunction, owner, due } = point;
    const answers = learning.dysfunctions.find((each) => each.id === dysfunction)?.description;
    return {
      id,
      text,
      ...(answers !== undefined && { answers }),
      ...(owner !== undefined && { owner }),
      ...(due !== undefined && { due }),
    };
  });

/** The partnership as each side sees it: the last review of either. */
export const bindPartnershipReviews: Binder = ({ learning }) => {
  const answer: { [Side in PartnershipSide]?: PartnershipView } = {};
  const origins: Origin[] = [];
  const issues: Issue[] = [];
  for (const side of ['association', 'funder'] as const) {
    const count = learning.partnershipReviews.filter(({ by }) => by === side).length;
    const index = learning.partnershipReviews.findLastIndex(({ by }) => by === side);
    const review = learning.partnershipReviews[index];
    if (!review) continue;
    answer[side] = viewOf(review);
    origins.push({ path: `/${side}`, pointer: `/learning/partnershipReviews/${index}` });
    if (count > 1) issues.push(severalReviews(count, side, index));
  }
  return origins.length === 0 ? undefined : { answer: answer satisfies PartnershipAnswer, origins, issues };
};

function listOf<Entity, Entry>(
  entities: readonly Entity[],
  pointer: string,
  entryOf: (entity: Entity) => Entry,
): Bound | undefined {
  if (entities.length === 0) return undefined;
  const answer: ListAnswer<Entry> = { entries: entities.map(entryOf) };
  const origins = entities.map((_, index) => ({ path: `/entries/${index}`, pointer: `${pointer}/${index}` }));
  return { answer, origins };
}

/** The statement that an entry speaks of. */
const statementOf = ({ results }: Dossier, id: string | undefined): LocalizedText | undefined =>
  id === undefined ? undefined : results.nodes.find((node) => node.id === id)?.statement;

const viewOf = ({ expectations, wishes, rating, text }: PartnershipReview): PartnershipView => ({
  expectations,
  ...(wishes !== undefined && { wishes }),
  ...(rating !== undefined && { rating }),
  ...(text !== undefined && { text }),
});

const severalReviews = (count: number, side: PartnershipSide, index: number): Issue => ({
  code: 'report/several-reviews',
  severity: 'warning',
  params: { count, party: partyWords[side] },
  at: { in: 'dossier', pointer: `/learning/partnershipReviews/${index}` },
});
