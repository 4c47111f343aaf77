import { expect, test } from 'vitest';
import { printedPage } from './printedPage.ts';

test('a sheet prints on A4, one page wide, its header on every page', () => {
  const { pageSetup } = printedPage({ lang: 'fr', title: 'T', headerRows: [4, 5], area: '$A$1:$B$9' });
  expect(pageSetup).toMatchObject({
    paperSize: 'a4',
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '$5:$6',
    printArea: '$A$1:$B$9',
  });
  expect(printedPage({ lang: 'en', title: 'T', orientation: 'portrait' }).pageSetup).not.toHaveProperty(
    'printArea',
  );
});

test('a title gives no orders to the footer', () => {
  const { headerFooter } = printedPage({ lang: 'en', title: 'Food & shelter\n&D' });
  expect(headerFooter?.oddFooter).toBe('&LFood && shelter &&D&RPage &P / &N');
});
