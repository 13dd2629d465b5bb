import type { BarChart } from '../../usecases/file-ports.js';
import type { TextWidth } from './font-widths.js';
import { wrappedLines } from './wrapped-lines.js';
import { escapedXml } from './xml-text.js';

export interface DrawnSvg {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Measures each weight that the chart is written in. */
export interface ChartFonts {
  readonly family: string;
  readonly regular: TextWidth;
  readonly bold: TextWidth;
}

/** In pixels; as wide as the text of an A4 page. */
const WIDTH = 600;
const MARGIN = 8;
const TITLE = { size: 17, leading: 22 };
const TEXT = { size: 14, leading: 18 };
const LABEL_WIDTH = 190;
const VALUE_WIDTH = 150;
const GAP = 8;
const BAR = { thickness: 16, step: 21 };
const ROW_GAP = 10;
const SWATCH = { width: 28, height: 14 };
const DARK = '#0B5563';
const INK = '#1B1B1B';

/** Dark, light with strokes, light with dots, empty: seen apart on a print without colours. */
const FILLS = [DARK, 'url(#strokes)', 'url(#dots)', '#FFFFFF'];
const PATTERNS =
  '<defs><pattern id="strokes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
  `<rect width="6" height="6" fill="#FFFFFF"/><rect width="2.5" height="6" fill="${DARK}"/></pattern>` +
  '<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#FFFFFF"/>' +
  `<circle cx="3" cy="3" r="1.6" fill="${DARK}"/></pattern></defs>`;

const number = (value: number): string => String(Math.round(value * 100) / 100);

const rectangle = (x: number, y: number, width: number, height: number, series: number): string =>
  `<rect x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}" ` +
  `fill="${FILLS[series % FILLS.length]}" stroke="${DARK}"/>`;

interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
  readonly bold?: boolean;
}

const heightOf = ({ lines, leading }: Lines): number => lines.length * leading;

/** The lines below each other, the first of them in a row that begins at `top`. */
const written = (text: Lines, x: number, top: number): string =>
  text.lines
    .map((line, index) => {
      const y = top + index * text.leading + (text.leading + text.size * 0.7) / 2;
      const weight = text.bold ? ' font-weight="700"' : '';
      return `<text x="${number(x)}" y="${number(y)}" font-size="${text.size}"${weight}>${escapedXml(line)}</text>`;
    })
    .join('');

/** As the font has them: å as one character, whichever way it was typed. */
const typed = (text: string): string => text.normalize('NFC');

const linesOf = (text: string, width: number, { regular }: ChartFonts): Lines => ({
  ...TEXT,
  lines: wrappedLines(typed(text), (line) => regular(line, TEXT.size) <= width),
});

const titleOf = (text: string, { bold }: ChartFonts): Lines => ({
  ...TITLE,
  bold: true,
  lines: wrappedLines(typed(text), (line) => bold(line, TITLE.size) <= WIDTH - 2 * MARGIN),
});

/** A square of each filling with the name of its series, beside each other as far as they fit. */
const legendOf = (
  series: readonly string[],
  top: number,
  fonts: ChartFonts,
): { svg: string; end: number } => {
  if (series.length < 2) return { svg: '', end: top };
  const inset = SWATCH.width + GAP;
  let x = MARGIN;
  let y = top;
  let end = top;
  const parts = series.map((name, index) => {
    const text = linesOf(name, WIDTH - 2 * MARGIN - inset, fonts);
    const width = inset + Math.max(...text.lines.map((line) => fonts.regular(line, TEXT.size)));
    if (x > MARGIN && x + width > WIDTH - MARGIN) {
      x = MARGIN;
      y = end;
    }
    const drawn =
      rectangle(x, y + (TEXT.leading - SWATCH.height) / 2, SWATCH.width, SWATCH.height, index) +
      written(text, x + inset, y);
    x += width + 3 * GAP;
    end = Math.max(end, y + heightOf(text));
    return drawn;
  });
  return { svg: parts.join(''), end: end + ROW_GAP };
};

