import type { FormKind } from './FormKind.ts';
import { indicatorFormKinds } from './indicatorFormKinds.ts';
import { freeSectionForm, listFormKinds } from './listFormKinds.ts';
import { moneyFormKinds } from './moneyFormKinds.ts';
import { plainFormKinds } from './plainFormKinds.ts';
import { programmeFormKinds } from './programmeFormKinds.ts';
import { tableForm } from './tableFormKind.ts';

/** How the library asks each kind of item that takes an answer. Add yours: `[...standardFormKinds, mine]`. */
export const standardFormKinds: readonly FormKind[] = [
  ...plainFormKinds,
  ...programmeFormKinds,
  ...indicatorFormKinds,
  ...listFormKinds,
  freeSectionForm,
  ...moneyFormKinds,
  tableForm,
] as readonly FormKind[];
