import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Feedback } from './Feedback.ts';

export const feedbackFormat = formatOf<Feedback>()(
  z.strictObject({
    id: idFormat,
    kind: openCode(['complaint', 'suggestion', 'praise', 'unwanted-effect', 'safeguarding']),
    text: localizedTextFormat,
    receivedOn: isoDayFormat.exactOptional(),
    from: idFormat.exactOptional(),
    answer: localizedTextFormat.exactOptional(),
    notableResult: idFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
