import { usePaneState } from '../paneReact';
import { canScore } from '../store/scoreSheet';
import { useWords } from '../useWords';

/** What stands in the way of a place's job; null where nothing does. */
export const usePlaceObstacle = (): string | null => {
  const { t } = useWords();
  const isAnswered = usePaneState(canScore);
  const hasUnfinished = usePaneState((state) => state.unfinished !== null);
  if (hasUnfinished) return t('score.unfinishedFirst');
  return isAnswered ? null : t('score.answerFirst');
};
