import { DEFAULT_LIMITS } from './fileLimits';
import { openWorkbook } from './openWorkbook';
import { packageOf, sheetXml, workbookParts } from './testing/packageOf';
import { createWorkbook } from '../model/workbookModel';
import { saveNew } from './testing/files';

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (name: string): Uint8Array =>
  Uint8Array.from([
    ...CFB,
    ...new Array<number>(504).fill(0),
    ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
const workbook = (): Promise<Uint8Array> => saveNew(createWorkbook());
const open = (bytes: Uint8Array, limits = DEFAULT_LIMITS, name = 'x.xlsx'): ReturnType<typeof openWorkbook> =>
  openWorkbook(bytes, name, { limits });

test('a password-protected workbook is told from an old binary one', async () => {
  expect(await open(compound('EncryptedPackage'))).toEqual({
    ok: false,
    code: 'FILE_ENCRYPTED',
    details: { reason: 'password' },
  });
  expect(await open(compound('Workbook'))).toEqual({
    ok: false,
    code: 'FILE_UNREADABLE',
    details: { reason: 'xls' },
  });
});

test('nothing, rubbish and other archives are unreadable', async () => {
  expect(await open(new Uint8Array())).toMatchObject({
    code: 'FILE_UNREADABLE',
    details: { reason: 'empty' },
  });
  expect(await open(new TextEncoder().encode('<html>…'))).toMatchObject({
    code: 'FILE_UNREADABLE',
    details: { reason: 'not a workbook' },
  });
  expect(await open(await packageOf({ 'readme.txt': 'hello' }))).toMatchObject({
    code: 'FILE_UNREADABLE',
    details: { reason: 'not a workbook' },
  });
  expect(await open(Uint8Array.of(1, 0, 2, 0, 0, 3), DEFAULT_LIMITS, 'x.csv')).toMatchObject({
    code: 'FILE_UNREADABLE',
    details: { reason: 'not text' },
  });
});

test('cut off anywhere, a workbook is refused and never throws', async () => {
  const bytes = await workbook();
  for (let length = 1; length < bytes.length; length += 97) {
    expect(await open(bytes.slice(0, length))).toMatchObject({ ok: false, code: 'FILE_UNREADABLE' });
  }
}, 60_000);

test('with any byte damaged, a workbook is refused or opened and never throws', async () => {
  const bytes = await workbook();
  for (let at = 0; at < bytes.length; at += 61) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const result = await open(damaged);
    if (!result.ok) expect(result.code).toMatch(/^FILE_/);
  }
}, 60_000);

test('a bomb is refused by what its directory declares, before anything is inflated', async () => {
  const bomb = await packageOf(workbookParts(sheetXml(`<sheetData>${' '.repeat(3_000_000)}</sheetData>`)));
  const limits = { ...DEFAULT_LIMITS, ratioFloorBytes: 1_000_000 };
  expect(await open(bomb, limits)).toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { reason: 'compression ratio' },
  });
  expect(await open(bomb, { ...DEFAULT_LIMITS, maxPartBytes: 1_000_000 })).toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { reason: 'part bytes' },
  });
  expect(await open(bomb, { ...DEFAULT_LIMITS, maxTotalBytes: 1_000_000 })).toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { reason: 'bytes' },
  });
  expect(await open(bomb, { ...DEFAULT_LIMITS, maxEntries: 2 })).toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { reason: 'parts' },
  });
});

test('a bomb whose directory lies is stopped while it is inflated', async () => {
  const bytes = await packageOf(workbookParts(sheetXml(`<sheetData>${' '.repeat(3_000_000)}</sheetData>`)));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    if (isEntry && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 5000, true);
  }
  expect(await open(bytes)).toMatchObject({
    ok: false,
    code: 'FILE_TOO_LARGE',
    details: { reason: 'undeclared bytes' },
  });
});

test('more cells than the host holds are refused while they are read', async () => {
  const rows = Array.from(
    { length: 50 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
  ).join('');
  const bytes = await packageOf(workbookParts(sheetXml(`<sheetData>${rows}</sheetData>`)));
  const limits = { ...DEFAULT_LIMITS, maxCells: 49 };
  expect(await open(bytes, limits)).toEqual({
    ok: false,
    code: 'FILE_TOO_LARGE',
    details: { reason: 'cells', limit: 49 },
  });
  expect(await open(new TextEncoder().encode('1;2\n'.repeat(25)), limits, 'a.csv')).toMatchObject({
    code: 'FILE_TOO_LARGE',
    details: { reason: 'cells' },
  });
});
