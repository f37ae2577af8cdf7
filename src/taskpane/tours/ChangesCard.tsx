import type { ToursReport } from '../../app/report';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import { useTourWords, type TourWords } from './useTourWords';

type Changes = NonNullable<ToursReport['changes']>;
type Figures = Changes['before'];

/** The sheet has them all. */
const SHOWN = 8;
const MINUTES_A_HOUR = 60;

const FIGURES = [
  ['plan.visitsName', 'visits'],
  ['changes.work', 'workMinutes'],
  ['plan.drive', 'driveMinutes'],
  ['plan.distance', 'km'],
  ['plan.cost', 'euros'],
] as const;

type FigureId = (typeof FIGURES)[number][1];

const shown = (id: FigureId, value: number, { t, integer, decimal, euros }: TourWords): string => {
  if (id === 'visits') return integer(value);
  if (id === 'km') return t('plan.km', { n: integer(value) });
  if (id === 'euros') return euros(value);
  return t('plan.hours', { n: decimal(value / MINUTES_A_HOUR) });
};

/** "+ 12 min", "− 3 km". */
const difference = (id: FigureId, value: number, words: TourWords): string => {
  const { t, integer, euros } = words;
  const sign = value < 0 ? '−' : '+';
  const size = Math.abs(value);
  if (size === 0) return '=';
  if (id === 'visits') return `${sign}${integer(size)}`;
  if (id === 'km') return `${sign}${t('plan.km', { n: integer(size) })}`;
  if (id === 'euros') return `${sign}${euros(size)}`;
  return `${sign}${t('changes.minutes', { n: integer(size) })}`;
};

const rowsOf = (before: Figures, after: Figures, words: TourWords) =>
  FIGURES.map(([name, id]) => ({
    name: words.t(name),
    figures: [
      shown(id, before[id], words),
      shown(id, after[id], words),
      difference(id, after[id] - before[id], words),
    ],
  }));

interface Line {
  readonly visit: string;
  readonly name: string;
  readonly text: string;
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) => {
  const styles = useTextStyles();
  const { t, counted } = useTourWords();
  if (lines.length === 0) return null;
  const rest = lines.length - SHOWN;
  return (
    <>
      <p className={styles.facts}>{title}</p>
      <ul className={styles.list}>
        {lines.slice(0, SHOWN).map(({ visit, name, text }) => (
          <li key={visit}>
            <div className={styles.line}>
              <span className={styles.figure}>{name}</span>
              <span className={styles.why}>{text}</span>
            </div>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className={styles.why}>{t('changes.more', counted(rest))}</p>}
    </>
  );
};

/** Stops that break something, as their rows say it. */
const flaggedOf = ({ weeks }: ToursReport, { weekday }: TourWords): Line[] =>
  weeks.flatMap(({ days }) =>
    days.flatMap(({ date, stops }) =>
      stops.flatMap(({ visit, name, arrive, check }) =>
        check === undefined ? [] : [{ visit, name, text: `${weekday(date)} ${arrive} : ${check}` }],
      ),
    ),
  );

/** Two plans side by side: what the edits, or the improvement, changed and what it costs. */
export const ChangesCard = ({ report }: { readonly report: ToursReport }) => {
  const styles = useTextStyles();
  const words = useTourWords();
  const { t, counted, weekday } = words;
  const { changes } = report;
  const flagged = flaggedOf(report, words);
  if (!changes) return null;
  const { before, after, moved, added, removed, retimed } = changes;
  const at = ({ date, time }: { readonly date: string; readonly time: string }): string =>
    `${weekday(date)} ${time}`;
  const isSame = moved.length + added.length + removed.length + retimed === 0;
  return (
    <Card title={t('changes.heading')}>
      <FigureTable
        label={t('changes.table')}
        columns={[t('changes.before'), t('changes.after'), t('changes.difference')]}
        rows={rowsOf(before, after, words)}
      />
      {isSame && <p className={styles.facts}>{t('changes.none')}</p>}
      <Lines
        title={t('changes.moved', counted(moved.length))}
        lines={moved.map(({ from, to, ...one }) => ({ ...one, text: `${at(from)} → ${at(to)}` }))}
      />
      <Lines
        title={t('changes.added', counted(added.length))}
        lines={added.map(({ to, ...one }) => ({ ...one, text: at(to) }))}
      />
      <Lines
        title={t('changes.removed', counted(removed.length))}
        lines={removed.map(({ from, ...one }) => ({ ...one, text: at(from) }))}
      />
      {retimed > 0 && <p className={styles.why}>{t('changes.retimed', counted(retimed))}</p>}
      <Lines title={t('changes.flagged', counted(flagged.length))} lines={flagged} />
    </Card>
  );
};
