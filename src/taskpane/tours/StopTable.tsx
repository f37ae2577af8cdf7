import { Button } from '@fluentui/react-components';
import { useSlice } from '../paneReact';
import { makeStyles, mergeClasses } from '../shared/styles';
import { tokens } from '../shared/tokens';
import { dayColour } from './map/dayColours';
import { stopId, type TourStop, type TourWeek } from './tourModel';
import { TOURS } from './toursSlice';
import { useTourWords } from './useTourWords';

const PAD = `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: PAD,
  },
  figureHead: { textAlign: 'right' },
  day: {
    textAlign: 'left',
    padding: PAD,
    paddingTop: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  dot: {
    display: 'inline-block',
    width: '12px',
    height: '12px',
    borderRadius: '50%',
    marginRight: tokens.spacingHorizontalS,
    forcedColorAdjust: 'none',
  },
  route: {
    minWidth: 'unset',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginLeft: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'nowrap',
  },
  cell: { padding: PAD, verticalAlign: 'top' },
  way: { padding: PAD, verticalAlign: 'top', textAlign: 'right', color: tokens.colorNeutralForeground2 },
  chosen: { backgroundColor: tokens.colorNeutralBackground4, fontWeight: tokens.fontWeightSemibold },
  name: {
    minWidth: 'unset',
    padding: 0,
    fontSize: tokens.fontSizeBase300,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: 'inherit',
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
  },
});

interface StopRowProps {
  readonly stop: TourStop;
  readonly order: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

const StopRow = ({ stop, order, isChosen, onChoose }: StopRowProps) => {
  const styles = useStyles();
  const { t, integer, decimal } = useTourWords();
  const { name, arrive, driveMinutes, km } = stop;
  return (
    <tr
      className={mergeClasses(isChosen && styles.chosen)}
      {...(isChosen ? { 'aria-current': 'true' as const } : {})}
    >
      <td className={styles.cell}>{order}</td>
      <td className={styles.cell}>{arrive}</td>
      <td className={styles.cell}>
        <Button appearance="transparent" size="small" className={styles.name} onClick={onChoose}>
          {name}
        </Button>
      </td>
      <td className={styles.way}>{t('tour.wayText', { minutes: integer(driveMinutes), km: decimal(km) })}</td>
    </tr>
  );
};

interface DayRoutesProps {
  readonly date: string;
  readonly links: TourWeek['days'][number]['links'];
}

/** The day's stops in a map of the web or of the phone; nothing is sent before it is opened. */
const DayRoutes = ({ date, links }: DayRoutesProps) => {
  const styles = useStyles();
  const { t, weekday } = useTourWords();
  return (
    <>
      {links.map(({ from, to, link }) => {
        const part = links.length === 1 ? t('tour.route') : t('tour.routePart', { from, to });
        return (
          <Button
            key={from}
            as="a"
            appearance="transparent"
            size="small"
            className={styles.route}
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            title={t('tour.routeHint')}
            aria-label={t('tour.routeFor', { part, day: weekday(date) })}
          >
            {part}
          </Button>
        );
      })}
    </>
  );
};

export interface StopTableProps {
  readonly week: TourWeek;
  readonly onSelect: (id: string) => void;
}

/** The stops of the week, day by day: the map without a picture, and its legend. */
export const StopTable = ({ week, onSelect }: StopTableProps) => {
  const styles = useStyles();
  const { t, weekday } = useTourWords();
  const selected = useSlice(TOURS, (state) => state.stop);
  const columns = ['tour.order', 'tour.time', 'tour.account', 'tour.way'] as const;
  return (
    <table className={styles.table} aria-label={t('tour.table')}>
      <thead>
        <tr>
          {columns.map((key) => (
            <th
              key={key}
              scope="col"
              className={mergeClasses(styles.head, key === 'tour.way' && styles.figureHead)}
            >
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      {week.days.map(({ date, leave, back, night, links, stops }, day) => (
        <tbody key={date}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length} className={styles.day}>
              <span className={styles.dot} style={{ backgroundColor: dayColour(day) }} aria-hidden />
              {night === undefined
                ? t('tour.day', { day: weekday(date), leave, back })
                : t('tour.dayNight', { day: weekday(date), leave, back, town: night.town })}
              <DayRoutes date={date} links={links} />
            </th>
          </tr>
          {stops.map((stop, at) => {
            const id = stopId(date, at + 1);
            return (
              <StopRow
                key={id}
                stop={stop}
                order={at + 1}
                isChosen={id === selected}
                onChoose={() => onSelect(id)}
              />
            );
          })}
        </tbody>
      ))}
    </table>
  );
};
