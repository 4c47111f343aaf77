import { accountImporter } from './account/accountImporter.ts';
import { elsewhereImporters } from './elsewhereImporters.ts';
import { reportImporter } from './form/reportImporter.ts';
import { logframeImporter } from './frame/logframeImporter.ts';
import { pathwaysImporter } from './frame/pathwaysImporter.ts';
import { actionsImporter } from './list/actionsImporter.ts';
import { impactsImporter } from './list/impactsImporter.ts';
import { risksImporter } from './list/risksImporter.ts';
import { stageGuideImporter } from './list/stageGuideImporter.ts';
import { stakeholdersImporter } from './list/stakeholdersImporter.ts';
import type { TableImporter } from './TableImporter.ts';
import { pooledImporter, trackingImporter } from './tracking/trackingImporter.ts';

/**
 * How each kind of table comes into a dossier, in the order in which the tables of a file are taken: statements before the
 * figures that are of them.
 */
export const standardImporters: readonly TableImporter[] = [
  reportImporter,
  logframeImporter,
  stakeholdersImporter,
  pathwaysImporter,
  actionsImporter,
  risksImporter,
  trackingImporter,
  pooledImporter,
  impactsImporter,
  accountImporter,
  stageGuideImporter,
  ...elsewhereImporters,
];
