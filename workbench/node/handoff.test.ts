import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import type { Handoff, TakebackReport } from '../../src/app/handoff/handoffTypes';
import { partPaths, partText } from '../host/files/testing/files';
import { openSession } from './openSession';
import type { Session } from './openSession';
import { excelWith } from './testing/excelWith';
import { cellsOf, FIXED_CLOCK, sheetNamesOf, snapshotOf } from './testing/testWorkbook';
import { SECRET_MARGIN, tabCells, TOUR_ROWS, tourBook, typeInto } from './testing/tourBook';

jest.setTimeout(60_000);

const isReport = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../docs/report.schema.json'), 'utf8')) as object,
);

const TAB = '2026-S06 Martin';

const sent = async (session: Session, rep = 'Anne Martin'): Promise<Handoff> => {
  const made = await session.pilot.handoff({ language: 'fr', rep });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
};

const takenBack = async (session: Session, bytes: Uint8Array): Promise<TakebackReport> => {
  const taken = await session.pilot.takeback({ language: 'fr', bytes });
  if (!taken.ok) throw new Error(JSON.stringify(taken.failure));
  return taken.value;
};

describe('a rep’s own workbook', () => {
  let handoff: Handoff;
  let own: Session;
  beforeAll(async () => {
    const [session] = await tourBook();
    const before = snapshotOf(session);
    handoff = await sent(session);
    expect(snapshotOf(session)).toEqual(before);
    const again = await sent(session);
    expect(Buffer.from(again.bytes).equals(Buffer.from(handoff.bytes))).toBe(true);
    own = await excelWith(handoff.bytes);
  });

  test('the report keeps its schema and says what is in the file', () => {
    expect(isReport(handoff.report)).toBe(true);
    expect(handoff.report).toMatchObject({ rep: 'Anne Martin', reps: ['Anne Martin', 'Paul Petit'] });
    expect(handoff.report.tabs).toEqual([
      { tab: TAB, week: '2026-W06', stops: expect.any(Number) as number },
    ]);
    expect(handoff.report.file.name).toBe('Tournée Anne Martin.xlsx');
  });

  test('it has his tabs alone, none hidden, and no column of money, rank or class', async () => {
    expect(await sheetNamesOf(own)).toEqual([TAB]);
    expect(own.host.model.sheets.map(({ visibility }) => visibility)).toEqual(['Visible']);
    const { headers } = await tabCells(own, TAB);
    expect(headers).toEqual([
      ...['Heure', 'Compte', 'Téléphone', 'Y aller', 'Statut', 'Remarque', 'Pourquoi cette semaine'],
      ...['Adresse', 'DC Visite', 'DC Envoyé'],
    ]);
  });

  test('no part of the file holds a cost, a margin, a score, another rep or a setting', async () => {
    const parts = partPaths(handoff.bytes);
    const texts = await Promise.all(
      parts.filter((path) => /\.(xml|rels|vml)$/.test(path)).map((path) => partText(handoff.bytes, path)),
    );
    const all = texts.join('\n');
    expect(all).toContain('Compte 1');
    const turnovers = TOUR_ROWS.slice(1).map((row) => String(row[7]));
    for (const secret of [
      ...turnovers,
      String(SECRET_MARGIN),
      'Paul',
      'Petit',
      '€',
      'ROI',
      'marge',
      '>Note<',
    ])
      expect(all).not.toContain(secret);
    expect(all).not.toMatch(/Coût|Classe|Score|DcSettings|DcPilot\.|_DC_|customXml|<f>/);
    expect(parts.filter((path) => /worksheets\/sheet/.test(path) && !path.includes('_rels'))).toHaveLength(1);
    expect(parts.some((path) => /custom|comments|externalLink/i.test(path))).toBe(false);
  });

  test('phone, way and day open with a tap, the status is a list, the machine’s columns are hidden', async () => {
    const { top } = await tabCells(own, TAB);
    const seen = await own.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(TAB);
      const [phone, way, day] = [sheet.getCell(top + 1, 2), sheet.getCell(top + 1, 3), sheet.getRange('A3')];
      for (const cell of [phone, way, day]) cell.load('hyperlink,text');
      const status = sheet.getCell(top + 1, 4).dataValidation;
      status.load('rule');
      const hidden = sheet.getRange('I:J');
      hidden.load('columnHidden');
      await context.sync();
      return {
        links: [phone, way, day].map(({ hyperlink }) => (hyperlink as { address?: string } | null)?.address),
        ...{ day: day.text[0]?.[0], rule: status.rule.list?.source, isHidden: hidden.columnHidden },
      };
    });
    expect(seen.links[0]).toBe('tel:0240000000');
    expect(seen.links[1]).toMatch(/^https:\/\/www\.google\.com\/maps\/dir\/\?api=1&destination=/);
    expect(seen.links[2]).toMatch(
      /^https:\/\/www\.google\.com\/maps\/dir\/\?api=1&destination=.*travelmode=driving$/,
    );
    expect(seen.day).toMatch(/^Itinéraire (lun|mar|mer|jeu|ven)\. \d\d\/02/);
    expect(seen.rule).toContain('fait');
    expect(seen.isHidden).toBe(true);
  });

  test('the message says the same where no workbook can be opened', () => {
    expect(handoff.text).toMatch(/\d\d:\d\d Compte \d+ – /);
    expect(handoff.text).toContain('02 40 00 00 00');
    expect(handoff.text).not.toContain('€');
  });
});

