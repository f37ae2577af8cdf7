import { Button } from '@fluentui/react-components';
import type { ToursReport } from '../../app/report';
import { failureSentence } from '../../i18n/sentences';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext, useSlice } from '../paneReact';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { moveDays } from './moveDays';
import { applyMove, askMove, leaveMove } from './moveStop';
import { findStop, type TourWeek } from './tourModel';
import { TOURS, type AskedMove, type ShownTours } from './toursSlice';
import { useTourWords } from './useTourWords';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Changes = NonNullable<ToursReport['changes']>;

/** What the visit breaks where it would stand. */
const checkOf = (report: ToursReport, visit: string): string =>
  report.weeks.flatMap(({ days }) => days.flatMap(({ stops }) => stops)).find((stop) => stop.visit === visit)
    ?.check ?? '';

/** More or less driving, kilometres and euros than now. */
const CostLine = ({ changes }: { readonly changes: Changes }) => {
  const texts = useTextStyles();
  const { t, moreEuros, signed } = useTourWords();
  const { before, after } = changes;
  const minutes = after.driveMinutes - before.driveMinutes;
  return (
    <p className={minutes > 0 ? texts.bad : texts.good}>
      {t('move.cost', {
        minutes: signed(minutes),
        km: signed(Math.round(after.km - before.km)),
        euros: moreEuros(after.euros - before.euros),
      })}
    </p>
  );
};

const Asked = ({ move, shown }: { readonly move: AskedMove; readonly shown: ShownTours }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, weekday, language } = useTourWords();
  const context = usePaneContext();
  const { preview, failure, name, day, visit } = move;
  const moved = preview?.report.changes?.moved.find((one) => one.visit === visit);
  const check = preview ? checkOf(preview.report, visit) : '';
  if (failure) {
    const { message, remedy } = failureSentence(failure, language, 'pane');
    return (
      <p role="alert" className={texts.bad}>
        {message} {remedy}
      </p>
    );
  }
  if (!preview)
    return (
      <p role="status" className={texts.facts}>
        {t('move.asking', { name, day: weekday(day) })}
      </p>
    );
  return (
    <div role="status" className={styles.part}>
      <p className={texts.headline}>
        {t('move.asked', { name, day: weekday(moved?.to.date ?? day), time: moved?.to.time ?? '–' })}
      </p>
      {preview.report.changes && <CostLine changes={preview.report.changes} />}
      {check !== '' && <p className={texts.bad}>{check}</p>}
      <div className={styles.bar}>
        <Button appearance="primary" onClick={() => void applyMove(context, shown)}>
          {t('move.apply')}
        </Button>
        <Button onClick={() => leaveMove(context)}>{t('move.leave')}</Button>
      </div>
    </div>
  );
};

export interface MovePartProps {
  readonly shown: ShownTours;
  readonly week: TourWeek;
}

/** The chosen stop to another day, without a mouse: the day from a list, what it costs, then the move. */
export const MovePart = ({ shown, week }: MovePartProps) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, weekday } = useTourWords();
  const context = usePaneContext();
  const { stop: id, move } = useSlice(TOURS, (state) => state);
  if (shown.preview !== null) return <p className={texts.why}>{t('move.writeFirst')}</p>;
  const chosen = id === null ? null : findStop(week, id);
  const days = chosen ? moveDays(shown.report, week, chosen.date) : [];
  return (
    <div className={styles.part}>
      {chosen && (
        <ChoiceList
          label={t('move.label', { name: chosen.stop.name })}
          options={[
            { value: '', text: t('move.choose') },
            ...days.map((day) => ({ value: day, text: weekday(day) })),
          ]}
          selected={move?.visit === chosen.stop.visit ? move.day : ''}
          onSelect={(day) => {
            const { visit, name } = chosen.stop;
            if (day === '') leaveMove(context);
            else void askMove(context, shown, { visit, name, day });
          }}
        />
      )}
      {move && <Asked move={move} shown={shown} />}
    </div>
  );
};
