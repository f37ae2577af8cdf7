/** The assistant's morning without the add-in: the list sent as a workbook, filled in elsewhere, entered when it comes back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import type { AgendaRequest } from '../../../src/app/agendaRequest';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { partPaths, partText } from '../../host/files/testing/files';
import type { Session } from '../openSession';
import { excelWith } from '../testing/excelWith';
import { fill, rowsOf } from '../testing/ownTableRows';
import { sheetNamesOf, snapshotOf, workbookOf } from '../testing/testWorkbook';
import { SECRET_MARGIN, SECRET_TURNOVER, TOUR_ROWS } from '../testing/tourBook';

jest.setTimeout(120_000);

const isReport = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(join(__dirname, '../../../docs/report.schema.json'), 'utf8')) as object,
);

const REQUEST: AgendaRequest = {
  language: 'fr',
  sheet: 'Comptes',
  mapping: {
    ...{ id: 'Code client', name: 'Raison sociale', address: 'Adresse', postcode: 'Code postal' },
    ...{ town: 'Ville', phone: 'Téléphone', rep: 'Commercial', turnover: 'CA 2025 (€)' },
    ...{ marginRate: 'Taux de marge', lastVisit: 'Dernière visite' },
  },
};

const kept = async ({ pilot }: Session, more: Partial<AgendaRequest> = {}) => {
  const result = await pilot.agenda({ ...REQUEST, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  expect(isReport(result.value) ? [] : isReport.errors).toEqual([]);
  return result.value;
};

const sent = async ({ pilot }: Session) => {
  const made = await pilot.handoff({ language: 'fr', to: 'assistant' });
  if (!made.ok) throw new Error(JSON.stringify(made.failure));
  return made.value;
};

let book: Uint8Array;
let file: Uint8Array;
beforeAll(async () => {
  const session = await workbookOf(TOUR_ROWS);
  await kept(session);
  file = (await sent(session)).bytes;
  book = await session.host.save();
});

/** Types answers beside accounts, by key. */
const answer = (session: Session, answers: Readonly<Record<string, Readonly<Record<string, RawCell>>>>) =>
  session.excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('DcAssistant');
    const range = table.getRange().load('values');
    await context.sync();
    const [headers = [], ...rows] = range.values as RawCell[][];
    const keyAt = headers.indexOf('DC Clé');
    for (const [key, cells] of Object.entries(answers))
      for (const [header, value] of Object.entries(cells))
        table.getDataBodyRange().getCell(
          rows.findIndex((row) => row[keyAt] === key),
          headers.indexOf(header),
        ).values = [[value]];
    await context.sync();
  });

const callsOf = (session: Session) => rowsOf(session, 'DcAssistant');

describe('the file', () => {
  test('is the list alone, with what a call needs: no money, no class, no setting, no formula; the same bytes each time', async () => {
    const session = await excelWith(book);
    const before = snapshotOf(session);
    const made = await sent(session);
    expect(snapshotOf(session)).toEqual(before);
    expect(isReport(made.report) ? [] : isReport.errors).toEqual([]);
    expect(made.report).toMatchObject({ job: 'handoff', calls: 12, tabs: [] });
    expect(Buffer.from((await sent(session)).bytes).equals(Buffer.from(made.bytes))).toBe(true);
    expect(made.text).toMatch(/Compte 10 – Nantes\n {2}02 40 00 00 00\n {2}Bonjour/);
    const other = await excelWith(made.bytes);
    expect(await sheetNamesOf(other)).toEqual(['DC Assistant']);
    const [row] = await callsOf(other);
    expect(Object.keys(row ?? {})).toEqual([
      ...['Compte', 'Ville', 'Téléphone', 'Pour', 'Pourquoi appeler', 'Créneau 1', 'Créneau 2', 'Créneau 3'],
      ...['Phrase', 'Résultat', 'Autre date', 'Remarque', 'DC Créneaux', 'DC Visite', 'DC Clé', 'DC Appel'],
    ]);
    const texts = await Promise.all(
      partPaths(made.bytes)
        .filter((path) => /\.(xml|rels)$/.test(path))
        .map((path) => partText(made.bytes, path)),
    );
    for (const secret of [String(SECRET_TURNOVER), String(SECRET_MARGIN), '€', 'marge', 'DcSettings'])
      expect(texts.join('\n')).not.toContain(secret);
    expect(texts.join('\n')).not.toMatch(/<f>|Classe|DC Score/);
    expect(texts.join('\n')).toContain('ne veut pas de visite');
  });

  test('without a list it says what to do first', async () => {
    const session = await workbookOf(TOUR_ROWS);
    expect(await session.pilot.handoff({ language: 'fr', to: 'assistant' })).toMatchObject({
      ok: false,
      failure: { code: 'NO_CALLS' },
    });
  });
});

