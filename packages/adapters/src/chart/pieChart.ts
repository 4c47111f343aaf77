import type { Drawing, PieFigure } from '@jalon/report-schema';
import type { Drawer, DrawOptions } from '../document/Drawer.ts';
import { type DrawingTheme, lightTheme } from '../document/DrawingTheme.ts';
import { escapeMarkup } from '../document/escapeMarkup.ts';
import { openSvg } from '../document/openSvg.ts';
import { pieChartWords } from './pieChart.words.ts';
import { pieGeometry } from './pieGeometry.data.ts';
import { labelHeight, type PieLabel, pieLabels } from './pieLabels.ts';
import { type PlacedSlice, pieSlices } from './pieSlices.ts';

/**
 * Draws the parts of one whole as a pie: clockwise from the top, white gaps between, name, size and share beside each
 * part, so that no legend and no colour has to be read. Beyond seven parts the smallest are shown as one. Made for a
 * width of 17 cm.
 */
export const pieChart: Drawer<PieFigure> = { draws: 'pie', draw };

const { width, radius, bend, reach, gap, size, leading, margin } = pieGeometry;

async function draw(data: PieFigure, options: DrawOptions): Promise<Drawing> {
  const theme = options.theme ?? lightTheme;
  const slices = pieSlices(data.slices, options.lang);
  const labels = pieLabels(slices, options.lang);
  const top = Math.min(-radius, ...labels.map((label) => label.y - labelHeight(label) / 2)) - margin;
  const bottom = Math.max(radius, ...labels.map((label) => label.y + labelHeight(label) / 2)) + margin;
  const isEmpty = slices.length === 0;
  const picture = { width, height: isEmpty ? 40 : Math.ceil(bottom - top) };
  const nothing = `<text x="0" y="24" font-size="${size}" fill="${theme.muted}">${escapeMarkup(pieChartWords.empty[options.lang])}</text>`;
  const body = isEmpty
    ? nothing
    : [
        `<g transform="translate(${width / 2} ${place(-top)})">`,
        ...slices.map((slice, index) =>
          sliceMarkup(slice, theme.parts[index % theme.parts.length] ?? theme.link, theme),
        ),
        ...labels.map((label) => labelMarkup(label, theme)),
        '</g>',
      ].join('\n');
  const paper = `<rect width="${picture.width}" height="${picture.height}" fill="${theme.background}"/>`;
  return { svg: `${openSvg(picture, options)}\n${paper}\n${body}\n</svg>\n`, ...picture };
}

function sliceMarkup({ from, to }: PlacedSlice, colour: string, theme: DrawingTheme): string {
  const look = `fill="${colour}" stroke="${theme.background}" stroke-width="2.5" stroke-linejoin="round"`;
  // an arc that ends where it starts is none
  if (to - from > 0.9999) return `<circle r="${radius}" ${look}/>`;
  const [start, end] = [from, to].map((share) => {
    const angle = 2 * Math.PI * share;
    return `${place(radius * Math.sin(angle))},${place(-radius * Math.cos(angle))}`;
  });
  const isLarge = to - from > 0.5 ? 1 : 0;
  return `<path d="M0,0L${start}A${radius},${radius} 0 ${isLarge} 1 ${end}Z" ${look}/>`;
}

function labelMarkup(label: PieLabel, theme: DrawingTheme): string {
  const sign = label.side === 'left' ? -1 : 1;
  const away = 1 + bend / radius;
  const end = sign * (radius + reach);
  const bent = `${place(label.edge.x * away)},${place(label.edge.y * away)}`;
  const line = `<path d="M${place(label.edge.x)},${place(label.edge.y)}L${bent}L${end},${place(label.y)}" fill="none" stroke="${theme.link}" stroke-width="0.8"/>`;
  const anchor = `text-anchor="${label.side === 'left' ? 'end' : 'start'}"`;
  const first = label.y - labelHeight(label) / 2 + size;
  const texts = [...label.name, ...label.figure].map((text, index) => {
    const weight = index < label.name.length ? '' : ' font-weight="bold"';
    const at = `x="${end + sign * gap}" y="${place(first + index * leading)}"`;
    return `<text ${at} ${anchor} font-size="${size}"${weight} fill="${theme.ink}">${escapeMarkup(text)}</text>`;
  });
  return [line, ...texts].join('');
}

/** To a hundredth of a pixel, and never minus nought. */
const place = (value: number): number => Math.round(value * 100) / 100 + 0;
