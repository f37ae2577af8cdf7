import { useRef, useState } from 'react';
import { FirstRun } from '../firstRun/FirstRun';
import { usePaneState } from '../paneReact';
import { LiveRegion } from '../shared/LiveRegion';
import { PaneBoundary } from '../shared/PaneBoundary';
import { useKeptFocus } from '../shared/useKeptFocus';
import { useWords } from '../useWords';
import { Header } from './Header';
import { PLACES, type PlaceId } from './places';
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

const useBody = (place: PlaceId) => {
  const styles = useStyles();
  const { t } = useWords();
  const kind = usePaneState((state) => state.phase.kind);
  if (kind === 'starting') return <p className={styles.starting}>{t('app.starting')}</p>;
  if (kind === 'firstRun') return <FirstRun />;
  const View = PLACES.find(({ id }) => id === place)?.View;
  return View === undefined ? null : <View />;
};

/** The frame around the places: header, navigation, main region, what a screen reader is told. */
export const PaneShell = () => {
  const styles = useStyles();
  const { t } = useWords();
  const [place, setPlace] = useState<PlaceId>('accounts');
  const main = useRef<HTMLElement>(null);
  useKeptFocus(
    main,
    usePaneState((state) => state.phase.kind),
  );
  const body = useBody(place);
  return (
    <div className={styles.shell}>
      <Header />
      <PlaceTabs current={place} onChange={setPlace} />
      <main ref={main} tabIndex={-1} aria-label={t('app.main')} className={styles.main}>
        <PaneBoundary message={t('failure.crashed')} action={t('failure.crashedAction')}>
          {body}
        </PaneBoundary>
      </main>
      <LiveRegion />
    </div>
  );
};