test('a rep not named, or who has no tour: one sentence that names those who have', async () => {
  const [session] = await tourBook();
  for (const request of [{ language: 'fr' }, { language: 'fr', rep: 'Durand' }] as const)
    expect(await session.pilot.handoff(request)).toMatchObject({
      ok: false,
      failure: { code: 'REP_UNKNOWN', details: { known: 'Anne Martin, Paul Petit' } },
    });
  expect(await session.pilot.handoff({ language: 'fr', rep: 'martin' })).toMatchObject({
    ok: true,
    value: { report: { rep: 'Anne Martin' } },
  });
});

describe('what comes back', () => {
  let book: Uint8Array;
  let file: Uint8Array;
  beforeAll(async () => {
    const [session] = await tourBook();
    file = (await sent(session)).bytes;
    book = await session.host.save();
  });

  /** The rep types, saves and sends back. */
  const returned = async (type: (rep: Session) => Promise<void>): Promise<Uint8Array> => {
    const rep = await excelWith(file);
    await type(rep);
    return rep.host.save();
  };

  test('statuses and notes find their visits in a sorted, renamed file without its table', async () => {
    const names: string[] = [];
    const bytes = await returned(async (rep) => {
      const { headers, rows } = await tabCells(rep, TAB);
      names.push(...rows.map((row) => String(row[headers.indexOf('Compte')])));
      await typeInto(rep, TAB, [
        { row: 0, header: 'Statut', value: 'fait' },
        { row: 1, header: 'Remarque', value: '=rappeler\nen mars' },
      ]);
      await rep.excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(TAB);
        const table = sheet.tables.getItemAt(0);
        table.sort.apply([{ key: 1, ascending: false }]);
        table.convertToRange();
        sheet.name = 'Ma semaine';
        await context.sync();
      });
    });
    const session = await excelWith(book);
    await session.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(TAB).getRange('A7:Z20').numberFormat = [['General']];
      await context.sync();
    });
    const report = await takenBack(session, bytes);
    expect(isReport(report)).toBe(true);
    expect(report.conflicts).toEqual([]);
    const { headers, rows } = await tabCells(session, TAB);
    const cell = (account: string, header: string) =>
      rows.find((row) => row[headers.indexOf('Compte')] === account)?.[headers.indexOf(header)];
    expect(cell(names[0] ?? '', 'Statut')).toBe('fait');
    expect(cell(names[1] ?? '', 'Remarque')).toBe('=rappeler\nen mars');
    expect(report.changes).toHaveLength(2);
    expect((await session.pilot.restore()).ok).toBe(true);
    const restored = await tabCells(session, TAB);
    expect(restored.rows[0]?.[headers.indexOf('Statut')]).toBe('à prendre');
  });

  test('a preview writes nothing; nothing changed writes nothing either', async () => {
    const bytes = await returned((rep) =>
      typeInto(rep, TAB, [{ row: 0, header: 'Statut', value: 'manqué' }]),
    );
    const session = await excelWith(book);
    const before = snapshotOf(session);
    expect((await takenBack(session, file)).changes).toEqual([]);
    expect(await session.pilot.previewTakeback({ language: 'fr', bytes })).toMatchObject({
      ok: true,
      value: { updatedSheets: [TAB], report: { written: [], changes: [{ to: 'manqué' }] } },
    });
    expect(snapshotOf(session)).toEqual(before);
  });

  test('changed on both sides, gone, added, no word of the list: told and left', async () => {
    const bytes = await returned(async (rep) => {
      const { top, rows, headers } = await tabCells(rep, TAB);
      await typeInto(rep, TAB, [
        { row: 0, header: 'Statut', value: 'fait' },
        { row: 1, header: 'Remarque', value: 'porte fermée' },
      ]);
      await rep.excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(TAB);
        sheet.getCell(top + 3, headers.indexOf('Statut')).dataValidation.clear();
        sheet.getCell(top + 3, headers.indexOf('Statut')).values = [['presque']];
        sheet.getCell(top + 1 + rows.length, headers.indexOf('Compte')).values = [['Un voisin']];
        await context.sync();
      });
    });
    const session = await excelWith(book);
    await typeInto(session, TAB, [
      { row: 0, header: 'Statut', value: 'reporté' },
      { row: 1, header: 'DC Visite', value: '' },
    ]);
    const before = snapshotOf(session);
    const report = await takenBack(session, bytes);
    expect(isReport(report)).toBe(true);
    expect(report.conflicts.map(({ code }) => code)).toEqual([
      ...['CHANGED_HERE', 'GONE', 'STATUS_UNKNOWN', 'ADDED'],
    ]);
    expect(report.changes).toEqual([]);
    expect(snapshotOf(session)).toEqual(before);
  });

  test('a stranger’s workbook and a broken file are refused in one sentence', async () => {
    const session = await excelWith(book);
    expect(await session.pilot.takeback({ language: 'fr', bytes: book })).toMatchObject({
      ok: false,
      failure: { code: 'BOOK_STRANGER' },
    });
    expect(await session.pilot.takeback({ language: 'fr', bytes: new Uint8Array([1, 2, 3]) })).toMatchObject({
      ok: false,
      failure: { code: 'FILE_UNREADABLE' },
    });
  });
});

