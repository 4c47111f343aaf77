import { isLiteral, type NodeView } from './NodeView.ts';

/** A report or target that bears no name but that of its indicator has none of its own. */
export function takeSameName(view: NodeView, indicator: NodeView | undefined): void {
  const names = new Set(
    indicator
      ?.see('hasName')
      .filter(isLiteral)
      .map((each) => String(each.value)),
  );
  view.takeOnly('hasName', (each) => isLiteral(each) && names.has(String(each.value)));
}
