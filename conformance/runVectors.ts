import type { Binding, Vector } from './Vector.ts';

/** One value that is not what a vector expects. */
export interface VectorFailure {
  /** Id of the vector. */
  readonly id: string;
  /** JSON pointer into `expected`; empty where the computation itself failed. */
  readonly path: string;
  readonly expected: unknown;
  /** What was computed instead; absent where nothing was, a sentence where it failed. */
  readonly got?: unknown;
}

/** How the vectors of one method fared. */
export interface MethodReport {
  readonly passed: number;
  readonly failed: number;
  /** Vectors of a method that the library does not bind. */
  readonly unsupported: number;
  readonly failures: readonly VectorFailure[];
}

/** How a set of vectors fared, by method. */
export interface ConformanceReport {
  readonly methods: { readonly [method: string]: MethodReport };
}

/**
 * Runs vectors against bindings. A number agrees within `tolerance · max(1, |expected|)`; everything else agrees exactly.
 * What a binding tells beyond what a vector expects is not compared.
 */
export function runVectors(
  vectors: readonly Vector[],
  bindings: ReadonlyMap<string, Binding>,
): ConformanceReport {
  const methods = new Map<
    string,
    { passed: number; failed: number; unsupported: number; failures: VectorFailure[] }
  >();
  for (const vector of vectors) {
    const report = methods.get(vector.method) ?? { passed: 0, failed: 0, unsupported: 0, failures: [] };
    methods.set(vector.method, report);
    const binding = bindings.get(vector.method);
    if (!binding) {
      report.unsupported++;
      continue;
    }
    const failures = [...failuresOf(vector, binding)];
    if (failures.length === 0) report.passed++;
    else report.failed++;
    report.failures.push(...failures);
  }
  return { methods: Object.fromEntries(methods) };
}

function* failuresOf(
  { id, inputs, expected, tolerance }: Vector,
  binding: Binding,
): Generator<VectorFailure> {
  let got: unknown;
  try {
    got = binding(inputs as never);
  } catch (error) {
    yield { id, path: '', expected, got: error instanceof Error ? error.message : String(error) };
    return;
  }
  for (const path of differences(got, expected, tolerance, '')) {
    const found = at(got, path);
    yield { id, path, expected: at(expected, path), ...(found !== undefined && { got: found }) };
  }
}

/** JSON pointers to where two values differ. */
function* differences(got: unknown, expected: unknown, tolerance: number, path: string): Generator<string> {
  if (typeof expected === 'number') {
    const close =
      typeof got === 'number' && Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
    if (!close) yield path;
  } else if (Array.isArray(expected)) {
    if (!Array.isArray(got) || got.length !== expected.length) yield path;
    else
      for (const [n, item] of expected.entries()) yield* differences(got[n], item, tolerance, `${path}/${n}`);
  } else if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null || Array.isArray(got)) yield path;
    else
      for (const [name, value] of Object.entries(expected)) {
        const found = Object.hasOwn(got, name) ? (got as Readonly<Record<string, unknown>>)[name] : undefined;
        yield* differences(found, value, tolerance, `${path}/${escaped(name)}`);
      }
  } else if ((got ?? null) !== expected) yield path;
}

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** What stands at a JSON pointer. */
function at(value: unknown, path: string): unknown {
  let found = value;
  for (const step of path.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, name)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[name];
  }
  return found;
}
