import type { settings as french } from '../fr/settings';
import type { SameShape } from '../sameShape';

export const settings: SameShape<typeof french> = {
  heading: {
    results: 'Results to write',
    top: 'TOP lists and challenge',
    scoring: 'Scoring settings',
  },
  text: 'The same cells as the sheet DC Settings: each change is written there and can be undone.',
  columnsText:
    'Only ticked columns are written or renewed. Those already written that you untick stay as they are.',
  hypothesis: 'hypothesis',
  confirmed: 'confirmed',
  changed: 'changed',
  wrong: 'unreadable in the sheet',
  expected: 'expected: {{expected}}',
  automatic: 'automatic',
  yes: 'yes',
  save: 'Write',
  saved: 'Written on DC Settings. Run again to see the effect.',
  sheets: 'Settings sheets',
  open: 'Open {{sheet}}',
  create: 'Make {{sheet}}',
  loading: 'Reading the settings…',
};
