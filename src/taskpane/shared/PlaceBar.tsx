import { RunBar } from './RunBar';
import { usePlaceObstacle } from './usePlaceObstacle';

export interface PlaceBarProps {
  /** The words of the place. */
  readonly t: (key: 'action.run' | 'action.again' | 'action.preview' | 'action.hint') => string;
  /** Results are there already. */
  readonly isAgain: boolean;
  readonly onRun: () => void;
  readonly onPreview: () => void;
}

/** The one job of a place, and a look at it first; what stands in its way is said instead of what it does. */
export const PlaceBar = ({ t, isAgain, onRun, onPreview }: PlaceBarProps) => {
  const obstacle = usePlaceObstacle();
  return (
    <RunBar
      {...{ isAgain, onRun, onPreview }}
      isReady={obstacle === null}
      hint={obstacle ?? t('action.hint')}
      run={t(isAgain ? 'action.again' : 'action.run')}
      preview={t('action.preview')}
    />
  );
};
