import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext, usePaneState } from '../paneReact';
import { useTextStyles } from '../shared/textStyles';
import { isBusy } from '../store/paneState';
import { openGridSheet, writeReady } from './gridJobs';
import { useGridWords } from './useGridWords';

type Ready = 'default' | 'rfm';
const READY: readonly Ready[] = ['default', 'rfm'];

/** The sheet itself, and the grids one can start from again. */
export const ReadyGrids = ({ isWritten }: { readonly isWritten: boolean }) => {
  const styles = useTextStyles();
  const { t } = useGridWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const [chosen, setChosen] = useState<Ready | null>(null);
  return (
    <>
      {isWritten ? (
        <Button onClick={() => openGridSheet(context)}>{t('openSheet')}</Button>
      ) : (
        <Button disabledFocusable={isHeld} onClick={() => void writeReady(context)}>
          {t('create')}
        </Button>
      )}
      <ChoiceList
        label={t('ready')}
        options={[{ value: '', text: t('pick') }, ...READY.map((value) => ({ value, text: t(value) }))]}
        selected={chosen ?? ''}
        onSelect={(value) => setChosen(READY.find((one) => one === value) ?? null)}
      />
      {chosen !== null && (
        <>
          <p className={styles.facts}>{t('startText')}</p>
          <Button disabledFocusable={isHeld} onClick={() => void writeReady(context, chosen)}>
            {t('start')}
          </Button>
        </>
      )}
    </>
  );
};
