import {
  type BudgetLine,
  type Dossier,
  type Organisation,
  type Programme,
  type ProgrammeRole,
  sameJson,
} from '@jalon/core';
import type { Carriage } from '../carriage/Carriage.ts';
import { iatiExtension } from './iatiExtension.ts';
import { iatiResultCarriages } from './iatiResultCarriages.ts';
import { organisationRef } from './organisationRef.ts';
import { territoryOf } from './territoryOf.ts';
import { carriageWords as words } from './write/carriageWords.data.ts';
import { conformElement } from './write/conformElement.ts';
import { isBroken } from './write/isBroken.ts';
import { isMute } from './write/isMute.ts';
import { keptElements } from './write/keptParts.ts';
import { budgetKeeps, dossierKeeps, programmeKeeps } from './write/keptPasses.ts';
import { keptPlaces } from './write/keptPlaces.data.ts';
import { firstsById } from './write/planActivity.ts';
import { namesInFile, planParties } from './write/planParties.ts';
import { writeBudget } from './write/writeBudget.ts';

/** What IATI 2.03 carries of what identifies an activity. */
const activityCarriages: readonly Carriage[] = [
  {
    kind: 'dossier',
    reads: true,
    writes: true,
    fields: ['id', 'title', 'languages', 'extensions'],
    limits: [
      { field: 'title', what: words.signs, meets: ({ title }: Dossier) => isMute(title) },
      { field: 'extensions', what: words.extensions, meets: (dossier: Dossier) => !dossierKeeps(dossier) },
    ],
  },
  {
    kind: 'programme',
    reads: true,
    writes: true,
    fields: ['name', 'summary', 'start', 'end', 'territory', 'roles', 'extensions'],
    limits: [
      { field: 'name', what: words.signs, meets: ({ name }: Programme) => isMute(name) },
      { field: 'summary', what: words.signs, meets: ({ summary }: Programme) => isMute(summary) },
      {
        field: 'territory',
        what: words.territory,
        meets: ({ territory }: Programme, dossier: Dossier) => !sameJson(territory, territoryInFile(dossier)),
      },
      {
        field: 'roles',
        what: words.roles,
        meets: ({ roles }: Programme, dossier: Dossier) => !sameJson(roles, rolesInFile(dossier)),
      },
      {
        field: 'extensions',
        what: words.extensions,
        meets: (programme: Programme, dossier: Dossier) => !programmeKeeps(programme, dossier),
      },
    ],
  },
  {
    kind: 'organisation',
    reads: true,
    writes: true,
    fields: ['id', 'name', 'identifiers'],
    limits: [
      {
        what: words.withoutRole,
        meets: (organisation: Organisation, dossier: Dossier) => !namesInFile(dossier).has(organisation),
      },
      { field: 'name', what: words.signs, meets: ({ name }: Organisation) => isMute(name) },
      {
        field: 'name',
        what: words.otherName,
        meets: (organisation: Organisation, dossier: Dossier) =>
          namesInFile(dossier).get(organisation) !== undefined,
      },
      {
        field: 'identifiers',
        what: words.identifiers,
        meets: ({ identifiers = [] }: Organisation) =>
          identifiers.length !== 1 ||
          identifiers.some((each) => isBroken(organisationRef(each)) || organisationRef(each).trim() === ''),
      },
    ],
  },
  {
    kind: 'budget-line',
    reads: true,
    writes: true,
    fields: ['id', 'label', 'side', 'planned', 'extensions'],
    limits: [
      {
        what: words.budget,
        meets: (line: BudgetLine, { programme }: Dossier) =>
          firstsById(programme?.budget ?? []).get(line.id) !== line || !writeBudget(line, undefined),
      },
      { field: 'label', what: words.signs, meets: ({ label }: BudgetLine) => isMute(label) },
      { field: 'side', what: words.income, meets: ({ side }: BudgetLine) => side !== 'expense' },
      {
        field: 'extensions',
        what: words.extensions,
        meets: (line: BudgetLine, dossier: Dossier) => !budgetKeeps(line, dossier),
      },
    ],
  },
];

/** What IATI 2.03 carries of a dossier: what identifies an activity, and everything under its results. */
export const iatiCarriages: readonly Carriage[] = /* @__PURE__ */ activityCarriages.concat(
  iatiResultCarriages,
);

/** The territory as the file will say it, without what its schema has no place for. */
function territoryInFile({ extensions }: Dossier): ReturnType<typeof territoryOf> {
  const kept = keptElements(iatiExtension(extensions), keptPlaces.activity);
  return territoryOf(kept.flatMap((each) => conformElement(each, { prefixes: xmlPrefix }).element ?? []));
}

const xmlPrefix: ReadonlySet<string> = /* @__PURE__ */ new Set(['xml']);

/** The roles as the file will say them. */
const rolesInFile = (dossier: Dossier): readonly ProgrammeRole[] => [
  ...new Map(
    planParties(dossier).map(({ role, organisation: { id } }) => [
      `${role} ${id}`,
      { role, organisation: id },
    ]),
  ).values(),
];
