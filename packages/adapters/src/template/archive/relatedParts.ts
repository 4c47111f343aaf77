import { attributeOf, childrenOf } from '../xml/findElements.ts';
import { readPart } from './TemplatePart.ts';

/** A part that another refers to. */
export interface RelatedPart {
  readonly id: string;
  /** Last word of its type: `worksheet`, `comments`, `drawing`. */
  readonly kind: string;
  readonly path: string;
}

/** Path of the part in which another lists what it refers to. */
export function relationsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The parts that a part refers to; links that leave the archive are left out. */
export function relatedParts(parts: ReadonlyMap<string, Uint8Array>, path: string): readonly RelatedPart[] {
  const relations = readPart(parts, relationsPath(path));
  return childrenOf(relations?.root, 'Relationship')
    .filter((relation) => attributeOf(relation, 'TargetMode') !== 'External')
    .map((relation) => ({
      id: attributeOf(relation, 'Id') ?? '',
      kind: (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, ''),
      path: resolved(path, attributeOf(relation, 'Target') ?? ''),
    }));
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
