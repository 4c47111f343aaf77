import type { Dossier, LocalizedText } from '@jalon/core';
import { patronFrame, rowWording } from './patronFrame.ts';

/** A statement of the objectives, with where its words stand and which statements of the logic it shows. */
interface ObjectiveStatement {
  readonly id: string;
  readonly code?: string;
  readonly text: LocalizedText;
  readonly pointers: readonly string[];
  /** Ids of the result nodes. */
  readonly nodes: readonly string[];
}

/** A sub-objective with its expected results. */
export interface ObjectiveBranch extends ObjectiveStatement {
  readonly results: readonly ObjectiveStatement[];
}

/** The sub-objectives of a dossier; `derived` where no frame names them and the theory of change was read instead. */
export interface ObjectiveTree {
  readonly branches: readonly ObjectiveBranch[];
  readonly derived: boolean;
}

/** The sub-objectives with their expected results: from the patron's frame, else from the theory of change. */
export function objectiveTree(dossier: Dossier): ObjectiveTree {
  return fromFrame(dossier) ?? fromResults(dossier);
}

function fromFrame(dossier: Dossier): ObjectiveTree | undefined {
  const found = patronFrame(dossier);
  if (!found) return undefined;
  const statements = found.frame.rows.map((row, index) => ({
    row,
    statement: {
      id: row.id,
      nodes: row.nodes,
      ...rowWording(row, `/frames/${found.index}/rows/${index}`, dossier),
    },
  }));
  const branches = statements
    .filter(({ row }) => row.role === 'sub-objective')
    .map(({ row, statement }) => ({
      ...statement,
      results: statements
        .filter((each) => each.row.role === 'expected-result' && each.row.parent === row.id)
        .map((each) => each.statement),
    }));
  return { branches, derived: false };
}

/**
 * Without a frame: an outcome that leads straight to the impact is a sub-objective, and an outcome or output that leads
 * straight to that outcome is what is expected of it.
 */
function fromResults({ results }: Dossier): ObjectiveTree {
  const { nodes, links } = results;
  const statement = (index: number): ObjectiveStatement | undefined => {
    const node = nodes[index];
    return (
      node && {
        id: node.id,
        ...(node.code !== undefined && { code: node.code }),
        text: node.statement,
        pointers: [`/results/nodes/${index}/statement`],
        nodes: [node.id],
      }
    );
  };
  const leadsTo = (from: string, to: string) => links.some((link) => link.from === from && link.to === to);
  const impacts = nodes.filter(({ level }) => level === 'impact');
  const branches = nodes.flatMap((node, index): readonly ObjectiveBranch[] => {
    if (node.level !== 'outcome' || !impacts.some(({ id }) => leadsTo(node.id, id))) return [];
    const own = statement(index);
    const causes = nodes.flatMap((cause, at) => {
      const expected = cause.level === 'outcome' || cause.level === 'output';
      const result =
        expected && cause.id !== node.id && leadsTo(cause.id, node.id) ? statement(at) : undefined;
      return result ? [result] : [];
    });
    return own ? [{ ...own, results: causes }] : [];
  });
  return { branches, derived: true };
}
