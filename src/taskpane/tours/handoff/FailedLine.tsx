import type { Failure } from '../../../domain/result';
import { failureSentence } from '../../../i18n/sentences';
import { useTextStyles } from '../../shared/textStyles';
import { useHandoffWords } from './useHandoffWords';

/** What went wrong with a file, and what to do, beside the button that was pressed. */
export const FailedLine = ({ failure }: { readonly failure: Failure }) => {
  const styles = useTextStyles();
  const { language } = useHandoffWords();
  const { message, remedy } = failureSentence(failure, language, 'pane');
  return (
    <p role="alert" className={styles.bad}>
      {message} {remedy}
    </p>
  );
};