describe('what comes back', () => {
  /** Filled in on another computer, sorted, renamed, saved by its Excel. */
  const returned = async (answers: Parameters<typeof answer>[1]): Promise<Uint8Array> => {
    const other = await excelWith(file);
    await answer(other, answers);
    await other.excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('DC Assistant');
      const table = sheet.tables.getItemAt(0);
      table.sort.apply([{ key: 0, ascending: false }]);
      table.convertToRange();
      sheet.name = 'Appels du matin';
      await context.sync();
    });
    return other.host.save();
  };

  test('is booked, moved and dropped as the assistant said; who is to be called back keeps the note; undone in one go', async () => {
    const bytes = await returned({
      C10: { Résultat: 'créneau 1', Remarque: '=demander M. Roux' },
      C11: { Résultat: 'autre date', 'Autre date': 46_070.5 },
      C12: { Résultat: 'ne veut pas de visite' },
      C13: { Résultat: 'rappeler', Remarque: 'après 14 h' },
    });
    const session = await excelWith(book);
    const offered = (await callsOf(session)).find((row) => row['DC Clé'] === 'C10')?.['DC Créneaux'];
    const before = snapshotOf(session);
    const rowsBefore = [await rowsOf(session, 'DcAgenda'), await callsOf(session)];
    const preview = await session.pilot.previewAgenda({ ...REQUEST, returned: bytes });
    expect(preview.ok && preview.value.report.assistant.returned).toEqual({
      calls: 12,
      taken: 4,
      conflicts: [],
    });
    expect(snapshotOf(session)).toEqual(before);
    const report = await kept(session, { returned: bytes });
    expect(report.assistant).toMatchObject({
      applied: { booked: 2, moved: 0, dropped: 1, pending: 1 },
      returned: { calls: 12, taken: 4, conflicts: [] },
    });
    const booked = report.appointments.filter(({ status }) => status === 'confirmed');
    const [date, time] = String(offered).split(' ');
    expect(booked.find(({ key }) => key === 'C10')).toMatchObject({ date, time });
    expect(booked.find(({ key }) => key === 'C11')).toMatchObject({ date: '2026-02-17', time: '12:00' });
    const agenda = await rowsOf(session, 'DcAgenda');
    expect(agenda.find((row) => row['DC Clé'] === 'C10')?.['Remarque']).toBe('=demander M. Roux');
    const rows = await callsOf(session);
    const of = (key: string) => rows.find((row) => row['DC Clé'] === key);
    expect([of('C10'), of('C11'), of('C12')].map((row) => row?.['Inscrit'])).toEqual([
      'pris',
      'pris',
      'retiré',
    ]);
    expect(of('C13')).toMatchObject({ Résultat: 'rappeler', Remarque: 'après 14 h', Inscrit: '' });
    const again = await kept(session, { returned: bytes });
    expect(again.assistant.applied).toMatchObject({ booked: 0, moved: 0, dropped: 0 });
    const undone = await excelWith(book);
    await kept(undone, { returned: bytes });
    expect((await undone.pilot.restore()).ok).toBe(true);
    expect([await rowsOf(undone, 'DcAgenda'), await callsOf(undone)]).toEqual(rowsBefore);
  });

  test('a slot is the one that was offered, though the list was made anew since; what both filled in differently is told and left', async () => {
    const bytes = await returned({
      C10: { Résultat: 'créneau 1' },
      C11: { Résultat: 'créneau 2', Remarque: 'du fichier' },
    });
    const session = await excelWith(book);
    const slotsOf = async (key: string) =>
      String((await callsOf(session)).find((row) => row['DC Clé'] === key)?.['DC Créneaux']);
    const offered = (await slotsOf('C10')).split('|')[0] ?? '';
    await session.pilot.writeSettings({ ...REQUEST, sheets: ['absences'] });
    await fill(session, 'DcAbsences', [{ Du: 46_054, Au: 46_075, Motif: 'formation' }]);
    await answer(session, { C11: { Résultat: 'rappeler' } });
    await kept(session);
    expect(await slotsOf('C10')).not.toContain(offered);
    const report = await kept(session, { returned: bytes });
    const [date, time] = offered.split(' ');
    expect(report.appointments.find(({ key }) => key === 'C10')).toMatchObject({
      date,
      time,
      status: 'confirmed',
    });
    expect(report.assistant.returned).toMatchObject({
      taken: 1,
      conflicts: [{ key: 'C11', back: 'créneau 2 – du fichier', here: 'rappeler' }],
    });
    expect((await callsOf(session)).find((row) => row['DC Clé'] === 'C11')).toMatchObject({
      Résultat: 'rappeler',
    });
  });

  test('a workbook that is none of ours is refused, and nothing is written', async () => {
    const session = await excelWith(book);
    const before = snapshotOf(session);
    const result = await session.pilot.agenda({ ...REQUEST, returned: book.slice(0, 40) });
    expect(result).toMatchObject({ ok: false, failure: { code: 'FILE_UNREADABLE' } });
    const stranger = await workbookOf(TOUR_ROWS);
    const strange = await stranger.host.save();
    const again = await excelWith(book);
    expect(await again.pilot.agenda({ ...REQUEST, returned: strange })).toMatchObject({
      ok: false,
      failure: { code: 'BOOK_STRANGER' },
    });
    expect(snapshotOf(again)).toEqual(before);
  });
});
