import { useRef } from 'react';
import { FirstRun } from '../firstRun/FirstRun';
import { usePaneState } from '../paneReact';
import { LiveRegion } from '../shared/LiveRegion';
import { PaneBoundary } from '../shared/PaneBoundary';
import { useKeptFocus } from '../shared/useKeptFocus';
import { useWords } from '../useWords';
import { Header } from './Header';
import { PlaceBody } from './PlaceBody';
import { PlaceTabs } from './PlaceTabs';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  shell: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  main: { flexGrow: 1, display: 'flex', flexDirection: 'column', outlineStyle: 'none' },
  starting: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

const Body = () => {
  const styles = useStyles();
  const { t } = useWords();
  const kind = usePaneState((state) => state.phase.kind);
  if (kind === 'starting') return <p className={styles.starting}>{t('app.starting')}</p>;
  return kind === 'firstRun' ? <FirstRun /> : <PlaceBody />;
};

/** The frame around the places: header, navigation, main region, what a screen reader is told. */
export const PaneShell = () => {
  const styles = useStyles();
  const { t } = useWords();
  const place = usePaneState((state) => state.place);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(
    main,
    usePaneState((state) => state.phase.kind),
  );
  return (
    <div className={styles.shell}>
      <Header />
      <PlaceTabs />
      <main
        ref={main}
        tabIndex={-1}
        aria-label={t('app.main', { place: t(`place.${place}`) })}
        className={styles.main}
      >
        <PaneBoundary message={t('failure.crashed')} action={t('failure.crashedAction')}>
          <Body />
        </PaneBoundary>
      </main>
      <LiveRegion />
    </div>
  );
};
