import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular, LockClosedRegular } from '@fluentui/react-icons';
import { useActions } from '../paneReact';
import { useWords } from '../useWords';
import { FirstRunPicture } from './FirstRunPicture';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  gains: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  gain: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  sign: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  promise: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  promiseSign: { flexShrink: 0, fontSize: '16px' },
  actions: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** One screen: what a click gives, shown once. */
export const FirstRun = () => {
  const styles = useStyles();
  const { t } = useWords();
  const actions = useActions();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('firstRun.title')}</h2>
      <FirstRunPicture label={t('firstRun.picture')} />
      <p className={styles.lead}>{t('firstRun.lead')}</p>
      <ul className={styles.gains}>
        {(['gainScore', 'gainCoverage', 'gainTop'] as const).map((gain) => (
          <li key={gain} className={styles.gain}>
            <CheckmarkCircleRegular className={styles.sign} aria-hidden />
            <span>{t(`firstRun.${gain}`)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" size="large" onClick={() => void actions.leaveFirstRun()}>
          {t('firstRun.start')}
        </Button>
        <Button size="large" onClick={() => void actions.insertSample()}>
          {t('firstRun.sample')}
        </Button>
      </div>
      <div className={styles.promise}>
        <LockClosedRegular className={styles.promiseSign} aria-hidden />
        <span>
          <strong>{t('firstRun.promise')}</strong> {t('firstRun.promiseMore')}
        </span>
      </div>
    </div>
  );
};
