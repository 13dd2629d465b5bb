import type { Texts } from '../texts/index.js';
import type { BarChart, DocumentPart, Pictures } from '../usecases/file-ports.js';
import type { FigureCell, FigureTable } from './report-table.js';

/** Which columns of a table beside the year before hold the hours. */
const HOURS = [2, 4] as const;

/** As many as are read aloud of a picture: its table stands beneath it. */
const MOST_ROWS_TOLD = 12;

const asBar = (cell: FigureCell): { readonly value: number; readonly text: string } =>
  typeof cell === 'object' ? { value: cell.value, text: cell.shown } : { value: 0, text: '' };

const labelOf = (cell: FigureCell): string => (typeof cell === 'string' ? cell : '');

const altTextOf = ({ reportDocument: { chart: words }, formats }: Texts, chart: BarChart): string => {
  const told = chart.rows
    .slice(0, MOST_ROWS_TOLD)
    .map(({ label, bars }) =>
      words.row(label, formats.list(bars.map(({ text }, at) => words.bar(chart.series[at] ?? '', text)))),
    );
  const more = chart.rows.length > MOST_ROWS_TOLD ? [words.more] : [];
  return words.altText(chart.title, [...told, ...more].join(' '));
};

/** The hours of a table beside the year before as a picture; nothing when there are none. */
export const chartParts = async (
  texts: Texts,
  pictures: Pictures,
  title: string,
  table: FigureTable,
  years: readonly [now: number, before: number],
): Promise<readonly DocumentPart[]> => {
  const chart: BarChart = {
    title: texts.reportDocument.chart.title(title),
    series: years.map(String),
    rows: table.rows.map(({ cells }) => ({
      label: labelOf(cells[0]),
      bars: HOURS.map((at) => asBar(cells[at])),
    })),
  };
  const hasHours = chart.rows.some(({ bars }) => bars.some(({ value }) => value > 0));
  if (!hasHours) return [];
  return [{ kind: 'picture', picture: await pictures.drawBars(chart), altText: altTextOf(texts, chart) }];
};
