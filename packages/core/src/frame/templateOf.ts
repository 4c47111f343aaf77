import { JalonError } from '../issue/JalonError.ts';
import type { Frame, FrameTemplate } from './Frame.ts';
import type { FrameTemplateDefinition, RowTemplate } from './FrameTemplateDefinition.ts';
import { frameTemplates } from './frameTemplates.data.ts';

/** The template that a caller names or gives. */
export function templateGiven(template: FrameTemplate | FrameTemplateDefinition): FrameTemplateDefinition {
  if (typeof template !== 'string') return template;
  const found = frameTemplates.find(({ id }) => id === template);
  if (found) return found;
  const expected = frameTemplates.map(({ id }) => id);
  throw new JalonError(
    'invalid-argument',
    `"${template}" is no built-in template (${expected.join(', ')}): give the definition of your own`,
    { template, expected },
  );
}

/** The template of a frame; one that is not known shows statements, indicators and assumptions. */
export function templateOf(frame: Frame, given?: FrameTemplateDefinition): FrameTemplateDefinition {
  const found = given ?? frameTemplates.find(({ id }) => id === frame.template);
  if (found) return found;
  const [first] = frameTemplates;
  const columns = (first?.columns ?? []).filter(({ from }) => from !== 'verification');
  const title = { fr: frame.template, en: frame.template };
  return { id: frame.template, title, order: 'nested', source: frame.template, rows: [], columns };
}

/** The rows of a template that can show a level. */
export const rowsFor = ({ rows }: FrameTemplateDefinition, level: string): readonly RowTemplate[] =>
  rows.filter((row) => row.level === level || row.alsoShows?.some((other) => other === level));

/** The row template of a role. */
export const rowTemplate = ({ rows }: FrameTemplateDefinition, role: string): RowTemplate | undefined =>
  rows.find((row) => row.role === role);
