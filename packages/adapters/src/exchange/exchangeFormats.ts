import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { cidsFormat } from '../cids/cidsFormat.ts';
import { dhis2Format } from '../dhis2/dhis2Format.ts';
import { hxlFormat } from '../hxl/hxlFormat.ts';
import { iatiFormat } from '../iati/iatiFormat.ts';
import { openSdgFormat } from '../open-sdg/openSdgFormat.ts';
import { sdmxFormat } from '../sdmx/sdmxFormat.ts';
import { threesixtyGivingFormat } from '../threesixty-giving/threesixtyGivingFormat.ts';
import { xlsFormFormat } from '../xlsform/xlsFormFormat.ts';

/** The formats of the field that this library knows. */
export const exchangeFormats: readonly ExchangeFormat[] = [
  iatiFormat,
  cidsFormat,
  threesixtyGivingFormat,
  xlsFormFormat,
  hxlFormat,
  openSdgFormat,
  sdmxFormat,
  dhis2Format,
];
