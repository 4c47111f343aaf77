/**
 * What was settled of a report by those it binds: what they agreed on, who signed it off.
 * @module
 */
import type { AgreedAnswers, IsoDay, Json, LocalizedText, Report, Words } from '@jalon/core';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { agreedNow, agreementItems } from './agreedNow.ts';
import { sameAgreed } from './sameAgreed.ts';

/** A later version that changed what had been agreed of one item. */
export interface AgreedRevision {
  readonly on: IsoDay;
  /** Ids of the organisations that agreed to it. */
  readonly by: readonly string[];
  readonly reason?: LocalizedText;
  /** What was agreed from that day; absent where the item was given up. */
  readonly answer?: Json;
}

/** One item that was agreed beforehand: as it was first, as it is now, what came between. */
export interface AgreedBesideCurrent {
  readonly item: string;
  readonly title: Words;
  /** The day on which the original was agreed. */
  readonly agreedOn: IsoDay;
  /** Ids of the organisations that agreed to the original. */
  readonly agreedBy: readonly string[];
  /** What was agreed first; absent where it joined later. */
  readonly original?: Json;
  /** What the report says now of what can be agreed; absent where it says nothing. */
  readonly current?: Json;
  /** The revisions that changed it, in their order. */
  readonly revisions: readonly AgreedRevision[];
  /** Whether the report says something else than what was last agreed. */
  readonly isChanged: boolean;
}

/**
 * The items that were agreed beforehand, each with its original, what the report says now, and the revisions between
 * them. Entries that have an id may stand in any order; what was reached is no part of what was agreed.
 * @param schema the schema that the report follows
 * @param report the report, with what was frozen by `freezeAgreedAnswers`
 * @returns one entry for each item of the phase `agreement` that was ever agreed, in the order of the schema
 * @example
 * ```ts
 * import { agreedBesideCurrent, freezeAgreedAnswers, patronFourParts } from '@jalon/report-schema';
 * const agreed = { phase: 'agreement', title: { fr: 'But', en: 'Aim' } } as const;
 * const items = [{ id: 'aim', kind: 'text', ...agreed }] as const;
 * const schema = { ...patronFourParts, sections: [{ id: 'all', title: { fr: 'Tout', en: 'All' }, items }] };
 * const draft = {
 *   id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers: { aim: 'Less isolation' },
 * };
 * const frozen = freezeAgreedAnswers(schema, draft, { on: '2024-01-15', by: ['us', 'them'] }).value ?? draft;
 * const [aim] = agreedBesideCurrent(schema, { ...frozen, answers: { aim: 'More friends' } });
 * aim?.original; // => 'Less isolation'
 * aim?.isChanged; // => true
 * ```
 */
export function agreedBesideCurrent(schema: ReportSchema, report: Report): readonly AgreedBesideCurrent[] {
  const versions = report.agreed?.versions ?? [];
  const [first] = versions;
  if (!first) return [];
  const now = agreedNow(schema, report);
  return agreementItems(schema).flatMap(({ id, title }): readonly AgreedBesideCurrent[] => {
    const agreed = versions.map((version) => answerIn(version, id));
    if (agreed.every((answer) => answer === undefined)) return [];
    const [original] = agreed;
    const current = now.get(id);
    const revisions = versions.flatMap(({ on, by, reason }, index): readonly AgreedRevision[] => {
      const answer = agreed[index];
      if (index === 0 || sameAgreed(agreed[index - 1], answer)) return [];
      return [{ on, by, ...(reason !== undefined && { reason }), ...(answer !== undefined && { answer }) }];
    });
    return [
      {
        item: id,
        title,
        agreedOn: first.on,
        agreedBy: first.by,
        ...(original !== undefined && { original }),
        ...(current !== undefined && { current }),
        revisions,
        isChanged: !sameAgreed(agreed.at(-1), current),
      },
    ];
  });
}

const answerIn = ({ answers }: AgreedAnswers, id: string): Json | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;
