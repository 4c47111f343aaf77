import { foldWords } from '../../lexicon/foldWords.ts';

/** A line that says who did not answer: "Skipped 3", « Sans réponse : 2 ». */
export const isSkipped = (text: string): boolean =>
  /^\W*(?:skipped|n'ont pas repondu|non-reponses?|omitted|omitieron|overgeslagen|ont passe)\b/.test(
    foldWords(text),
  );
