import type { Dossier, Indicator } from '@jalon/core';
import type { EvaluationFieldPart } from '../../schema/Binding.ts';
import type { Binder } from '../Binder.ts';
import { indicatorRow } from '../indicatorRow.ts';

/** The vocabulary under which an indicator says to which of the five fields of a centre social it belongs. */
const vocabulary = 'centre-social/field';

/** The field that takes the indicators which name none: nothing that was measured goes missing. */
const restField = 'impact';

const fieldsOf = ({ references = [] }: Indicator): readonly string[] => {
  const codes = references.filter((each) => each.vocabulary === vocabulary).map(({ code }) => code);
  const known = codes.filter((code) => (fields as readonly string[]).includes(code));
  return known.length > 0 ? known : [restField];
};

const bindField =
  (field: string): Binder =>
  (dossier: Dossier, context) => {
    const chosen = dossier.indicators.flatMap((indicator, index) =>
      fieldsOf(indicator).includes(field) ? [{ indicator, index }] : [],
    );
    if (chosen.length === 0) return undefined;
    return {
      answer: { rows: chosen.map(({ indicator }) => indicatorRow(indicator, dossier, context)) },
      origins: chosen.map(({ index }, row) => ({ path: `/rows/${row}`, pointer: `/indicators/${index}` })),
    };
  };

const fields = ['project', 'territory', 'internal-resources', 'external-resources', 'impact'] as const;

/**
 * Which indicators fill which of the five fields in which a centre social is evaluated. An indicator attaches to a field
 * by a reference, `{ vocabulary: 'centre-social/field', code: 'territory' }`; one without stands under impact.
 * Source: Cnaf, Cirese, evaluation of centres sociaux in five fields.
 */
export const evaluationFieldBinders: { readonly [Part in EvaluationFieldPart]: Binder } = {
  'centre-social/project': bindField('project'),
  'centre-social/territory': bindField('territory'),
  'centre-social/internal-resources': bindField('internal-resources'),
  'centre-social/external-resources': bindField('external-resources'),
  'centre-social/impact': bindField('impact'),
};
