import { loadPeer } from '../peer/loadPeer.ts';

/** Pixels of the PNG per CSS pixel of the drawing, so that it is sharp on paper. */
const zoom = 2;

const peers = '@resvg/resvg-js dejavu-fonts-ttf';

/**
 * A drawing as PNG, at two pixels per CSS pixel and on white. Text is set in DejaVu Sans from the package of that name,
 * never in a font of the machine, so that the same drawing gives the same bytes everywhere.
 * @param svg a complete SVG file with a width and a height
 * @throws JalonError `missing-peer` where `@resvg/resvg-js` or `dejavu-fonts-ttf` is not installed
 * @example
 * ```ts
 * import { svgToPng } from '@jalon/adapters/document';
 * const png = await svgToPng('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>');
 * [...png.slice(0, 4)]; // => [0x89, 0x50, 0x4e, 0x47]
 * ```
 */
export async function svgToPng(svg: string): Promise<Uint8Array> {
  const { Resvg } = await loadPeer('@resvg/resvg-js', () => import('@resvg/resvg-js'), peers);
  const fontFiles = await loadPeer('dejavu-fonts-ttf', fontPaths, peers);
  const image = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    background: '#ffffff',
    font: {
      fontFiles,
      loadSystemFonts: false,
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
  });
  return new Uint8Array(image.render().asPng());
}

declare const __filename: string | undefined;

/** Where the package keeps its faces; asked of Node's own resolution, which knows where packages lie. */
async function fontPaths(): Promise<string[]> {
  // not imported: a bundle for browsers that never makes a PNG need not know Node
  const { createRequire } = process.getBuiltinModule('node:module');
  // the CommonJS build has no `import.meta`, the ESM build no `__filename`
  const { resolve } = createRequire(typeof __filename === 'string' ? __filename : import.meta.url);
  const faces = ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSans-Oblique', 'DejaVuSans-BoldOblique'];
  return faces.map((face) => resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`));
}
