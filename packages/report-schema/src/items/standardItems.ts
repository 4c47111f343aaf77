import { agreedObjectiveItem } from './agreedObjectiveItem.ts';
import { atAGlanceItem } from './atAGlanceItem.ts';
import { attachmentsItem } from './attachmentsItem.ts';
import { budgetItem } from './budgetItem.ts';
import { choiceItem } from './choiceItem.ts';
import { computedItem } from './computedItem.ts';
import { crossTableItem } from './crossTableItem.ts';
import { dateItem } from './dateItem.ts';
import { dysfunctionsItem } from './dysfunctionsItem.ts';
import { factsItem } from './factsItem.ts';
import { figureItem } from './figureItem.ts';
import { freeSectionItem } from './freeSectionItem.ts';
import type { ItemKind } from './ItemKind.ts';
import { improvementsItem } from './improvementsItem.ts';
import { indicatorTableItem } from './indicatorTableItem.ts';
import { keyFiguresItem } from './keyFiguresItem.ts';
import { listItem } from './listItem.ts';
import { moneyItem } from './moneyItem.ts';
import { numberItem } from './numberItem.ts';
import { objectivesItem } from './objectivesItem.ts';
import { partnershipReviewItem } from './partnershipReviewItem.ts';
import { periodItem } from './periodItem.ts';
import { quotesItem } from './quotesItem.ts';
import { socialReturnItem } from './socialReturnItem.ts';
import { tableItem } from './tableItem.ts';
import { textItem } from './textItem.ts';
import { yesNoItem } from './yesNoItem.ts';

/** The kinds of item that the library knows. Add yours: `[...standardItems, mine]`. */
export const standardItems: readonly ItemKind[] = [
  textItem,
  factsItem,
  atAGlanceItem,
  figureItem,
  agreedObjectiveItem,
  objectivesItem,
  indicatorTableItem,
  listItem,
  dysfunctionsItem,
  improvementsItem,
  partnershipReviewItem,
  numberItem,
  moneyItem,
  dateItem,
  periodItem,
  yesNoItem,
  choiceItem,
  attachmentsItem,
  freeSectionItem,
  tableItem,
  crossTableItem,
  budgetItem,
  quotesItem,
  keyFiguresItem,
  socialReturnItem,
  computedItem,
];
