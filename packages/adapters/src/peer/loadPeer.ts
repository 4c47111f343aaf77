/**
 * An optional library, found when a function needs it.
 * @module
 */
import { JalonError } from '@jalon/core';

/**
 * An optional library, loaded where it is first needed.
 * @param peer its name in the registry
 * @param load the `import()` of it, written out so that bundlers see it
 * @param together all that the same work needs, so that one command is enough
 * @throws JalonError `missing-peer` with the command that installs it
 */
export async function loadPeer<T>(peer: string, load: () => Promise<T>, together = peer): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error, peer)) throw error;
    const install = `npm install ${together}`;
    throw new JalonError('missing-peer', `This needs ${peer}: ${install}`, { peer, install });
  }
}

/**
 * Not found, as Node and its CommonJS loader say it: the first name in quotes is what was looked for. A library that is
 * there but fails, or lacks one of its own, is not missing.
 */
function isMissing(error: unknown, peer: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code !== 'ERR_MODULE_NOT_FOUND' && error.code !== 'MODULE_NOT_FOUND') return false;
  const name = /['"]([^'"]+)['"]/.exec(error.message)?.[1] ?? '';
  return name === peer || name.startsWith(`${peer}/`);
}
