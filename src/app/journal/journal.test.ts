import { entryOf, MOST_ENTRIES, withEntry } from './journal';
import type { JournalEntry } from './journalEntry';

const entry = (job: string): JournalEntry => ({ at: '', job, sheet: '', written: '', detail: '' });

test('the oldest entries make room for new ones', () => {
  let entries: readonly JournalEntry[] = [];
  for (let run = 1; run <= MOST_ENTRIES + 5; run++) entries = withEntry(entries, entry(String(run)));
  expect([entries.length, entries[0]?.job, entries.at(-1)?.job]).toEqual([200, '6', '205']);
});

test('an entry is never longer than a line can say', () => {
  const plan = {
    job: 'score',
    startedAt: '',
    sheet: 'A',
    columns: null,
    sheets: [],
    detail: 'x'.repeat(9000),
  };
  expect(entryOf(plan).detail).toHaveLength(500);
});
