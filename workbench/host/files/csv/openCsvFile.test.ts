import type { Scalar } from '../../model/types';
import type { OpenedWorkbook } from '../fileTypes';
import { openCsvFile } from './openCsvFile';
import { opened } from '../testing/files';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)));
const utf16 = (text: string, order: 'le' | 'be'): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) =>
      order === 'le'
        ? [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]
        : [letter.charCodeAt(0) >> 8, letter.charCodeAt(0) & 255],
    ),
  );
const open = (bytes: Uint8Array, locale = 'fr-FR', name = 'liste.csv'): OpenedWorkbook =>
  opened(openCsvFile(bytes, name, { locale }));
const values = ({ workbook }: OpenedWorkbook): Scalar[][] => {
  const cells = workbook.sheets[0]?.cells;
  const used = cells?.usedRect(true);
  if (!cells || !used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_, column) => cells.get(row, column)),
  );
};
const one = (field: string, rest = 'x', locale = 'fr-FR'): Scalar | undefined =>
  values(open(utf8(`a;b\n${field};${rest}\n`), locale))[1]?.[0];

test.each([
  ['UTF-8', utf8('nom;ville\nBérénice;Nîmes\n'), 'utf-8'],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('nom;ville\nBérénice;Nîmes\n')]), 'utf-8'],
  ['Windows-1252', latin('nom;ville\nBérénice;Nîmes\n'), 'windows-1252'],
  [
    'UTF-16 little-endian with a mark',
    Uint8Array.from([0xff, 0xfe, ...utf16('nom;ville\nBérénice;Nîmes\n', 'le')]),
    'utf-16le',
  ],
  ['UTF-16 big-endian without one', utf16('nom;ville\nBérénice;Nîmes\n', 'be'), 'utf-16be'],
])('%s is seen for what it is', (_, bytes, encoding) => {
  const file = open(bytes);
  expect(file.textFile?.encoding).toBe(encoding);
  expect(values(file)).toEqual([
    ['nom', 'ville'],
    ['Bérénice', 'Nîmes'],
  ]);
});

test('the marks Windows-1252 adds to Latin-1 are themselves', () => {
  const bytes = Uint8Array.from([
    ...latin('a;b\n'),
    0x4a,
    0x9c,
    0x75,
    0x66,
    0x20,
    0x80,
    ...latin(';l'),
    0x92,
    ...latin('été\n'),
  ]);
  expect(values(open(bytes))[1]).toEqual(['Jœuf €', 'l’été']);
});

test('text garbled before it was saved is left as it is', () => {
  expect(values(open(utf8('ville,n\nNÃ®mes,1\n')))).toEqual([
    ['ville', 'n'],
    ['NÃ®mes', 1],
  ]);
});

test.each([
  [';', 'a;b;c\n1,5;2,25;"x, y"\n3,5;4,75;z, t\n'],
  [',', 'a,b,c\n1.5,2;2,x\n3,4;4,y\n'],
  ['\t', 'a\tb\n1,5\tx;y\n2,5\tz\n'],
  ['|', 'a|b\n1,5|x\n'],
  [',', 'une seule colonne\nvaleur\n'],
])('the delimiter %j is found', (delimiter, text) => {
  expect(open(utf8(text)).textFile?.delimiter).toBe(delimiter);
});

test('sep= in the first line decides and is not data', () => {
  expect(values(open(utf8('sep=|\r\na|b,c,d\r\n1|2\r\n')))).toEqual([
    ['a', 'b,c,d'],
    [1, 2],
  ]);
});

test('quoted line breaks, doubled quotes and CRLF are one field', () => {
  expect(values(open(utf8('a;b\r\n"12, rue\r\ndu ""Lac""";5\r\n')))).toEqual([
    ['a', 'b'],
    ['12, rue\r\ndu "Lac"', 5],
  ]);
});

test('lines with a field too many keep it and are reported', () => {
  const file = open(utf8('id,name,city\n1,Ann,Oslo\n2,Bob, Jr,Bergen\n3,Cid\n\n4,Dan,Moss\n'), 'en-US');
  expect(values(file)[2]).toEqual([2, 'Bob', ' Jr', 'Bergen']);
  expect(file.textFile).toMatchObject({
    usualFields: 3,
    raggedCount: 2,
    raggedLines: [
      { row: 3, fields: 4 },
      { row: 4, fields: 2 },
    ],
  });
});

test.each<[string, Scalar]>([
  ['1234,56', 1234.56],
  ['1 234,56', 1234.56],
  ['1\u202f234\u202f567', 1_234_567],
  ['-12,5', -12.5],
  ['0,5', 0.5],
  ['01000', '01000'],
  ['0612345678', '0612345678'],
  ['+33612345678', '+33612345678'],
  ['12345678901234', 12_345_678_901_234],
  ['1234567890123456', '1234567890123456'],
  ['1E5', '1E5'],
  ['12 %', '12 %'],
  ['1 234 €', '1 234 €'],
  ['VRAI', true],
  ['vrai', 'vrai'],
  ['12/3', '12/3'],
  ['-', '-'],
  ['0', 0],
])('in a French file %j is %j', (field, value) => {
  expect(one(field, '3,25')).toEqual(value);
});

test('in a file of decimal points a comma groups', () => {
  expect(values(open(utf8('a;b\n"1,234.50";2.25\n1,5;0.75\n'), 'fr-FR'))).toEqual([
    ['a', 'b'],
    [1234.5, 2.25],
    ['1,5', 0.75],
  ]);
});

test.each([
  ['2026-11-23', 'fr-FR', 46_349],
  ['23/11/2026', 'fr-FR', 46_349],
  ['11/23/2026', 'en-US', 46_349],
  ['05/11/2026', 'fr-FR', 46_331],
  ['05/11/2026', 'en-US', 46_153],
  ['2026-11-23 12:00', 'en-US', 46_349.5],
  ['31/02/2026', 'fr-FR', '31/02/2026'],
  ['23/11/26', 'fr-FR', '23/11/26'],
])('%s for %s is %j', (field, locale, value) => {
  expect(one(field, 'x', locale)).toEqual(value);
});

test('a file that shows days past 12 decides the order against the culture', () => {
  expect(values(open(utf8('a;b\n05/11/2026;x\n23/11/2026;y\n'), 'en-US')).map(([date]) => date)).toEqual([
    'a',
    46_331,
    46_349,
  ]);
});

test('the sheet is named after the file, within the rules', () => {
  expect(
    open(utf8('a;b\n'), 'fr-FR', 'Liste [2026] des clients de la région.csv').workbook.sheets[0]?.name,
  ).toBe('Liste _2026_ des clients de la');
});
