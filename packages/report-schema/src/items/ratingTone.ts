import type { Rating, RatingScale } from '@jalon/indicators';
import type { Tone } from '../document/Document.ts';

/** What a rating asks of a reader: nothing, a look, a talk, patience, or data. */
export type RatingGroup = 'good' | 'attention' | 'behind' | 'open' | 'no-data' | 'unrated';

const groups: { readonly [R in Rating]: RatingGroup } = {
  achieved: 'good',
  'achieved-early': 'good',
  'on-track': 'good',
  'nearly-achieved': 'good',
  'partly-achieved': 'attention',
  'at-risk': 'attention',
  'off-track': 'behind',
  regressing: 'behind',
  'not-achieved': 'behind',
  regressed: 'behind',
  'too-early': 'open',
  pending: 'open',
  'within-uncertainty': 'open',
  unknown: 'no-data',
};

/** The group of a rating. */
export const ratingGroup = (rating: Rating | undefined): RatingGroup => (rating ? groups[rating] : 'unrated');

const tones: { readonly [G in RatingGroup]: Tone } = {
  good: 'positive',
  attention: 'attention',
  behind: 'negative',
  open: 'neutral',
  'no-data': 'muted',
  unrated: 'muted',
};

/** How a rating is coloured, in a scale that has colours; the words always stand beside it. */
export const ratingTone = (rating: Rating | undefined, scale: RatingScale): Tone =>
  rating !== undefined && scale.ratings[rating].colour === undefined ? 'neutral' : tones[ratingGroup(rating)];
