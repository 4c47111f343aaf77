import { Immer } from 'immer';

// immer's own `produce` freezes what it hands back, and with it what the caller still holds
const immer = new Immer({ autoFreeze: false });

/** The value with what a recipe wrote on a draft of it; the value itself where that says nothing new. */
export const draft = <T extends object>(value: T, recipe: (draft: T) => void): T =>
  immer.produce(value, (writable) => {
    recipe(writable as T);
  });
