import type { ToursRequest } from '../../../src/app/dcPilot';
import type { RawCell } from '../../../src/sheet/cellGrid';
import { cancelTest, switchTests } from '../testing/failureSwitches';
import { workbookOf } from '../testing/testWorkbook';

const TOWNS = ['Nantes', 'Angers', 'Rennes'];
const ROWS: RawCell[][] = [
  ['Code client', 'Raison sociale', 'Ville', 'Commercial', 'CA 2025 (€)'],
  ...TOWNS.map((town, at) => [`C${at}`, `Compte ${at}`, town, 'Anne Martin', 100_000 - at * 5000]),
];
const REQUEST: ToursRequest = {
  ...{ language: 'fr', sheet: 'Comptes', from: '2026-02-02', weeks: 1, effort: 'quick', mapping: {} },
};
const prepare = () => workbookOf(ROWS);

switchTests({ prepare, run: (pilot) => pilot.tours(REQUEST), blockBytes: 120_000 });
cancelTest({ prepare, run: (pilot, controls) => pilot.tours(REQUEST, controls) }, [
  'read',
  'plan',
  'restorePoint',
  'write',
]);
