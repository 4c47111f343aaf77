import type { IsoDay, Lang } from '@jalon/core';
import type { Progress } from '@jalon/indicators';

/** What a tracking table is drawn with. */
export interface TrackingSetting {
  readonly lang: Lang;
  readonly asOf: IsoDay;
  readonly progress: ReadonlyMap<string, Progress>;
}
