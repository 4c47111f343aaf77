import * as z from 'zod';
import { extensionsFormat, idFormat, isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { CollectiveInitiative, PrincipleStance, RubricRating } from './CollectiveInitiative.ts';
import { backboneFormat, partnerFormat, partnerLinkFormat } from './partner.format.ts';
import { stageGuideFormat, stagePassageFormat } from './planningStage.format.ts';
import { sustainItemFormat } from './sustainItem.format.ts';
import { trustRoundFormat } from './trustRound.format.ts';

const ratingFormat = formatOf<RubricRating>()(
  z.strictObject({
    id: idFormat,
    about: z.enum([
      'common-agenda',
      'mutually-reinforcing-activities',
      'shared-measurement',
      'continuous-communication',
      'backbone',
      'participation',
      'empowerment',
      'equity',
    ]),
    level: z.literal([0, 1, 2, 3, 4]),
    date: isoDayFormat,
    rater: localizedTextFormat.exactOptional(),
    evidence: z.array(localizedTextFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const stanceFormat = formatOf<PrincipleStance>()(
  z.strictObject({
    id: idFormat,
    principle: z.enum(['early', 'everyone', 'with-those-concerned', 'capacity', 'relations', 'context']),
    stance: z.enum(['followed', 'partly', 'not-yet']),
    evidence: z.array(localizedTextFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const collectiveInitiativeFormat = formatOf<CollectiveInitiative>()(
  z.strictObject({
    commonAgenda: localizedTextFormat.exactOptional(),
    ratings: z.array(ratingFormat).default([]),
    stances: z.array(stanceFormat).default([]),
    trustRounds: z.array(trustRoundFormat).default([]),
    sustain: z.array(sustainItemFormat).default([]),
    cycle: z.array(stagePassageFormat).default([]),
    guides: z.array(stageGuideFormat).default([]),
    partners: z.array(partnerFormat).default([]),
    partnerLinks: z.array(partnerLinkFormat).default([]),
    backbone: backboneFormat.exactOptional(),
  }),
);
