import { formatClipboardText, parseClipboardText } from './clipboardText';

test.each([
  ['a', [['a']]],
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\t\t\n\tb',
    [
      ['a', '', ''],
      ['', 'b'],
    ],
  ],
  ['"two\nlines"\tx', [['two\nlines', 'x']]],
  ['"say ""hi"""', [['say "hi"']]],
  ['5" pipe\t"open', [['5" pipe', '"open']]],
  ['', [['']]],
])('%j is read', (text, rows) => expect(parseClipboardText(text)).toEqual(rows));

test('what is written is read back', () => {
  const rows = [
    ['a', 'b\tc', '"q"'],
    ['', 'two\nlines', '5" pipe'],
  ];
  expect(parseClipboardText(formatClipboardText(rows))).toEqual(rows);
});
