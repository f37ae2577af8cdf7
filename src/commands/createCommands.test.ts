import type { DcPilot } from '../app/dcPilot';
import { fail, succeed, type Failure } from '../domain/result';
import { fakeReport, fakeRestore } from '../taskpane/testing/fakeData';
import { fakeDiagnosis } from '../taskpane/testing/fakeDiagnosis';
import { fakeTours } from '../taskpane/testing/fakeTours';
import { fakeVisits } from '../taskpane/testing/fakeVisits';
import { createFakePilot } from '../taskpane/testing/fakePilot';
import { createCommands } from './createCommands';

const setUp = (members: Partial<DcPilot>, isBusy: 'busy' | 'free' = 'free') => {
  const told: string[] = [];
  const shown: (Failure | 'busy' | 'inPane')[] = [];
  const pilot = createFakePilot(members);
  const commands = createCommands(pilot, {
    showPane: async (said) => void shown.push(said),
    language: () => 'en',
    pane: {
      begin: (job) => (isBusy === 'busy' ? null : (told.push(`begin ${job}`), {})),
      endScore: async (result) => void told.push(`score ${result.ok ? 'done' : result.failure.code}`),
      endVisits: async (result) => void told.push(`visits ${result.ok ? 'done' : result.failure.code}`),
      endTours: async (result) => void told.push(`tours ${result.ok ? 'done' : result.failure.code}`),
      endAgenda: async (result) => void told.push(`agenda ${result.ok ? 'done' : result.failure.code}`),
      endSlots: async (result) => void told.push(`slots ${result.ok ? 'done' : result.failure.code}`),
      endDiagnosis: async (result) => void told.push(`diagnose ${result.ok ? 'done' : result.failure.code}`),
      endRestore: async (result) => void told.push(`restore ${result.ok ? 'done' : result.failure.code}`),
      askHandoff: async () => void told.push('handoff asked'),
    },
  });
  const event = { completed: () => void told.push('completed') };
  return { commands, event, told, shown, pilot };
};

test('a scoring that needs no answer runs at once and leaves the pane as it is', async () => {
  const { commands, event, told, shown, pilot } = setUp({ score: async () => succeed(fakeReport) });
  await commands.scoreSheet(event);
  expect(pilot.callsOf('score')).toEqual([{ language: 'en' }]);
  expect(told).toEqual(['begin score', 'score done', 'completed']);
  expect(shown).toEqual([]);
});

test('visits that need no answer are worked out at once and leave the pane as it is', async () => {
  const { commands, event, told, shown, pilot } = setUp({ visits: async () => succeed(fakeVisits) });
  await commands.countVisits(event);
  expect(pilot.callsOf('visits')).toEqual([{ language: 'en' }]);
  expect(told).toEqual(['begin visits', 'visits done', 'completed']);
  expect(shown).toEqual([]);
});

test('tours that need no answer are planned and written at once', async () => {
  const { commands, event, told, shown, pilot } = setUp({ tours: async () => succeed(fakeTours) });
  await commands.planTours(event);
  expect(pilot.callsOf('tours')).toEqual([{ language: 'en' }]);
  expect(told).toEqual(['begin tours', 'tours done', 'completed']);
  expect(shown).toEqual([]);
});

test('a diagnosis that needs no answer is made at once', async () => {
  const { commands, event, told, shown, pilot } = setUp({ diagnose: async () => succeed(fakeDiagnosis) });
  await commands.diagnose(event);
  expect(pilot.callsOf('diagnose')).toEqual([{ language: 'en' }]);
  expect(told).toEqual(['begin diagnose', 'diagnose done', 'completed']);
  expect(shown).toEqual([]);
});

test('the visit of the selected row is closed at once; three slots are shown in the pane', async () => {
  const { commands, event, told, shown, pilot } = setUp({});
  await commands.closeVisit(event);
  expect(pilot.callsOf('agenda')).toEqual([
    { language: 'en', actions: [{ kind: 'close', outcome: 'done' }] },
  ]);
  expect(shown).toEqual([]);
  await commands.threeSlots(event);
  expect(pilot.callsOf('slots')).toEqual([{ language: 'en' }]);
  expect(told).toEqual([
    ...['begin agenda', 'agenda done', 'completed'],
    ...['begin slots', 'slots done', 'completed'],
  ]);
  expect(shown).toEqual(['inPane']);
});

test('whom a tour is sent to is asked in the pane, whatever else runs; nothing is made', async () => {
  const { commands, event, told, shown, pilot } = setUp({}, 'busy');
  await commands.sendTour(event);
  expect(pilot.callsOf('handoff')).toEqual([]);
  expect(told).toEqual(['handoff asked', 'completed']);
  expect(shown).toEqual(['inPane']);
});

test('edited tours get their times at once, whatever sheet is looked at', async () => {
  const { commands, event, told, shown, pilot } = setUp({ retime: async () => succeed(fakeTours) });
  await commands.retimeTours(event);
  expect(pilot.callsOf('retime')).toEqual([{ language: 'en' }]);
  expect(told).toEqual(['begin tours', 'tours done', 'completed']);
  expect(shown).toEqual([]);
});

test('a scoring that needs an answer opens the pane with the question ready', async () => {
  const failure = { code: 'TARGET_OCCUPIED', details: { address: 'M1:P40' } } as const;
  const { commands, event, told, shown } = setUp({ score: async () => fail(failure.code, failure.details) });
  await commands.scoreSheet(event);
  expect(told).toEqual(['begin score', 'score TARGET_OCCUPIED', 'completed']);
  expect(shown).toEqual([failure]);
});

test('what the pilot throws is shown, and the ribbon is let go', async () => {
  const { commands, event, told, shown } = setUp({ restore: () => Promise.reject(new Error('gone')) });
  await commands.restoreLastWrite(event);
  expect(told).toEqual(['begin restore', 'restore HOST_FAILED', 'completed']);
  expect(shown).toEqual([{ code: 'HOST_FAILED', details: { reason: 'gone' } }]);
});

test('a stopped job needs no pane', async () => {
  const { commands, event, shown } = setUp({ score: async () => fail('CANCELLED') });
  await commands.scoreSheet(event);
  expect(shown).toEqual([]);
});

test('while another job runs nothing is started and the pane is shown', async () => {
  const { commands, event, told, shown, pilot } = setUp(
    { restore: async () => succeed(fakeRestore) },
    'busy',
  );
  await commands.restoreLastWrite(event);
  expect(pilot.callsOf('restore')).toEqual([]);
  expect(shown).toEqual(['busy']);
  expect(told).toEqual(['completed']);
});

test('the ribbon is let go even when the pane cannot be shown', async () => {
  const { event, told, pilot } = setUp({});
  const commands = createCommands(pilot, {
    showPane: () => Promise.reject(new Error('hidden')),
    language: () => 'fr',
    pane: {
      begin: () => null,
      endScore: async () => undefined,
      endVisits: async () => undefined,
      endTours: async () => undefined,
      endAgenda: async () => undefined,
      endSlots: async () => undefined,
      endDiagnosis: async () => undefined,
      endRestore: async () => undefined,
      askHandoff: async () => undefined,
    },
  });
  await expect(commands.scoreSheet(event)).rejects.toThrow('hidden');
  expect(told).toEqual(['completed']);
});
