import {
  type Agreement,
  type Dossier,
  type LocalizedText,
  type ProgrammeRoleCode,
  sameJson,
} from '@jalon/core';
import type { AgreedObjectiveAnswer, PartnershipSide } from '../schema/Answers.ts';
import type { Binder } from './Binder.ts';
import { originsAt, patronFrame, rowWording } from './patronFrame.ts';

const sideOf: { readonly [R in ProgrammeRoleCode]?: PartnershipSide } = {
  implementer: 'association',
  funder: 'funder',
  'host-foundation': 'funder',
};

/** The general objective with the day and the sides of its agreement. */
export const bindAgreedObjective: Binder = (dossier) => {
  const agreement = agreementOf(dossier);
  const objective = objectiveOf(dossier, agreement);
  if (!objective) return undefined;
  const { programme, organisations } = dossier;
  const parties = (agreement?.entity.agreedBy ?? []).flatMap((id) => {
    const index = organisations.findIndex((organisation) => organisation.id === id);
    const organisation = organisations[index];
    if (!organisation) return [];
    const sides = programme?.roles.filter((role) => role.organisation === id).map(({ role }) => sideOf[role]);
    const side = sides?.find((each) => each !== undefined);
    return [{ index, party: { name: organisation.name, ...(side && { side }) } }];
  });
  const { agreedOn, statement } = agreement?.entity ?? {};
  const stated = statement !== undefined && !sameJson(statement, objective.text) ? statement : undefined;
  const answer: AgreedObjectiveAnswer = {
    text: objective.text,
    ...(stated !== undefined && { agreement: stated }),
    ...(agreedOn !== undefined && { agreedOn }),
    agreedBy: parties.map(({ party }) => party),
  };
  return {
    answer,
    origins: [
      ...originsAt('/text', objective.pointers),
      ...(agreement && stated !== undefined
        ? originsAt('/agreement', [statementPointer(agreement.index)])
        : []),
      ...(agreedOn === undefined ? [] : originsAt('/agreedOn', [`/agreements/${agreement?.index}/agreedOn`])),
      ...parties.flatMap(({ index }, at) => originsAt(`/agreedBy/${at}`, [`/organisations/${index}`])),
    ],
    ...(objective.issues && { issues: objective.issues }),
  };
};

/** The agreement on the patron's frame, else the first there is. */
function agreementOf(dossier: Dossier): { entity: Agreement; index: number } | undefined {
  const frame = patronFrame(dossier)?.frame.id;
  const all = dossier.agreements.map((entity, index) => ({ entity, index }));
  return all.find(({ entity }) => entity.frame !== undefined && entity.frame === frame) ?? all[0];
}

interface Objective {
  readonly text: LocalizedText;
  readonly pointers: readonly string[];
  readonly issues?: NonNullable<ReturnType<Binder>>['issues'] & object;
}

/** The objective as the frame words it, else as the agreement does, else the impact of the theory of change. */
function objectiveOf(dossier: Dossier, agreement: ReturnType<typeof agreementOf>): Objective | undefined {
  const found = patronFrame(dossier);
  const rows = (found?.frame.rows ?? [])
    .map((row, index) => ({ row, pointer: `/frames/${found?.index}/rows/${index}` }))
    .filter(({ row }) => row.role === 'general-objective');
  if (rows[0]) {
    const { text, pointers } = rowWording(rows[0].row, rows[0].pointer, dossier);
    return { text, pointers, ...(rows.length > 1 && { issues: [several(rows.length, rows[0].pointer)] }) };
  }
  if (agreement?.entity.statement !== undefined) {
    return { text: agreement.entity.statement, pointers: [statementPointer(agreement.index)] };
  }
  const index = dossier.results.nodes.findIndex(({ level }) => level === 'impact');
  const node = dossier.results.nodes[index];
  return node && { text: node.statement, pointers: [`/results/nodes/${index}/statement`] };
}

const statementPointer = (index: number): string => `/agreements/${index}/statement`;

const several = (count: number, pointer: string) =>
  ({
    code: 'report/several-general-objectives',
    severity: 'warning',
    params: { count },
    at: { in: 'dossier', pointer },
  }) as const;
