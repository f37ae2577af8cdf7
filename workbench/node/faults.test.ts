/**
 * All or nothing: whatever breaks, wherever it breaks, the workbook is as before, or says at the next start that it is
 * not and can be put back. Every request of a write is broken once, by turns at its first, its middle and its last action.
 */
import { pilotOn } from './openSession';
import type { ScoreRequest } from '../../src/app/dcPilot';
import type { Session } from './openSession';
import {
  ACCOUNT_MAPPING,
  ACCOUNT_ROWS,
  FIXED_CLOCK,
  sheetNamesOf,
  snapshotOf,
  workbookOf,
} from './testing/testWorkbook';

const REQUEST: ScoreRequest = { language: 'fr', mapping: ACCOUNT_MAPPING };

interface Scenario {
  readonly name: string;
  readonly prepare: () => Promise<Session>;
}

const edit = (session: Session): Promise<void> =>
  session.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Comptes').getRange('D6').values = [[200000]];
    await context.sync();
  });

const SCENARIOS: readonly Scenario[] = [
  { name: 'a first write', prepare: () => workbookOf(ACCOUNT_ROWS) },
  {
    name: 'a first write into an Excel table',
    prepare: () => workbookOf(ACCOUNT_ROWS, { table: 'Clients' }),
  },
  {
    name: 'a second write',
    prepare: async () => {
      const session = await workbookOf(ACCOUNT_ROWS);
      await session.pilot.score(REQUEST);
      await edit(session);
      return session;
    },
  },
];

/** How many actions each request of a score has. */
const actionCounts = async (scenario: Scenario): Promise<number[]> => {
  const session = await scenario.prepare();
  const counts: number[] = [];
  const request = session.host.request.bind(session.host);
  const counted: Session['host']['request'] = (body, ...rest) => {
    const { Actions = [] } = (typeof body === 'string' ? JSON.parse(body) : body) as {
      Actions?: readonly unknown[];
    };
    counts.push(Actions.length);
    return request(body, ...rest);
  };
  Object.defineProperty(session.host, 'request', { value: counted });
  await session.pilot.score(REQUEST);
  return counts;
};

const settled = async (session: Session): Promise<void> => {
  await sheetNamesOf(session);
};

describe.each(SCENARIOS)('$name', (scenario) => {
  test('fails whole at any action of any request', async () => {
    const counts = await actionCounts(scenario);
    expect(counts.length).toBeGreaterThan(10);
    for (const [at, count] of counts.entries()) {
      const action = [0, Math.floor(count / 2), count - 1][at % 3] ?? 0;
      const session = await scenario.prepare();
      const before = snapshotOf(session);
      session.host.faults.failAfterRequests = at;
      session.host.faults.failAtAction = action;
      const scored = await session.pilot.score(REQUEST);
      session.host.faults.failAtAction = null;
      await settled(session);
      if (scored.ok) continue; // The broken action only cleaned up, or its answer was not needed.
      expect([at, action, scored.failure.code]).toEqual([at, action, 'HOST_FAILED']);
      expect([at, action, snapshotOf(session)]).toEqual([at, action, before]);
      expect(await session.pilot.unfinishedJob()).toBeNull();
    }
  }, 120_000);

  test('a pane that dies leaves a mark, and the next start puts everything back', async () => {
    const counts = await actionCounts(scenario);
    for (let at = 0; at < counts.length; at++) {
      const deathComes = at % 2 === 0 ? 'beforeTheRequest' : 'beforeTheAnswer';
      const session = await scenario.prepare();
      const before = snapshotOf(session);
      Object.assign(session.host.faults, { dieAfterRequests: at, deathComes });
      await Promise.race([session.pilot.score(REQUEST), death(session)]);
      session.host.faults.dieAfterRequests = null;
      session.host.forgetPane();
      const pilot = pilotOn({ excel: session.excel, clock: FIXED_CLOCK });
      const unfinished = await pilot.unfinishedJob();
      if (unfinished) expect((await pilot.restore()).ok).toBe(true);
      const isAsBefore = JSON.stringify(snapshotOf(session)) === JSON.stringify(before);
      // Without a mark the job had not begun to write, or was done with its last sync.
      const isDone = !unfinished && at > counts.length - 5;
      if (!isDone)
        expect([at, deathComes, unfinished, isAsBefore]).toEqual([at, deathComes, unfinished, true]);
    }
  }, 120_000);
});

/** Resolves once the host has not answered for a while. */
const death = async ({ host }: Session): Promise<'dead'> => {
  while ((host.faults.dieAfterRequests ?? 0) > 0) await new Promise((resolve) => setTimeout(resolve, 2));
  await new Promise((resolve) => setTimeout(resolve, 60));
  return 'dead';
};

test('cancelled between blocks, the workbook is as before', async () => {
  for (const stage of ['read', 'score', 'restorePoint', 'write', 'finish'] as const) {
    const session = await workbookOf(ACCOUNT_ROWS);
    const before = snapshotOf(session);
    const controller = new AbortController();
    const scored = await session.pilot.score(REQUEST, {
      signal: controller.signal,
      onProgress: (now) => {
        if (now === stage) controller.abort();
      },
    });
    expect([stage, scored]).toMatchObject([stage, { ok: false, failure: { code: 'CANCELLED' } }]);
    await settled(session);
    expect([stage, snapshotOf(session)]).toEqual([stage, before]);
  }
});

test('a cell in edit mode is said, and nothing is written', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const before = snapshotOf(session);
  session.host.faults.isEditingCell = true;
  const preview = await session.pilot.previewScore(REQUEST);
  session.host.faults.isEditingCell = false;
  expect(preview).toMatchObject({ ok: false, failure: { code: 'CELL_EDIT_MODE' } });
  expect(snapshotOf(session)).toEqual(before);
});

test('blocks shrink until the host takes them', async () => {
  const rows = [
    ACCOUNT_ROWS[0] ?? [],
    ...Array.from({ length: 3000 }, (_, row) => [
      `C${row}`,
      `Compte ${row} ${'x'.repeat(40)}`,
      'Nantes',
      1000 + row,
      2000 + row,
    ]),
  ];
  const session = await workbookOf(rows);
  session.host.faults.payloadBytes = 60_000;
  const scored = await session.pilot.score(REQUEST);
  expect(scored).toMatchObject({ ok: true, value: { accounts: 3000 } });
});

test('a host that takes no block at all is said as a limit', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  const before = snapshotOf(session);
  session.host.faults.payloadBytes = 300;
  const scored = await session.pilot.score(REQUEST);
  session.host.faults.payloadBytes = 5_000_000;
  expect(scored).toMatchObject({ ok: false, failure: { code: 'HOST_LIMIT' } });
  expect(snapshotOf(session)).toEqual(before);
});

test('a protected workbook is said', async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  session.host.model.protection.isProtected = true;
  const before = snapshotOf(session);
  expect(await session.pilot.score(REQUEST)).toMatchObject({
    ok: false,
    failure: { code: 'WORKBOOK_PROTECTED' },
  });
  expect(snapshotOf(session)).toEqual(before);
});
