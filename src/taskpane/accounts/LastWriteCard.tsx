import { usePaneState } from '../paneReact';
import { useWords } from '../useWords';
import { WrittenCard } from './WrittenCard';

const JOBS = ['score', 'repair', 'visits', 'tours', 'retime', 'settings', 'grid'] as const;

/** The last write of an earlier session, which can still be undone. */
export const LastWriteCard = () => {
  const { t, date } = useWords();
  const last = usePaneState((state) => state.lastWrite);
  if (last === null || last.job === 'restore') return null;
  const job = JOBS.find((known) => known === last.job) ?? 'other';
  const when = t(`last.${job}`, { date: date(last.at) });
  return <WrittenCard title={when} addresses={last.addresses} />;
};
