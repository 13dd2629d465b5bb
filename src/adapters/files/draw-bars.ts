import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Pictures } from '../../usecases/file-ports.js';
import { barChartSvg } from './bar-chart-svg.js';
import { fontWidths } from './font-widths.js';

const require = createRequire(import.meta.url);
const FAMILY = 'Carlito';
/** Pixels in the file for each of the drawing, so that it is sharp in print. */
const ZOOM = 2;

const open = async () => {
  const files = {
    regular: require.resolve('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf'),
    bold: require.resolve('@expo-google-fonts/carlito/700Bold/Carlito_700Bold.ttf'),
  };
  const [regular, bold, { renderAsync }] = await Promise.all([
    readFile(files.regular),
    readFile(files.bold),
    import('@resvg/resvg-js'),
  ]);
  return {
    renderAsync,
    fontFiles: [files.regular, files.bold],
    fonts: { family: FAMILY, regular: fontWidths(regular), bold: fontWidths(bold) },
  };
};

/** Opened when the first picture is drawn: most runs draw none. */
let opened: ReturnType<typeof open> | undefined;

/**
 * Draws bars as a .png with the font that comes with the program and none of the machine's, so that a chart is the same
 * bytes everywhere. @throws Error when the program's own files are missing
 */
export const drawBars: Pictures['drawBars'] = async (chart) => {
  opened ??= open();
  const { renderAsync, fontFiles, fonts } = await opened;
  const { svg, width, height } = barChartSvg(chart, fonts);
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FAMILY },
    fitTo: { mode: 'zoom', value: ZOOM },
  });
  return { content: image.asPng(), width, height };
};