/** Where a value stands: bars begin at nought, to the left of which there is room for what is below it. */
interface Scale {
  readonly zero: number;
  at(value: number): number;
}

const scaleOf = (values: readonly number[], left: number, right: number): Scale => {
  const least = Math.min(0, ...values);
  const span = Math.max(0, ...values) - least || 1;
  const at = (value: number): number => left + ((value - least) / span) * (right - left);
  return { zero: at(0), at };
};

interface Columns {
  readonly labels: number;
  readonly values: number;
}

/** As wide as what stands in them, within what leaves room for the bars. */
const columnsOf = ({ rows }: BarChart, { regular }: ChartFonts): Columns => {
  const widest = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.ceil(Math.max(0, ...texts.map((text) => regular(typed(text), TEXT.size)))) + 1);
  return {
    labels: widest(
      rows.map(({ label }) => label),
      LABEL_WIDTH,
    ),
    values: widest(
      rows.flatMap(({ bars }) => bars.map(({ text }) => text)),
      VALUE_WIDTH,
    ),
  };
};

/** One row: the label to the left, the bars of the series below each other, each with its text to the right. */
const rowOf = (
  { label, bars }: BarChart['rows'][number],
  top: number,
  at: { readonly scale: Scale; readonly columns: Columns; readonly fonts: ChartFonts },
): { svg: string; end: number } => {
  const { scale, columns, fonts } = at;
  const labelLines = linesOf(label, columns.labels, fonts);
  let y = top;
  const drawn = bars.map(({ value, text }, index) => {
    const [from, to] = [Math.min(scale.zero, scale.at(value)), Math.max(scale.zero, scale.at(value))];
    const said = linesOf(text, columns.values, fonts);
    const height = Math.max(BAR.step, heightOf(said));
    const bar =
      to > from ? rectangle(from, y + (height - BAR.thickness) / 2, to - from, BAR.thickness, index) : '';
    const words = written(said, to + GAP, y + (height - heightOf(said)) / 2);
    y += height;
    return bar + words;
  });
  const height = Math.max(y - top, heightOf(labelLines));
  return {
    svg: written(labelLines, MARGIN, top + Math.max(0, (BAR.step - TEXT.leading) / 2)) + drawn.join(''),
    end: top + height + ROW_GAP,
  };
};

/**
 * Draws horizontal bars as SVG: a title, the names of the series when they are several, and a row for each label. Texts
 * go on to more lines where they do not fit and are never cut. Values are finite.
 */
export const barChartSvg = (chart: BarChart, fonts: ChartFonts): DrawnSvg => {
  const columns = columnsOf(chart, fonts);
  const left = MARGIN + columns.labels + GAP;
  const right = WIDTH - MARGIN - columns.values - GAP;
  const values = chart.rows.flatMap(({ bars }) => bars.map(({ value }) => value));
  const scale = scaleOf(values, left, right);
  const title = titleOf(chart.title, fonts);
  const legend = legendOf(chart.series, MARGIN + heightOf(title) + GAP, fonts);
  let y = legend.end;
  const rows = chart.rows.map((row) => {
    const drawn = rowOf(row, y, { scale, columns, fonts });
    y = drawn.end;
    return drawn.svg;
  });
  const height = Math.ceil(y - ROW_GAP + MARGIN);
  const x = number(scale.zero);
  const axis = `<path d="M${x} ${number(legend.end - 2)}V${number(y - ROW_GAP + 2)}" stroke="${INK}"/>`;
  return {
    width: WIDTH,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">${PATTERNS}` +
      `<rect width="${WIDTH}" height="${height}" fill="#FFFFFF"/>` +
      `<g font-family="${fonts.family}" fill="${INK}">${written(title, MARGIN, MARGIN)}</g>` +
      `<g font-family="${fonts.family}" fill="${INK}">${legend.svg}${rows.join('')}</g>` +
      `${rows.length > 0 ? axis : ''}</svg>`,
  };
};
