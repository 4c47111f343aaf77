import type { Dossier } from '../dossier/Dossier.ts';
import type { MarkerRating, ProgressMarker } from '../results/ProgressMarker.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** How many markers stand at each rating; `unrated` were not judged by then. Ratings have an order and no mean. */
export type RatingCounts = { readonly [R in MarkerRating['rating'] | 'unrated']: number };

/** One marker of one partner with its judgements over time. */
export interface GridMarker {
  /** Id of the progress marker. */
  readonly marker: string;
  /** Id of the result node that the marker belongs to. */
  readonly node: string;
  readonly statement: LocalizedText;
  /** What one would expect to see, like to see, love to see. */
  readonly grade: ProgressMarker['grade'];
  /** The judgement at each date of the grid: that of the day, else none; the last stands where a day has several. */
  readonly ratings: readonly (MarkerRating['rating'] | undefined)[];
  /** Every judgement, in the order of time. */
  readonly history: readonly MarkerRating[];
  /** Steps from the first judgement to the last on none, low, medium, high: −3 to 3; none with fewer than two. */
  readonly change?: number;
}

/** One boundary partner: its markers from what one expects to what one would love to see. */
export interface GridPartner {
  /** Id of the stakeholder; none for markers that name nobody. */
  readonly partner?: string;
  readonly name: LocalizedText;
  /** Its markers, those that one expects first. */
  readonly markers: readonly GridMarker[];
  /** How far the partner stands at each date of the grid, by grade: the vertical comparison, over time. */
  readonly byDate: readonly { readonly [G in ProgressMarker['grade']]: RatingCounts }[];
}

/** Partners × markers × dates; the partners side by side at one date are the horizontal comparison. */
export interface MarkerGrid {
  /** Every day on which a marker was judged, in order. */
  readonly dates: readonly IsoDay[];
  /** The partners that have markers, in the order of the dossier. */
  readonly partners: readonly GridPartner[];
}

const grades = ['expect', 'like', 'love'] as const;
const ratings = ['none', 'low', 'medium', 'high'] as const;

/**
 * The progress markers of a dossier as a grid: for each boundary partner its graded markers, with the judgement at each
 * date. Read across, it compares partners at one date; read down the dates, one partner with itself. A marker that
 * names no partner belongs to each stakeholder of its statement.
 * Source: Earl, Carden & Smutylo 2001, Outcome Mapping, progress markers and outcome journal.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { markerGrid } from '@jalon/core/frame';
 * const progressMarkers = [
 *   { id: 'm1', statement: 'come to meetings', grade: 'expect', ratings: [{ date: '2024-06-30', rating: 'low' }] },
 * ] as const;
 * const nodes = [{ id: 'n', level: 'outcome', statement: 'Residents decide', stakeholders: ['residents'], progressMarkers }] as const;
 * const stakeholders = [{ id: 'residents', name: 'Residents' }];
 * const grid = markerGrid(createDossier({ id: 'd', title: 'D', stakeholders, results: { nodes, links: [] } }));
 * grid.dates; // => ['2024-06-30']
 * grid.partners[0]?.byDate[0]?.expect; // => { none: 0, low: 1, medium: 0, high: 0, unrated: 0 }
 * ```
 */
export function markerGrid({ results, stakeholders }: Dossier): MarkerGrid {
  const rows = new Map<string | undefined, GridMarker[]>(stakeholders.map(({ id }) => [id, []]));
  const all = results.nodes.flatMap(({ progressMarkers = [] }) => progressMarkers);
  const dates = [...new Set(all.flatMap(({ ratings = [] }) => ratings.map(({ date }) => date)))].sort();
  for (const node of results.nodes) {
    for (const marker of node.progressMarkers ?? []) {
      const named = marker.partner === undefined ? node.stakeholders : [marker.partner];
      const partners = named && named.length > 0 ? named : [undefined];
      for (const partner of new Set(partners)) {
        const own = rows.get(partner);
        const row = rowOf(marker, node.id, dates);
        if (own) own.push(row);
        else rows.set(partner, [row]);
      }
    }
  }
  const names = new Map(stakeholders.map(({ id, name }) => [id, name] as const));
  const partners = [...rows].flatMap(([partner, unsorted]): readonly GridPartner[] => {
    if (unsorted.length === 0) return [];
    const markers = [...unsorted].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade));
    return [
      {
        ...(partner !== undefined && { partner }),
        name: names.get(partner ?? '') ?? partner ?? '',
        markers,
        byDate: dates.map((date) => ({
          expect: countsAt(markers, 'expect', date),
          like: countsAt(markers, 'like', date),
          love: countsAt(markers, 'love', date),
        })),
      },
    ];
  });
  return { dates, partners };
}

function rowOf(marker: ProgressMarker, node: string, dates: readonly IsoDay[]): GridMarker {
  const history = [...(marker.ratings ?? [])].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
  );
  const onDay = new Map(history.map(({ date, rating }) => [date, rating] as const));
  const [first, last] = [history[0], history.at(-1)];
  const { id, statement, grade } = marker;
  return {
    marker: id,
    node,
    statement,
    grade,
    ratings: dates.map((date) => onDay.get(date)),
    history,
    ...(first &&
      last &&
      history.length > 1 && {
        change: ratings.indexOf(last.rating) - ratings.indexOf(first.rating),
      }),
  };
}

/** Where the markers of a grade stood on a day: the last judgement up to it. */
function countsAt(markers: readonly GridMarker[], grade: GridMarker['grade'], date: IsoDay): RatingCounts {
  const counts = { none: 0, low: 0, medium: 0, high: 0, unrated: 0 };
  for (const marker of markers) {
    if (marker.grade !== grade) continue;
    const last = marker.history.filter((judged) => judged.date <= date).at(-1);
    counts[last?.rating ?? 'unrated'] += 1;
  }
  return counts;
}
