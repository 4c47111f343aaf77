import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { CollectiveInitiative, PrincipleStance, RubricRating } from './CollectiveInitiative.ts';
import type { Backbone, Partner, PartnerLink } from './Partner.ts';
import { stageGuideFormat, stagePassageFormat } from './planningCycle.format.ts';
import type { SustainItem } from './SustainItem.ts';
import type { TrustAnswers, TrustRound } from './TrustRound.ts';

const texts = z.array(localizedTextFormat).default([]);

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
    evidence: texts,
    extensions: extensionsFormat.exactOptional(),
  }),
);

const stanceFormat = formatOf<PrincipleStance>()(
  z.strictObject({
    id: idFormat,
    principle: z.enum(['early', 'everyone', 'with-those-concerned', 'capacity', 'relations', 'context']),
    stance: z.enum(['followed', 'partly', 'not-yet']),
    evidence: texts,
    extensions: extensionsFormat.exactOptional(),
  }),
);

const trustAnswersFormat = formatOf<TrustAnswers>()(
  z.strictObject({
    component: z.enum(['sincerity', 'reliability', 'competence', 'benevolence']),
    counts: z.array(z.int().min(0)).length(5),
  }),
);

const trustRoundFormat = formatOf<TrustRound>()(
  z.strictObject({
    id: idFormat,
    label: localizedTextFormat.exactOptional(),
    date: isoDayFormat,
    asked: z.int().min(0).exactOptional(),
    answers: z.array(trustAnswersFormat).default([]),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const sustainItemFormat = formatOf<SustainItem>()(
  z.strictObject({
    id: idFormat,
    what: localizedTextFormat,
    object: z.enum(['cause', 'partnership', 'practice-change', 'activity']),
    practice: z.enum(['organisational', 'personal']).exactOptional(),
    strategy: z
      .enum(['taken-over', 'norms-changed', 'community-ownership', 'resources-found'])
      .exactOptional(),
    decision: z.enum(['keep', 'adapt', 'transfer', 'stop']).exactOptional(),
    reason: localizedTextFormat.exactOptional(),
    evidence: texts,
    extensions: extensionsFormat.exactOptional(),
  }),
);

const partnerFormat = formatOf<Partner>()(
  z.strictObject({
    id: idFormat,
    name: localizedTextFormat,
    kind: openCode(['organisation', 'public-body', 'funder', 'parents', 'citizens']),
    level: z.enum(['local', 'regional', 'national']),
    sector: z.string().exactOptional(),
    role: localizedTextFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const partnerLinkFormat = formatOf<PartnerLink>()(
  z.strictObject({
    id: idFormat,
    from: idFormat,
    to: idFormat,
    type: openCode(['informs', 'coordinates', 'acts-together', 'funds']),
    intensity: z.literal([1, 2, 3]).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const backboneFormat = formatOf<Backbone>()(
  z.strictObject({
    organisation: idFormat,
    functions: z.array(z.string().min(1)).default([]),
    fte: z.number().min(0).exactOptional(),
  }),
);

export const collectiveFormat = formatOf<CollectiveInitiative>()(
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
