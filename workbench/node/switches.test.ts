/**
 * Every failure switch of the host, thrown at the first, a middle and the last writing request of a score, for that one
 * request or for good. Whatever the product answers, the workbook is as before or wholly written; where the product could
 * not put it right itself, the next start says so and restores it exactly.
 */
import { pilotOn } from './openSession';
import type { Faults } from '../host/limits/faults';
import type { Session } from './openSession';
import { ACCOUNT_MAPPING, FIXED_CLOCK, snapshotOf, workbookOf } from './testing/testWorkbook';

const REQUEST = { language: 'fr', mapping: ACCOUNT_MAPPING } as const;
const ROWS = [
  ['Code client', 'Raison sociale', 'Ville', 'CA 2025 (€)', 'Potentiel (€)'],
  ...Array.from({ length: 1500 }, (_, row) => [`C${row}`, `Compte ${row}`, 'Nantes', 1000 + row, 2000 + row]),
];
/** Small enough that every column is written in several blocks. */
const BLOCK_BYTES = 60_000;

const prepare = async (): Promise<Session> => {
  const session = await workbookOf(ROWS);
  session.host.faults.payloadBytes = BLOCK_BYTES;
  return session;
};

const SET_PROPERTY = 4;
const isWrite = (body: unknown): boolean => {
  const { Actions = [] } = (typeof body === 'string' ? JSON.parse(body) : body) as {
    Actions?: readonly { readonly ActionType: number }[];
  };
  return Actions.some(({ ActionType }) => ActionType === SET_PROPERTY);
};

/** Calls `reached` with the number of each writing request before it is answered. */
const watchWrites = (session: Session, reached: (write: number) => void): void => {
  const request = session.host.request.bind(session.host);
  let write = -1;
  const watched: Session['host']['request'] = (body, ...rest) => {
    if (isWrite(body)) reached(++write);
    return request(body, ...rest);
  };
  Object.defineProperty(session.host, 'request', { value: watched, configurable: true });
};

interface Switch {
  readonly name: string;
  readonly on: Partial<Faults>;
  /** The product gets through when the switch is thrown for one request only. */
  readonly passes?: boolean;
}
const SWITCHES: readonly Switch[] = [
  { name: 'a failing action', on: { failAtAction: 0 } },
  { name: 'an expired session (5012)', on: { refuseWith: 5012 } },
  { name: 'too much activity (5102)', on: { refuseWith: 5102 } },
  { name: 'access denied (7000)', on: { refuseWith: 7000 } },
  { name: 'an internal error (5001)', on: { refuseWith: 5001 } },
  { name: 'a lower limit of bytes', on: { payloadBytes: 200 } },
  { name: 'a cell being edited', on: { isEditingCell: true }, passes: true },
  { name: 'a slow host', on: { delayMs: 15 }, passes: true },
];
const OFF: Partial<Faults> = {
  failAtAction: null,
  refuseWith: null,
  payloadBytes: BLOCK_BYTES,
  isEditingCell: false,
  delayMs: 0,
};

let undisturbed: unknown;
let untouched: unknown;
let places: readonly number[] = [];

beforeAll(async () => {
  const session = await prepare();
  untouched = snapshotOf(session);
  let last = 0;
  watchWrites(session, (write) => (last = write));
  expect(await session.pilot.score(REQUEST)).toMatchObject({ ok: true });
  undisturbed = snapshotOf(session);
  places = [0, Math.floor(last / 2), last];
  expect(last).toBeGreaterThan(10);
}, 60_000);

/** The snapshot once the next start has put right what it was told of. */
const mended = async (session: Session): Promise<unknown> => {
  const pilot = pilotOn({ excel: session.excel, clock: FIXED_CLOCK });
  if (await pilot.unfinishedJob()) expect((await pilot.restore()).ok).toBe(true);
  return snapshotOf(session);
};

describe.each(SWITCHES)('$name', ({ on, passes }) => {
  test('for one request at the first, a middle and the last block', async () => {
    for (const place of places) {
      const session = await prepare();
      watchWrites(session, (write) => {
        if (write === place) Object.assign(session.host.faults, on);
        // What waits for the cell or the answer is let through a moment later, as when a person presses Enter.
        if (write === place && passes) setTimeout(() => Object.assign(session.host.faults, OFF), 30);
        if (write > place) Object.assign(session.host.faults, OFF);
      });
      const scored = await session.pilot.score(REQUEST);
      Object.assign(session.host.faults, OFF);
      const after = await mended(session);
      if (passes) expect([place, scored.ok]).toEqual([place, true]);
      expect([place, after]).toEqual([place, scored.ok ? undisturbed : untouched]);
    }
  }, 120_000);

  if (!passes)
    test('for good from the first, a middle and the last block on', async () => {
      for (const place of places) {
        const session = await prepare();
        watchWrites(session, (write) => {
          if (write === place) Object.assign(session.host.faults, on);
        });
        const scored = await session.pilot.score(REQUEST);
        Object.assign(session.host.faults, OFF);
        expect([place, scored.ok]).toEqual([place, false]);
        expect([place, await mended(session)]).toEqual([place, untouched]);
      }
    }, 120_000);
});
