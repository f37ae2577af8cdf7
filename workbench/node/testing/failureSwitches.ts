/**
 * Every failure switch of the host, thrown at the first, a middle and the last writing request of a job, for that one
 * request or for good. Whatever the product answers, the workbook is as before or wholly written; where the product could
 * not put it right itself, the next start says so and restores it exactly.
 */
import type { DcPilot } from '../../../src/app/dcPilot';
import type { Faults } from '../../host/limits/faults';
import { pilotOn } from '../openSession';
import type { Session } from '../openSession';
import { FIXED_CLOCK, snapshotOf } from './testWorkbook';

export interface SwitchedJob {
  readonly prepare: () => Promise<Session>;
  readonly run: (pilot: DcPilot) => Promise<{ readonly ok: boolean }>;
  /** Small enough that what is written goes in several blocks. */
  readonly blockBytes: number;
}

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

/** The snapshot once the next start has put right what it was told of. */
const mended = async (session: Session): Promise<unknown> => {
  const pilot = pilotOn({ excel: session.excel, clock: FIXED_CLOCK });
  if (await pilot.unfinishedJob()) expect((await pilot.restore()).ok).toBe(true);
  return snapshotOf(session);
};

/** Declares the tests of one job. */
export const switchTests = (job: SwitchedJob): void => {
  const off: Partial<Faults> = {
    ...{ failAtAction: null, refuseWith: null, isEditingCell: false, delayMs: 0 },
    payloadBytes: job.blockBytes,
  };
  const prepare = async (): Promise<Session> => {
    const session = await job.prepare();
    session.host.faults.payloadBytes = job.blockBytes;
    return session;
  };
  let undisturbed: unknown;
  let untouched: unknown;
  let places: readonly number[] = [];

  beforeAll(async () => {
    const session = await prepare();
    untouched = snapshotOf(session);
    let last = 0;
    watchWrites(session, (write) => (last = write));
    expect(await job.run(session.pilot)).toMatchObject({ ok: true });
    undisturbed = snapshotOf(session);
    places = [0, Math.floor(last / 2), last];
    expect(last).toBeGreaterThan(10);
  }, 60_000);

  describe.each(SWITCHES)('$name', ({ on, passes }) => {
    test('for one request at the first, a middle and the last block', async () => {
      for (const place of places) {
        const session = await prepare();
        watchWrites(session, (write) => {
          if (write === place) Object.assign(session.host.faults, on);
          // What waits for the cell or the answer is let through a moment later, as when a person presses Enter.
          if (write === place && passes) setTimeout(() => Object.assign(session.host.faults, off), 30);
          if (write > place) Object.assign(session.host.faults, off);
        });
        const done = await job.run(session.pilot);
        Object.assign(session.host.faults, off);
        const after = await mended(session);
        if (passes) expect([place, done.ok]).toEqual([place, true]);
        expect([place, after]).toEqual([place, done.ok ? undisturbed : untouched]);
      }
    }, 120_000);

    if (!passes)
      test('for good from the first, a middle and the last block on', async () => {
        for (const place of places) {
          const session = await prepare();
          watchWrites(session, (write) => {
            if (write === place) Object.assign(session.host.faults, on);
          });
          const done = await job.run(session.pilot);
          Object.assign(session.host.faults, off);
          expect([place, done.ok]).toEqual([place, false]);
          expect([place, await mended(session)]).toEqual([place, untouched]);
        }
      }, 120_000);
  });
};

/** Cancelled as each of these stages begins, the job leaves the workbook as it was. */
export const cancelTest = (
  job: Pick<SwitchedJob, 'prepare'> & {
    readonly run: (
      pilot: DcPilot,
      controls: Parameters<DcPilot['score']>[1],
    ) => Promise<{ readonly ok: boolean }>;
  },
  stages: readonly string[],
): void => {
  test.each(stages)(
    'cancelled at the stage %s, nothing is left behind',
    async (stage) => {
      const session = await job.prepare();
      const before = snapshotOf(session);
      const controller = new AbortController();
      const done = await job.run(session.pilot, {
        signal: controller.signal,
        onProgress: (now) => {
          if (now === stage) controller.abort();
        },
      });
      expect(done).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } });
      expect(snapshotOf(session)).toEqual(before);
    },
    60_000,
  );
};
