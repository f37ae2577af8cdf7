import { switchTests } from '../testing/failureSwitches';
import { ACCOUNT_MAPPING, workbookOf } from '../testing/testWorkbook';

const ROWS = [
  ['Code client', 'Raison sociale', 'Ville', 'CA 2025 (€)', 'Potentiel (€)'],
  ...Array.from({ length: 1500 }, (_, row) => [`C${row}`, `Compte ${row}`, 'Nantes', 1000 + row, 2000 + row]),
];

switchTests({
  prepare: () => workbookOf(ROWS),
  run: (pilot) => pilot.score({ language: 'fr', mapping: ACCOUNT_MAPPING }),
  blockBytes: 60_000,
});
