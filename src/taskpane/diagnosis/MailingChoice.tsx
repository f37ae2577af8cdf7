import { usePaneContext, useSlice } from '../paneReact';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';
import { DIAGNOSIS } from './diagnosisSlice';
import { useDiagnosisWords } from './useDiagnosisWords';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  box: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
});

/** Whether the diagnosis comes with a sheet to send. */
export const MailingChoice = () => {
  const styles = useStyles();
  const { t } = useDiagnosisWords();
  const { slice } = usePaneContext();
  const hasMailing = useSlice(DIAGNOSIS, (state) => state.hasMailing);
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        className={styles.box}
        checked={hasMailing}
        onChange={({ currentTarget }) => slice(DIAGNOSIS).update({ hasMailing: currentTarget.checked })}
      />
      {t('action.mailing')}
    </label>
  );
};
