import type { PlanningStage } from '@jalon/core';
import { foldText } from '@jalon/core';

const words: readonly (readonly [PlanningStage, RegExp])[] = [
  ['evaluation', /\b(?:evaluation|evaluer|evaluate|evaluacion|evaluatie|evalueren)\b/],
  [
    'implementation',
    /\b(?:mise en oeuvre|realisation|mettre en oeuvre|implementation|implement|ejecucion|implementacion|uitvoering|action)\b/,
  ],
  ['planning', /\b(?:planification|planifier|planning|plan|planificacion|planificar)\b/],
  ['analysis', /\b(?:analyse|analyser|diagnostic|analysis|analyze|diagnosis|analisis|diagnostico)\b/],
  ['intention', /\b(?:intention|emergence|mobilisation|intent|intencion|intentie)\b/],
];

/** The stage of the planning cycle that a heading names, where it names one only. */
export function stageOf(text: string): PlanningStage | undefined {
  const folded = foldText(text);
  const found = words.filter(([, pattern]) => pattern.test(folded)).map(([stage]) => stage);
  return found.length === 1 ? found[0] : found.find((stage) => folded.startsWith(stage.slice(0, 5)));
}

const stages: ReadonlySet<string> = new Set(words.map(([stage]) => stage));

/** Whether a code is a stage of the planning cycle. */
export const isStage = (code: string | undefined): code is PlanningStage =>
  code !== undefined && stages.has(code);
