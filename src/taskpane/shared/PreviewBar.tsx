import { Button } from '@fluentui/react-components';
import { useActions } from '../paneReact';
import { useWords } from '../useWords';
import { ActionBar } from './ActionBar';

/** Under a preview: write it, or leave things as they are. */
export const PreviewBar = ({ onWrite }: { readonly onWrite: () => void }) => {
  const { t } = useWords();
  const actions = useActions();
  return (
    <ActionBar>
      <Button appearance="primary" size="large" onClick={onWrite}>
        {t('preview.write')}
      </Button>
      <Button size="large" onClick={() => void actions.dismiss()}>
        {t('preview.close')}
      </Button>
    </ActionBar>
  );
};
