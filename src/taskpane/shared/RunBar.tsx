import { Button } from '@fluentui/react-components';
import { ActionBar } from './ActionBar';

export interface RunBarProps {
  /** Results are there already: running again is no longer the first thing to do. */
  readonly isAgain: boolean;
  readonly isReady: boolean;
  readonly hint: string;
  readonly run: string;
  readonly preview: string;
  readonly onRun: () => void;
  readonly onPreview: () => void;
}

/** What a place is for, and a look at it first. */
export const RunBar = ({ isAgain, isReady, hint, run, preview, onRun, onPreview }: RunBarProps) => {
  const size = isAgain ? 'medium' : 'large';
  return (
    <ActionBar {...(isAgain && isReady ? {} : { hint })}>
      <Button
        appearance={isAgain ? 'secondary' : 'primary'}
        size={size}
        disabledFocusable={!isReady}
        onClick={onRun}
      >
        {run}
      </Button>
      <Button size={size} disabledFocusable={!isReady} onClick={onPreview}>
        {preview}
      </Button>
    </ActionBar>
  );
};
