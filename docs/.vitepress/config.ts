import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';

/** Written by TypeDoc before this site is built; it stands beside the pages, outside the router. */
const apiReference = join(import.meta.dirname, '../api/html');

export default defineConfig({
  title: 'Jalon',
  srcExclude: ['api/**'],
  ignoreDeadLinks: [/^\/api\//],
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'Theories of change, indicators and funder reports as typed data with pure functions.',
      themeConfig: {
        nav: [
          { text: 'Guide', link: '/guide' },
          { text: 'Spreadsheets', link: '/spreadsheets' },
          { text: 'Report schemas', link: '/report-schemas' },
          { text: 'Standards', link: '/standards' },
          { text: 'Format', link: '/format/' },
          { text: 'Methods', link: '/methods/' },
          { text: 'Checks', link: '/checks/' },
          { text: 'Reference', link: '/api/index.html', target: '_self' },
        ],
        outline: { level: 2, label: 'On this page' },
      },
    },
    fr: {
      label: 'Français',
      lang: 'fr',
      description:
        'Théories du changement, indicateurs et rapports aux financeurs : des données typées, des fonctions pures.',
      themeConfig: {
        nav: [
          { text: 'Guide', link: '/fr/guide' },
          { text: 'Tableaux', link: '/fr/spreadsheets' },
          { text: 'Rapports', link: '/fr/report-schemas' },
          { text: 'Standards', link: '/fr/standards' },
          { text: 'Format', link: '/fr/format/' },
          { text: 'Méthodes', link: '/fr/methods/' },
          { text: 'Vérificateur', link: '/fr/checks/' },
          { text: 'Référence (en anglais)', link: '/api/index.html', target: '_self' },
        ],
        outline: { level: 2, label: 'Sur cette page' },
        docFooter: { prev: 'Page précédente', next: 'Page suivante' },
        darkModeSwitchLabel: 'Apparence',
        returnToTopLabel: 'Retour en haut',
        langMenuLabel: 'Changer de langue',
      },
    },
  },
  buildEnd({ outDir }) {
    if (existsSync(apiReference)) cpSync(apiReference, join(outDir, 'api'), { recursive: true });
  },
});
