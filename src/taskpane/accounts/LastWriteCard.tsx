import { usePaneState } from '../paneReact';
import { useWords } from '../useWords';
import { WrittenCard } from './WrittenCard';

/** The last write of an earlier session, which can still be undone. */
export const LastWriteCard = () => {
  const { t, date } = useWords();
  const last = usePaneState((state) => state.lastWrite);
  if (last === null || last.job === 'restore') return null;
  const job = last.job === 'score' || last.job === 'repair' ? last.job : 'other';
  const when = t(`last.${job}`, { date: date(last.at) });
  return <WrittenCard title={when} addresses={last.addresses} />;
};
