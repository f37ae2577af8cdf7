import fc from 'fast-check';
import { fitToColumns } from './fitToColumns';
import type { ChartWrite } from './chartWrite';
import type { ReportSection, ReportWrite } from './reportWrite';

const reportOf = (section: Partial<ReportSection>): ReportWrite => ({
  ...{ id: 'summary', name: 'S', look: {}, widthsPoints: [108, 54, 54, 54] },
  sections: [{ id: 'one', heading: 'One', lines: [], ...section }],
});
const fitted = (section: Partial<ReportSection>) => fitToColumns(reportOf(section)).sections[0];

test('a long line goes on below, a list under its text, style and link with it', () => {
  const words = Array.from({ length: 20 }, () => 'visite').join(' ');
  const lines = fitted({ lines: [{ text: `• ${words}`, style: 'note' }] })?.lines ?? [];
  expect(lines.map(({ text }) => text.slice(0, 9))).toEqual([
    '• visite ',
    '   visite',
    '   visite',
    '   visite',
  ]);
  expect(lines.every(({ text, style }) => text.length <= 50 && style === 'note')).toBe(true);
});

test('a long note of a figure goes on under it, without a figure', () => {
  const note = 'un salaire ne porte pas de taxe sur la valeur ajoutée';
  const figures = fitted({ figures: [{ label: 'Coût', value: 1, numberFormat: '0', note }] })?.figures ?? [];
  expect(figures.map(({ label, value }) => [label, value])).toEqual([
    ['Coût', 1],
    ['', ''],
    ['', ''],
  ]);
  expect(figures.map((one) => one.note).join(' ')).toBe(note);
});

test('a chart ends with the last column', () => {
  const chart: Omit<ChartWrite, 'place'> = {
    ...{ name: 'c', kind: 'columns', title: '', alternativeText: '', categories: 'a' },
    ...{ series: [], rowCount: 9, columnCount: 5 },
  };
  const table = {
    rowCount: 0,
    columns: [{ header: 'a', numberFormat: '@', widthPoints: 9, cell: () => '' }],
  };
  expect(fitted({ table, chart: { ...chart, place: 'beside' } })?.chart?.columnCount).toBe(2);
  expect(fitted({ table, chart: { ...chart, place: 'under' } })?.chart?.columnCount).toBe(4);
});

test('no word is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,70}$/), { minLength: 1, maxLength: 60 }), (words) => {
      const lines = fitted({ lines: [{ text: words.join(' ') }] })?.lines ?? [];
      expect(lines.map(({ text }) => text).join(' ')).toBe(words.join(' '));
    }),
  );
});
