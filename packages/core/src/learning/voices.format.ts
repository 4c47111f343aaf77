import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { ContributionClaim, ImpactDimensions } from './ContributionClaim.ts';
import type { Decision } from './Decision.ts';
import type { Feedback } from './Feedback.ts';
import type { HarvestedOutcome } from './HarvestedOutcome.ts';
import type { SelectionRound, Story } from './Story.ts';
import type { Coding, QuoteConsent, Verbatim } from './Verbatim.ts';

const texts = z.array(localizedTextFormat);
const ids = z.array(idFormat);

export const quoteConsentFormat = formatOf<QuoteConsent>()(
  z.enum(['none', 'anonymous', 'role', 'organisation', 'named']),
);

export const decisionFormat = formatOf<Decision>()(
  z.strictObject({
    id: idFormat,
    finding: localizedTextFormat.exactOptional(),
    text: localizedTextFormat,
    question: idFormat.exactOptional(),
    owner: localizedTextFormat.exactOptional(),
    due: isoDayFormat.exactOptional(),
    status: z.enum(['open', 'in-progress', 'done', 'dropped']).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const codingFormat = formatOf<Coding>()(
  z.strictObject({ code: idFormat, coder: z.string().min(1).exactOptional() }),
);

export const verbatimFormat = formatOf<Verbatim>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    consent: quoteConsentFormat,
    author: z.string().min(1).exactOptional(),
    role: localizedTextFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    person: idFormat.exactOptional(),
    instrument: idFormat.exactOptional(),
    interview: idFormat.exactOptional(),
    codings: z.array(codingFormat).default([]),
    about: ids.exactOptional(),
    saidOn: isoDayFormat.exactOptional(),
    withdrawnOn: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const storyFormat = formatOf<Story>()(
  z.strictObject({
    id: idFormat,
    title: localizedTextFormat.exactOptional(),
    text: localizedTextFormat,
    domain: localizedTextFormat.exactOptional(),
    consent: quoteConsentFormat,
    person: idFormat.exactOptional(),
    collectedOn: isoDayFormat.exactOptional(),
    verified: z.boolean().exactOptional(),
    withdrawnOn: isoDayFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const selectionRoundFormat = formatOf<SelectionRound>()(
  z.strictObject({
    id: idFormat,
    date: isoDayFormat.exactOptional(),
    level: z.int().min(1),
    panel: localizedTextFormat,
    domain: localizedTextFormat.exactOptional(),
    candidates: ids.default([]),
    chosen: ids.default([]),
    reason: localizedTextFormat.exactOptional(),
    feedback: localizedTextFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

export const harvestedOutcomeFormat = formatOf<HarvestedOutcome>()(
  z.strictObject({
    id: idFormat,
    description: localizedTextFormat,
    stakeholder: idFormat.exactOptional(),
    date: isoDayFormat.exactOptional(),
    sign: z.enum(['positive', 'negative', 'mixed']).exactOptional(),
    significance: localizedTextFormat.exactOptional(),
    contribution: localizedTextFormat.exactOptional(),
    substantiated: z.enum(['yes', 'partly', 'no']).exactOptional(),
    evidence: texts.exactOptional(),
    about: idFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

const impactDimensionsFormat = formatOf<ImpactDimensions>()(
  z.strictObject({
    what: localizedTextFormat.exactOptional(),
    who: localizedTextFormat.exactOptional(),
    scale: localizedTextFormat.exactOptional(),
    depth: localizedTextFormat.exactOptional(),
    duration: localizedTextFormat.exactOptional(),
    contribution: localizedTextFormat.exactOptional(),
    risk: localizedTextFormat.exactOptional(),
  }),
);

export const contributionClaimFormat = formatOf<ContributionClaim>()(
  z.strictObject({
    id: idFormat,
    text: localizedTextFormat,
    wording: z.enum(['observed', 'reported', 'contribution', 'attributed']),
    about: idFormat.exactOptional(),
    evidence: texts.default([]),
    rivalExplanations: texts.default([]),
    dimensions: impactDimensionsFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);

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
