import type { Messages } from '@jalon/core';
import { cidsMessages } from '../cids/cidsMessages.ts';
import { dhis2Messages } from '../dhis2/dhis2Messages.ts';
import { hxlMessages } from '../hxl/hxlMessages.ts';
import { iatiMessages } from '../iati/iatiMessages.ts';
import { iatiJudgeMessages } from '../iati/judge/iatiJudgeMessages.ts';
import { iatiWriteMessages } from '../iati/write/iatiWriteMessages.ts';
import { openSdgMessages } from '../open-sdg/openSdgMessages.ts';
import { sdmxMessages } from '../sdmx/sdmxMessages.ts';
import { threesixtyGivingMessages } from '../threesixty-giving/threesixtyGivingMessages.ts';
import { workbookMessages } from '../workbook/workbookMessages.ts';
import { xlsFormMessages } from '../xlsform/xlsFormMessages.ts';
import { xmlMessages } from '../xml/xmlMessages.ts';

/** The words of all that the formats of the field can have to say. */
export const exchangeMessages: Messages = {
  ...xmlMessages,
  ...workbookMessages,
  ...iatiMessages,
  ...iatiWriteMessages,
  ...iatiJudgeMessages,
  ...cidsMessages,
  ...threesixtyGivingMessages,
  ...xlsFormMessages,
  ...hxlMessages,
  ...openSdgMessages,
  ...sdmxMessages,
  ...dhis2Messages,
};