test('without tours there is nothing to send', async () => {
  const session = openSession({ language: 'fr', clock: FIXED_CLOCK });
  expect(await session.pilot.handoff({ language: 'fr' })).toMatchObject({
    ok: false,
    failure: { code: 'NO_TOURS' },
  });
  expect(await cellsOf(session, 'Feuil1')).toBeNull();
});

test('Excel opens the file in a window of its own, or says why not', async () => {
  const [session] = await tourBook();
  const { bytes } = await sent(session);
  expect(await session.pilot.openBook(bytes)).toMatchObject({ ok: false, failure: { code: 'HOST_FAILED' } });
  const opened: (Uint8Array | null)[] = [];
  const other = openSession({
    language: 'fr',
    clock: FIXED_CLOCK,
    onWorkbookCreated: (file) => opened.push(file),
  });
  expect(await other.pilot.openBook(bytes)).toEqual({ ok: true, value: undefined });
  expect(Buffer.from(opened[0] ?? []).equals(Buffer.from(bytes))).toBe(true);
});

test('whose tab is looked at is whom the tour is offered to', async () => {
  const [session] = await tourBook();
  const active = async (sheet: string): Promise<string | null> => {
    await session.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      await context.sync();
    });
    const choices = await session.pilot.handoffReps();
    if (!choices.ok) throw new Error(JSON.stringify(choices.failure));
    expect(choices.value).toMatchObject({ reps: ['Anne Martin', 'Paul Petit'], accounts: 'Comptes' });
    return choices.value.active;
  };
  expect(await active('2026-S06 Petit')).toBe('Paul Petit');
  expect(await active('Comptes')).toBeNull();
});
