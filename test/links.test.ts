import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/doors.mjs';

const files = globSync('**/*.md', {
  cwd: root,
  dot: true,
  ignore: [
    '**/node_modules/**',
    '.stryker-tmp/**',
    '**/dist/**',
    'docs/api/**',
    'docs/.vitepress/cache/**',
    '**/*.api.md',
    'out/**',
    '.git/**',
  ],
});

/** The targets of links and pictures outside code, without anchors. */
function relativeLinks(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '');
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].map((hit) => hit[1] ?? '');
  const html = [...prose.matchAll(/\b(?:href|src)="([^"]+)"/g)].map((hit) => hit[1] ?? '');
  return [...inline, ...html]
    .filter((link) => !/^(?:[a-z][a-z+.-]*:|#|\/\/)/i.test(link))
    .map((link) => link.replace(/[#?].*$/, ''));
}

/** A link of the documentation site starts at `docs/` and names pages without `.md`; elsewhere it names a file. */
function leadsSomewhere(file: string, link: string): boolean {
  const base = link.startsWith('/')
    ? join(root, file.startsWith('docs/') ? 'docs' : '')
    : join(root, dirname(file));
  const path = join(base, decodeURIComponent(link));
  if (existsSync(path)) return true;
  if (!file.startsWith('docs/')) return false;
  // written by the build: the API reference
  return link.startsWith('/api/') || existsSync(`${path}.md`) || existsSync(join(path, 'index.md'));
}

describe('every relative link in Markdown leads somewhere', () => {
  test.each(files)('%s', (file) => {
    const broken = relativeLinks(readFileSync(join(root, file), 'utf8')).filter(
      (link) => !leadsSomewhere(file, link),
    );
    expect(broken).toEqual([]);
  });
});
