import { Button } from '@fluentui/react-components';
import { useActions } from '../paneReact';
import { useWords } from '../useWords';
import { Logo } from './Logo';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  // Office draws its own menu over the top right corner (34 px wide on a Mac): nothing of ours goes there.
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} 44px ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export const Header = () => {
  const styles = useStyles();
  const { t, language } = useWords();
  const actions = useActions();
  return (
    <header className={styles.header}>
      <Logo />
      <h1 className={styles.title}>{t('app.title')}</h1>
      <Button
        appearance="subtle"
        size="small"
        aria-label={`${t('app.languageShort')}, ${t('app.language')}`}
        title={t('app.language')}
        onClick={() => actions.setLanguage(language === 'fr' ? 'en' : 'fr')}
      >
        {t('app.languageShort')}
      </Button>
    </header>
  );
};
