/** The words of a folded text, an elided article by itself: `l'equipe` is two words. */
export const wordsOf = (folded: string): readonly string[] => folded.match(/[a-z0-9%]+'?|[€$]/g) ?? [];
