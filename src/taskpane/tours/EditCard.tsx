import { Button } from '@fluentui/react-components';
import { usePaneContext } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { useTextStyles } from '../shared/textStyles';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';
import { usePlaceObstacle } from '../shared/usePlaceObstacle';
import { useSlice } from '../paneReact';
import { previewTask } from './tourJobs';
import { TOURS } from './toursSlice';
import { useTourWords } from './useTourWords';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const GESTURES = ['edit.move', 'edit.day', 'edit.time', 'edit.drop', 'edit.add', 'edit.pin'] as const;

/** What can be done by hand in a tour tab, and the two ways to take it up. */
export const EditCard = () => {
  const text = useTextStyles();
  const styles = useStyles();
  const { t } = useTourWords();
  const context = usePaneContext();
  const slice = context.slice(TOURS);
  const isOpen = useSlice(TOURS, (state) => state.isEditOpen);
  const obstacle = usePlaceObstacle();
  return (
    <Disclosure
      title={t('edit.title')}
      isOpen={isOpen}
      onToggle={(isEditOpen) => slice.update({ isEditOpen })}
    >
      <p className={text.facts}>{t('edit.text')}</p>
      <ul className={text.list}>
        {GESTURES.map((key) => (
          <li key={key} className={text.facts}>
            {t(key)}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={obstacle !== null}
          onClick={() => void previewTask(context, 'retime')}
        >
          {t('action.retime')}
        </Button>
        <Button disabledFocusable={obstacle !== null} onClick={() => void previewTask(context, 'improve')}>
          {t('action.improve')}
        </Button>
      </div>
      <p className={text.why}>{obstacle ?? t('edit.improve')}</p>
    </Disclosure>
  );
};
