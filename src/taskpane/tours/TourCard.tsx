import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import type { ToursReport } from '../../app/report';
import { useActions, usePaneContext, useSlice } from '../paneReact';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { StopTable } from './StopTable';
import { TourChooser } from './TourChooser';
import { mapModel, stopId, type TourWeek } from './tourModel';
import { TOURS, type ShownTours } from './toursSlice';
import { useOutlines } from './useOutlines';
import { useTourWords } from './useTourWords';

const TourMap = lazy(() => import('./map/TourMap').then(({ TourMap: view }) => ({ default: view })));

interface WeekProps {
  readonly report: ToursReport;
  readonly week: TourWeek;
}

const tabAddress = (tab: string): string => `'${tab.replaceAll("'", "''")}'!A1`;

interface StopMapProps extends WeekProps {
  readonly onSelect: (id: string) => void;
}

const StopMap = ({ report, week, onSelect }: StopMapProps) => {
  const words = useTourWords();
  const { t } = words;
  const selected = useSlice(TOURS, (state) => state.stop);
  const outlines = useOutlines();
  const model = useMemo(() => mapModel({ report, week, selected }, words), [report, week, selected, words]);
  const mapWords = useMemo(
    () => ({ map: t('tour.map'), zoomIn: t('tour.zoomIn'), zoomOut: t('tour.zoomOut') }),
    [t],
  );
  return (
    <Suspense fallback={<p>{t('tour.mapLoading')}</p>}>
      <TourMap model={model} outlines={outlines} words={mapWords} onSelect={onSelect} />
    </Suspense>
  );
};

/** The chosen stop in one line under the map. */
const ChosenStop = ({ week }: { readonly week: TourWeek }) => {
  const styles = useTextStyles();
  const { t, integer, decimal } = useTourWords();
  const selected = useSlice(TOURS, (state) => state.stop);
  const stops = week.days.flatMap(({ date, stops: all }) =>
    all.map((stop, at) => ({ id: stopId(date, at + 1), order: at + 1, stop })),
  );
  const chosen = stops.find(({ id }) => id === selected);
  if (!chosen) return <p className={styles.why}>{t('tour.choose')}</p>;
  const { name, arrive, leave, driveMinutes, km } = chosen.stop;
  const way = t('tour.wayText', { minutes: integer(driveMinutes), km: decimal(km) });
  return (
    <p role="status" className={styles.facts}>
      {t('tour.chosen', { order: chosen.order, name, arrive, leave, way })}
    </p>
  );
};

/** One rep's week: on the map, in a list, and in its tab once it is written. */
export const TourCard = ({ shown }: { readonly shown: ShownTours }) => {
  const styles = useTextStyles();
  const { t } = useTourWords();
  const actions = useActions();
  const { slice } = usePaneContext();
  const { report, preview } = shown;
  const at = useSlice(TOURS, (state) => state.week);
  const week = report.weeks[at] ?? report.weeks[0];
  const tab = preview === null ? week?.tab : undefined;
  const choose = useCallback(
    (stop: string): void => {
      slice(TOURS).update({ stop });
      if (tab !== undefined) void actions.reveal(tabAddress(tab));
    },
    [slice, actions, tab],
  );
  if (!week) return null;
  const isEmpty = week.days.every(({ stops }) => stops.length === 0);
  return (
    <Card title={t('tour.heading')}>
      <TourChooser report={report} week={week} />
      {isEmpty ? (
        <p className={styles.facts}>{t('tour.empty')}</p>
      ) : (
        <>
          <StopMap report={report} week={week} onSelect={choose} />
          <ChosenStop week={week} />
          <StopTable week={week} onSelect={choose} />
        </>
      )}
      {tab !== undefined && (
        <Button onClick={() => void actions.reveal(tabAddress(tab))}>{t('tour.open', { tab })}</Button>
      )}
    </Card>
  );
};
