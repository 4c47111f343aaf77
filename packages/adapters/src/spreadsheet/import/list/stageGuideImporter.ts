import { type CollectiveInitiative, type LocalizedText, type PlanningStage, sameJson } from '@jalon/core';
import { itemsOf } from '../frame/itemsOf.ts';
import { normaliseName } from '../normaliseName.ts';
import { type RowSource, rowIssue } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { wordingsOf } from '../wordingsOf.ts';
import { sourcesOf } from './sourcesOf.ts';
import { isStage, stageOf } from './stageOf.ts';

type StageGuide = CollectiveInitiative['guides'][number];

/** Guides to the stages of acting together: what to ask at each stage, with the tools that help. */
export const stageGuideImporter: TableImporter = {
  kind: 'stage-guide',
  import: (state, table, { file }) => {
    const { dossier } = state;
    const collective = dossier.collective ?? nothingYet;
    const guides = new Map<PlanningStage, StageGuide>(collective.guides.map((guide) => [guide.stage, guide]));
    for (const source of sourcesOf(table, file)) {
      const stage = stageIn(source);
      if (!stage) {
        state.issues.push(rowIssue(source, 'import/stage-unknown', 'warning', {}));
        continue;
      }
      const guide = guides.get(stage) ?? { stage, questions: [], tools: [] };
      guides.set(stage, withTool(withQuestions(guide, source), source));
    }
    const after = [...guides.values()];
    if (!sameJson(after as never, collective.guides as never))
      state.take({ ...dossier, collective: { ...collective, guides: after } });
    return undefined;
  },
};

const nothingYet: CollectiveInitiative = {
  ratings: [],
  stances: [],
  trustRounds: [],
  sustain: [],
  cycle: [],
  guides: [],
  partners: [],
  partnerLinks: [],
};

/** The stage that a row says, else that of the heading or the title above it. */
function stageIn({ row, table }: RowSource): PlanningStage | undefined {
  const code = row.values.find(({ field }) => field === 'stage')?.code;
  if (isStage(code)) return code;
  for (const text of [row.text['stage'], row.section, table.meta.title, table.sheet]) {
    const stage = text === undefined ? undefined : stageOf(text);
    if (stage) return stage;
  }
  return undefined;
}

function withQuestions(guide: StageGuide, { row }: RowSource): StageGuide {
  const own = new Set(guide.questions.flatMap(wordingsOf).map(normaliseName));
  const fresh = itemsOf(row, 'stage.question').filter((question) => !own.has(normaliseName(question)));
  return fresh.length > 0 ? { ...guide, questions: [...guide.questions, ...new Set(fresh)] } : guide;
}

/** A tool by its name; what it is used for is added where it was missing. */
function withTool(guide: StageGuide, { row }: RowSource): StageGuide {
  const name = row.text['tool']?.trim();
  if (!name) return guide;
  const use = row.text['tool.use']?.trim();
  const url = row.text['tool.url']?.trim();
  const licence = row.text['tool.licence']?.trim();
  const said = { ...(use ? { use } : {}), ...(url ? { url } : {}), ...(licence ? { licence } : {}) };
  const at = guide.tools.findIndex((tool) =>
    wordingsOf(tool.name as LocalizedText).some((own) => normaliseName(own) === normaliseName(name)),
  );
  const known = guide.tools[at];
  if (!known) return { ...guide, tools: [...guide.tools, { name, ...said }] };
  return { ...guide, tools: guide.tools.with(at, { ...said, ...known }) };
}
