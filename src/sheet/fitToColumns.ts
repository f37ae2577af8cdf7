/**
 * A report no wider than its columns, so that nothing runs over the edge of the page: long lines go on in the row below, charts
 * end with the last column. Refused: merged cells that wrap, which get in the way of whoever works on the sheet.
 */
import type { ChartWrite } from './chartWrite';
import type { KeyFigure, ReportLine, ReportSection, ReportWrite } from './reportWrite';
import { TEXT_COLUMNS } from './reportWrite';
import { CHARACTER_POINTS } from './rowPoints';

const BULLET = '• ';
const HANGING = '   ';

/** Words are not broken; continued lines of a list stand under its text. */
const foldText = (text: string, characters: number): string[] => {
  const hanging = text.startsWith(BULLET) ? HANGING : '';
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > characters) {
      lines.push(line);
      line = hanging + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
};

const charactersIn = (points: number): number => Math.max(20, Math.floor(points / CHARACTER_POINTS));
const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);

const foldFigure = (figure: KeyFigure, characters: number): KeyFigure[] => {
  const [note, ...rest] = foldText(figure.note ?? '', characters);
  const continued = rest.map((text) => ({ label: '', value: '', numberFormat: '@', note: text }));
  return [note === undefined || note === '' ? figure : { ...figure, note }, ...continued];
};

/** A column stays free between a table and the chart beside it. */
const fitChart = (chart: ChartWrite, tableColumns: number, columns: number): ChartWrite => {
  const room = columns - (chart.place === 'beside' ? tableColumns + 1 : 0);
  return { ...chart, columnCount: Math.max(1, Math.min(chart.columnCount, room)) };
};

const fitSection = (section: ReportSection, widths: readonly number[]): ReportSection => {
  const wide = charactersIn(sumOf(widths));
  const beside = charactersIn(sumOf(widths.slice(TEXT_COLUMNS - 1)));
  const { chart, table } = section;
  return {
    ...section,
    ...(chart ? { chart: fitChart(chart, table?.columns.length ?? 0, widths.length) } : {}),
    lines: section.lines.flatMap((line) =>
      foldText(line.text, wide).map((text): ReportLine => ({ ...line, text })),
    ),
    ...(section.figures ? { figures: section.figures.flatMap((figure) => foldFigure(figure, beside)) } : {}),
  };
};

export const fitToColumns = (write: ReportWrite): ReportWrite => ({
  ...write,
  sections: write.sections.map((section) => fitSection(section, write.widthsPoints)),
});
