import type { Dossier } from '../../dossier/Dossier.ts';
import { foldText } from '../../text/foldText.ts';
import { peopleWords } from '../wording/peopleWords.data.ts';
import { textsOf } from '../wording/textsOf.ts';
import { wordsOf } from '../wording/wordsOf.ts';

/** Words of four letters or more in which the programme names what it does: « épicerie », “club”. No people, no days. */
export function worksOf({ languages, programme, results }: Dossier): ReadonlySet<string> {
  const done = results.nodes.filter(({ level }) => level === 'activity' || level === 'output');
  const texts = [programme?.name ?? '', ...done.map(({ statement }) => statement)];
  const works = texts.flatMap((text) =>
    textsOf(text, languages).flatMap((wording) =>
      wordsOf(foldText(wording.text)).filter(
        (word) => word.length > 3 && !peopleWords[wording.lang].test(word) && !never.test(word),
      ),
    ),
  );
  return new Set(works);
}

/** What others give, what time brings. */
const never =
  /^(?:annees?|mois|semaines?|jours?|journees?|matinees?|soirees?|hivers?|etes?|rentrees?|prix|aides?|loi|years?|months?|weeks?|days?|winters?|summers?|weather|grants?|law|prices?|subventions?)$/;
