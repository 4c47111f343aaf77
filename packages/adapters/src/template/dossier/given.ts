import type { TemplateData } from '../field/TemplateData.ts';

/** A group without the fields that hold nothing: what a template asks for in vain is told, never blank in silence. */
export const given = (group: TemplateData): TemplateData =>
  Object.fromEntries(Object.entries(group).filter(([, value]) => value !== undefined && value !== ''));
