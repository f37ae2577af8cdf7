/** Results as formulas, in place of values that stand: a job that fails puts the values back. */
import { cancelTest, switchTests } from '../testing/failureSwitches';
import { ACCOUNT_MAPPING, ACCOUNT_ROWS, workbookOf } from '../testing/testWorkbook';

const VALUES = { language: 'fr', mapping: ACCOUNT_MAPPING } as const;
const LIVE = { ...VALUES, settings: { live: 'yes', adjusters: 'none' } } as const;
const prepare = async () => {
  const session = await workbookOf(ACCOUNT_ROWS);
  await session.pilot.score(VALUES);
  return session;
};

switchTests({ prepare, run: (pilot) => pilot.visits(LIVE), blockBytes: 120_000 });
cancelTest({ prepare, run: (pilot, controls) => pilot.visits(LIVE, controls) }, [
  'read',
  'restorePoint',
  'write',
  'finish',
]);
