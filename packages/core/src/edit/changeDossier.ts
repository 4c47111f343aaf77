import type { CollectiveInitiative } from '../collective/CollectiveInitiative.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { entityLists } from '../dossier/entityLists.data.ts';
import { JalonError } from '../issue/JalonError.ts';
import type { EvaluationPlan } from '../plan/EvaluationPlan.ts';
import type { Programme } from '../programme/Programme.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { Valuation } from '../valuation/Valuation.ts';
import { documentGroups, isDocumentGroup } from './documentGroups.ts';
import type { Edited } from './Edited.ts';
import type { FieldChanges } from './FieldChanges.ts';
import { refusal } from './refusal.ts';
import { settleAsAgreed } from './settle.ts';
import { withField } from './withField.ts';

/** New values for what in a dossier is no entity; of a group, for some of its fields. */
export interface DossierChange
  extends FieldChanges<Pick<Dossier, 'title' | 'languages' | 'labelPack' | 'extensions'>> {
  /** The situation that all changes together should lead to. */
  readonly vision?: LocalizedText | undefined;
  readonly programme?: FieldChanges<Programme, 'grants' | 'budget' | 'context'>;
  readonly evaluationPlan?: FieldChanges<EvaluationPlan, 'questions' | 'steps' | 'touchpoints'>;
  readonly collective?: FieldChanges<
    CollectiveInitiative,
    'ratings' | 'stances' | 'trustRounds' | 'sustain' | 'cycle' | 'partners' | 'partnerLinks'
  >;
  readonly valuation?: FieldChanges<Valuation, 'inputs' | 'outcomes' | 'sensitivity'>;
}

/**
 * Changes what in a dossier is no entity: its title, languages, words, vision; fields of the programme, the evaluation
 * plan, the collective initiative, the valuation. A group is begun where it is not there yet. `undefined` takes an
 * optional field away.
 * @throws JalonError `invalid-argument` for a field that is none of these, or a list of entities, which have edits of their own
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { changeDossier } from '@jalon/core/edit';
 * const empty = createDossier({ id: 'demo', title: 'Demo' });
 * const { dossier, changes } = changeDossier(empty, { programme: { name: 'Petits Ponts' }, labelPack: 'avise' });
 * dossier.programme; // => { roles: [], name: 'Petits Ponts' }
 * changes.map(({ fields }) => fields); // => [['programme', 'labelPack']]
 * changeDossier(empty, { programme: { start: '2024-01-01' } }).issues[0]?.code; // => 'edit/group-missing'
 * ```
 */
export function changeDossier(dossier: Dossier, change: DossierChange): Edited {
  let after = dossier;
  for (const [field, value] of Object.entries(change)) {
    if (field === 'vision') after = { ...after, results: withField(after.results, field, value) };
    else if (isDocumentGroup(field)) {
      const { empty, needed } = documentGroups[field];
      const fields = Object.entries((value ?? {}) as object);
      const list = fields.find(([key]) => entityLists.some(({ path }) => path === `${field}/${key}`));
      if (list) throw noSuchField(`${field}/${list[0]}`);
      const group = fields.reduce<object>(
        (now, [key, item]) => withField(now, key, item),
        dossier[field] ?? empty,
      );
      const missing = needed.filter((key) => !Object.hasOwn(group, key));
      if (missing.length > 0)
        return refusal(dossier, 'edit/group-missing', { group: field, needed: missing.join(', ') });
      after = { ...after, [field]: group };
    } else if (plainFields.has(field)) after = withField(after, field, value);
    else throw noSuchField(field);
  }
  return settleAsAgreed(dossier, after);
}

const plainFields: ReadonlySet<string> = new Set(['title', 'languages', 'labelPack', 'extensions']);

const noSuchField = (field: string) =>
  new JalonError('invalid-argument', `"${field}" is no field that changeDossier changes`, { field });
