import { type EmulatedFigures, type EmulationProfile, emulate } from '@jalon/indicators';
import type { Binding } from '../Vector.ts';

type Figures = Readonly<Record<'baseline' | 'target' | 'actual', number | null>> &
  Pick<EmulatedFigures, 'direction'> & { readonly profile: EmulationProfile };

/** What other systems display, bound to their emulation. */
export const emulationBindings: Readonly<Record<string, Binding>> = {
  emulate: ({ profile, direction, ...figures }: Figures) => {
    const { shown, value } = emulate(profile, {
      baseline: figures.baseline ?? undefined,
      target: figures.target ?? undefined,
      actual: figures.actual ?? undefined,
      direction,
    });
    return { shown: value ?? (shown || null) };
  },
};
