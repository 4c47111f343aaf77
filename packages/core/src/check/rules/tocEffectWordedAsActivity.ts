import type { Dossier } from '../../dossier/Dossier.ts';
import type { FrameRowRole } from '../../frame/Frame.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { foldStatement } from '../wording/foldStatement.ts';
import { readsAsActivity } from '../wording/readsAsActivity.ts';
import { wordingThat } from '../wording/wordingThat.ts';
import { isEffect } from './isEffect.ts';

/** Is this outcome a change in someone, or something we do? */
export const tocEffectWordedAsActivity: Rule = {
  code: 'toc/effect-worded-as-activity',
  severity: 'hint',
  asks: {
    fr: 'Cet effet est-il un changement chez quelqu’un, ou quelque chose que nous faisons ?',
    en: 'Is this outcome a change in someone, or something we do?',
  },
  words: {
    fr: '« {label} » décrit une action de l’équipe, pas un changement chez quelqu’un.',
    en: '“{label}” describes what the team does, not a change in someone.',
  },
  find: function* (dossier) {
    const { languages, results, stakeholders } = dossier;
    const team = new Set(stakeholders.filter(({ kind }) => kind === 'team').map(({ id }) => id));
    const aims = aimsOf(dossier);
    for (const { id, kind, level, stakeholders: actors = [], statement } of results.nodes) {
      if (!isEffect({ level }) || kind === 'precondition') continue;
      // an aim is worded with an infinitive (« soutenir les parents »): there only what is delivered tells; what actors
      // will do is worded so too (« organiser une sortie »): there only a number tells
      const byActors = kind === 'change' && actors.some((actor) => !team.has(actor));
      const isAim = kind === 'objective' || level === 'impact' || aims.has(id);
      const certain = byActors ? number : isAim ? delivered : /^/;
      const label = wordingThat(
        statement,
        languages,
        (text, lang) => readsAsActivity(text, lang) && certain.test(foldStatement(text)),
      );
      if (label !== undefined) yield { params: { label }, at: placeOf('result-node', id, '/statement') };
    }
  },
};

/** The statements that a frame shows as its objectives, in the words of the statement. */
function aimsOf({ frames }: Dossier): ReadonlySet<string> {
  const rows = frames.flatMap((frame) => frame.rows);
  const shown = rows.filter(({ role, wording }) => objectives.includes(role) && wording === undefined);
  return new Set(shown.flatMap(({ nodes }) => nodes));
}

const objectives: readonly FrameRowRole[] = ['general-objective', 'sub-objective', 'axis', 'objective'];
const number = /(?:^| )\d/;
const delivered =
  /(?:^| )\d|\b(?:ateliers?|seances?|formations|reunions?|permanences?|cours|colis|repas|sorties|workshops?|sessions?|trainings|meetings?|courses?|parcels?|meals?|outings)\b/;
