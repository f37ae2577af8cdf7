import type { Failure } from '../../../domain/result';
import { failureSentence } from '../../../i18n/sentences';
import { usePaneState } from '../../paneReact';
import { useTextStyles } from '../textStyles';

/** What went wrong with a file, and what to do, beside the button that was pressed. */
export const FailedLine = ({ failure }: { readonly failure: Failure }) => {
  const styles = useTextStyles();
  const language = usePaneState((state) => state.language);
  const { message, remedy } = failureSentence(failure, language, 'pane');
  return (
    <p role="alert" className={styles.bad}>
      {message} {remedy}
    </p>
  );
};
