import { Button } from '@fluentui/react-components';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { ToursReport } from '../../app/report';
import { useActions, usePaneContext, useSlice } from '../paneReact';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { TileChooser } from './map/TileChooser';
import { tileSourceOf } from '../../app/tours/online/tileSource';
import { useTiles } from './map/useTiles';
import { StopTable } from './StopTable';
import { TourChooser } from './TourChooser';
import { MovePart } from './MovePart';
import { askMove } from './moveStop';
import { revealStop, tabAddress } from './revealStop';
import { findStop, mapModel, type TourWeek } from './tourModel';
import { TOURS, type ShownTours } from './toursSlice';
import { useOutlines } from './useOutlines';
import { useTourWords } from './useTourWords';

const TourMap = lazy(() => import('./map/TourMap').then(({ TourMap: view }) => ({ default: view })));

interface WeekProps {
  readonly report: ToursReport;
  readonly week: TourWeek;
}

interface StopMapProps extends WeekProps {
  readonly onSelect: (id: string) => void;
  /** Absent where stops cannot be moved. */
  readonly onMove?: (id: string, day: number) => void;
}

const StopMap = ({ report, week, onSelect, onMove }: StopMapProps) => {
  const words = useTourWords();
  const { t } = words;
  const selected = useSlice(TOURS, (state) => state.stop);
  const outlines = useOutlines();
  const tiles = useTiles();
  const [isChoosing, setChoosing] = useState(false);
  const styles = useTextStyles();
  const outcome = tileSourceOf(tiles.choice);
  const model = useMemo(() => mapModel({ report, week, selected }, words), [report, week, selected, words]);
  const mapWords = useMemo(
    () => ({ map: t('tour.map'), zoomIn: t('tour.zoomIn'), zoomOut: t('tour.zoomOut') }),
    [t],
  );
  return (
    <>
      <Suspense fallback={<p>{t('tour.mapLoading')}</p>}>
        <TourMap
          {...{ model, outlines, words: mapWords, onSelect, onTilesFailed: tiles.fail }}
          tiles={tiles.source?.template ?? null}
          {...(onMove === undefined ? {} : { onMove })}
        />
      </Suspense>
      {tiles.source && tiles.source.attribution !== '' && (
        <p className={styles.why}>{t('tiles.shown', { source: tiles.source.attribution })}</p>
      )}
      {tiles.hasFailed && outcome.kind === 'source' && (
        <p role="status" className={styles.bad}>
          {t('tiles.failed', { host: outcome.source.host })}
        </p>
      )}
      <TileChooser
        {...{ choice: tiles.choice, onChange: tiles.change, isOpen: isChoosing, onToggle: setChoosing }}
      />
    </>
  );
};

/** The chosen stop in one line under the map. */
const ChosenStop = ({ week }: { readonly week: TourWeek }) => {
  const styles = useTextStyles();
  const { t, integer, decimal } = useTourWords();
  const selected = useSlice(TOURS, (state) => state.stop);
  const chosen = selected === null ? null : findStop(week, selected);
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
  const context = usePaneContext();
  const { slice } = context;
  const { report, preview } = shown;
  const at = useSlice(TOURS, (state) => state.week);
  const week = report.weeks[at] ?? report.weeks[0];
  const tab = preview === null ? week?.tab : undefined;
  const choose = useCallback(
    (stop: string): void => {
      slice(TOURS).update({ stop, move: null });
      if (tab !== undefined && week) void revealStop(context, week, stop);
    },
    [slice, context, tab, week],
  );
  const move = useCallback(
    (id: string, day: number): void => {
      const found = week && findStop(week, id);
      const date = week?.days[day]?.date;
      if (!found || date === undefined) return;
      slice(TOURS).update({ stop: id });
      void askMove(context, shown, { visit: found.stop.visit, name: found.stop.name, day: date });
    },
    [slice, context, shown, week],
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
          <StopMap {...{ report, week, onSelect: choose }} {...(tab === undefined ? {} : { onMove: move })} />
          <ChosenStop week={week} />
          <MovePart shown={shown} week={week} />
          <StopTable week={week} onSelect={choose} />
        </>
      )}
      {tab !== undefined && (
        <Button onClick={() => void actions.reveal(tabAddress(tab))}>{t('tour.open', { tab })}</Button>
      )}
    </Card>
  );
};
