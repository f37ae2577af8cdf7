import { KEY_COLUMN } from '../../words/resultColumns';
import { momentOfCell, readAssistantTable, slotsText } from './assistantTable';

const HEADERS = ['Résultat', 'Autre date', 'Remarque', 'Inscrit', 'DC Créneaux', 'DC Visite', 'DC Clé'];
const SLOTS = slotsText([
  { date: '2026-12-14', time: '09:30', rep: 'Anne|Roux' },
  { date: '2026-12-15', time: '14:00', rep: 'Anne Roux' },
]);
const read = (...rows: (string | number)[][]) => readAssistantTable({ headers: HEADERS, rows }, KEY_COLUMN);

test('a slot by name or number, another date as people write it, a refusal; the columns stand anywhere', () => {
  const { outcomes, faults } = read(
    ['créneau 2', '', 'sonner', '', SLOTS, 'C01#4', 'C01'],
    ['1', '', '', '', SLOTS, '', 'C02'],
    ['autre date', '17/12/2026 à 9h15', '', '', SLOTS, '', 'C03'],
    ['ne veut pas de visite', '', '', '', SLOTS, 'C04#1', 'C04'],
    ['injoignable', '', '', '', SLOTS, '', 'C05'],
    ['', '', '', '', SLOTS, '', 'C06'],
    ['créneau 1', '', '', 'pris', SLOTS, '', 'C07'],
  );
  expect(faults).toEqual([]);
  expect(outcomes.map(({ accountKey, result, moment }) => [accountKey, result, moment])).toEqual([
    ['C01', 'slot2', { day: 46_371, startMinute: 840, rep: 'Anne Roux' }],
    ['C02', 'slot1', { day: 46_370, startMinute: 570, rep: 'Anne/Roux' }],
    ['C03', 'other', { day: 46_373, startMinute: 555, rep: '' }],
    ['C04', 'refused', null],
    ['C05', 'noAnswer', null],
  ]);
});

test('what books nothing that can be read is told on its row', () => {
  const { outcomes, faults } = read(
    ['créneau 3', '', '', '', SLOTS, '', 'C01'],
    ['autre date', 'bientôt', '', '', SLOTS, '', 'C02'],
    ['peut-être', '', '', '', SLOTS, '', 'C03'],
  );
  expect(outcomes).toEqual([]);
  expect(faults.map(({ row, value }) => [row, value])).toEqual([
    [0, 'créneau 3'],
    [1, 'bientôt'],
    [2, 'peut-être'],
  ]);
});

test.each([
  [46_370.5, { day: 46_370, startMinute: 720, rep: '' }],
  [46_370, { day: 46_370, startMinute: null, rep: '' }],
  ['29/02/2028 10:00', { day: 46_812, startMinute: 600, rep: '' }],
  ['29/02/2027', null],
  ['14/12/2026 25:00', null],
])('%s', (cell, moment) => {
  expect(momentOfCell(cell)).toEqual(moment);
});
