import { commonHours, parseOpeningHours } from './openingHours';

const HOUR = 3600;
const shown = (text: string): string => {
  const week = parseOpeningHours(text);
  if (!week) return '?';
  return week
    .map((day) =>
      day === 'usual' ? 'u' : day.map(({ open, close }) => `${open / HOUR}-${close / HOUR}`).join('+') || '.',
    )
    .join(' ');
};

const DAY = '8.5-12+14-17.5';

test.each([
  ['lun-ven 8h30-12h, 14h-17h30', `${DAY} ${DAY} ${DAY} ${DAY} ${DAY} . .`],
  ['8h30-12h00 / 14h00-17h30', `${DAY} ${DAY} ${DAY} ${DAY} ${DAY} . .`],
  ['Mon-Fri 8:30am - 12pm and 2pm to 5:30pm', `${DAY} ${DAY} ${DAY} ${DAY} ${DAY} . .`],
  ['du lundi au jeudi de 9 h à 12 h ; samedi : 9h–11h', '9-12 9-12 9-12 9-12 . 9-11 .'],
  ['mardi et jeudi', '. u . u . . .'],
  ['Lu, Me', 'u . u . . . .'],
  ['fermé le lundi', '. u u u u . .'],
  ['lundi fermé, mar-ven 9h-12h', '. 9-12 9-12 9-12 9-12 . .'],
  ['fermé lundi, mar-ven 9h-12h', '. 9-12 9-12 9-12 9-12 . .'],
  ['lun-ven 8h-12h, fermé mercredi', '8-12 8-12 . 8-12 8-12 . .'],
  ['tous les jours sauf mercredi', 'u u . u u u u'],
  ['pas le vendredi', 'u u u u . . .'],
  ['mercredi matin', '. . 0-12 . . . .'],
  ['l’après-midi uniquement', '12-24 12-24 12-24 12-24 12-24 . .'],
  ['7j/7 24h/24', '0-24 0-24 0-24 0-24 0-24 0-24 0-24'],
  ['sam-lun 10h-18h', '10-18 . . . . 10-18 10-18'],
  ['9h-12h le lundi, 14h-18h le mardi et le jeudi', '9-12 14-18 . 14-18 . . .'],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));

test.each([
  'sur rendez-vous',
  '18h-9h',
  'lun-ven 8h30',
  '25h-26h',
  'lundi 9h-12h fermé 14h',
  'abc',
  '-',
  '9-5',
])('nothing is guessed: %s', (text) => expect(parseOpeningHours(text)).toBeNull());

test('two columns leave what both allow', () => {
  const hours = [parseOpeningHours('lun-ven 8h-18h'), parseOpeningHours('mardi matin')];
  const common = commonHours(
    hours.map((week) => week ?? []),
    [],
  );
  expect(common.map((day) => day.length)).toEqual([0, 1, 0, 0, 0, 0, 0]);
  expect(common[1]).toEqual([{ open: 8 * HOUR, close: 12 * HOUR }]);
});
