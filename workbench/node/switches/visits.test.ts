import { cancelTest, switchTests } from '../testing/failureSwitches';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, workbookOf } from '../testing/testWorkbook';

const prepare = () => workbookOf(ACCOUNT_ROWS);
const REQUEST = { language: 'fr', mapping: ACCOUNT_MAPPING } as const;

switchTests({ prepare, run: (pilot) => pilot.visits(REQUEST), blockBytes: 120_000 });
cancelTest({ prepare, run: (pilot, controls) => pilot.visits(REQUEST, controls) }, [
  'read',
  'score',
  'restorePoint',
  'write',
  'finish',
]);
