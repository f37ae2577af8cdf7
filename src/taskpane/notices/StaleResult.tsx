import { Button } from '@fluentui/react-components';
import { Notice } from './Notice';

export interface StaleResultProps {
  /** The words of the place. */
  readonly t: (key: 'stale.title' | 'stale.text' | 'action.again') => string;
  readonly onAgain: () => void;
}

/** What a place shows no longer holds, and is worked out again by one click. */
export const StaleResult = ({ t, onAgain }: StaleResultProps) => (
  <Notice intent="warning" title={t('stale.title')} lines={[t('stale.text')]}>
    <Button size="small" appearance="primary" onClick={onAgain}>
      {t('action.again')}
    </Button>
  </Notice>
);
