import type { CidsCodeList } from './CidsCodeList.ts';
import { canadianCorporateRegistries } from './canadianCorporateRegistries.data.ts';
import { equityDeservingGroupsESDC } from './equityDeservingGroupsESDC.data.ts';
import { esdcSector } from './esdcSector.data.ts';
import { fundingState } from './fundingState.data.ts';
import { irisImpactCategory } from './irisImpactCategory.data.ts';
import { irisImpactTheme } from './irisImpactTheme.data.ts';
import { localityStatsCan } from './localityStatsCan.data.ts';
import { orgTypeGOC } from './orgTypeGOC.data.ts';
import { populationServed } from './populationServed.data.ts';
import { provinceTerritory } from './provinceTerritory.data.ts';
import { rallyImpactArea } from './rallyImpactArea.data.ts';
import { sdgImpacts } from './sdgImpacts.data.ts';
import { unitsOfMeasureList } from './unitsOfMeasureList.data.ts';

/** The code lists that are published with CIDS: codes with their names, no descriptions. */
export const cidsCodeLists: readonly CidsCodeList[] = [
  canadianCorporateRegistries,
  esdcSector,
  equityDeservingGroupsESDC,
  fundingState,
  irisImpactCategory,
  irisImpactTheme,
  localityStatsCan,
  orgTypeGOC,
  populationServed,
  provinceTerritory,
  rallyImpactArea,
  sdgImpacts,
  unitsOfMeasureList,
];
