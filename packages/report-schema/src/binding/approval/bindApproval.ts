import { type Approval, formatDay, type IsoDay, isIsoDay, type LocalizedText, type Words } from '@jalon/core';
import type { Binder } from '../Binder.ts';
import { boundTable } from '../boundTable.ts';
import { namesOf } from '../namedBy.ts';
import { inEachLanguage } from '../textCells.ts';

const structureWords: { readonly [S in NonNullable<Approval['structure']>]: Words } = {
  'centre-social': { fr: 'centre social', en: 'centre social (community centre)' },
  evs: { fr: 'espace de vie sociale', en: 'espace de vie sociale (local social space)' },
};

/** What the approval of a centre social says, one line each; what it does not say has no line. */
export const bindApproval: Binder = ({ programme, organisations }) => {
  const approval = programme?.approval;
  if (!approval) return undefined;
  const at = organisations.findIndex(({ id }) => id === approval.authority);
  const lines: readonly [row: string, value: LocalizedText | undefined, field: keyof Approval][] = [
    ['structure', approval.structure && structureWords[approval.structure], 'structure'],
    ['start', dayWords(approval.start), 'start'],
    ['end', dayWords(approval.end), 'end'],
    ['authority', namesOf(organisations, [approval.authority]), 'authority'],
    ['circular', approval.circular, 'circular'],
    ['families-component', approval.familiesComponent, 'familiesComponent'],
    ['review-started-on', dayWords(approval.reviewStartedOn), 'reviewStartedOn'],
    ['diagnosis', approval.diagnosis, 'diagnosis'],
  ];
  return boundTable(
    lines.flatMap(([id, value, field]) =>
      value === undefined
        ? []
        : {
            id,
            cells: { value },
            pointers: [
              `/programme/approval/${field}`,
              ...(field === 'authority' ? [`/organisations/${at}`] : []),
            ],
          },
    ),
  );
};

/** A day in words; as it is written where it is no day of the calendar. */
const dayWords = (day: IsoDay | undefined): LocalizedText | undefined =>
  day !== undefined && isIsoDay(day) ? inEachLanguage((lang) => formatDay(day, lang)) : day;
