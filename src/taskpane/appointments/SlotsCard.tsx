import { Button } from '@fluentui/react-components';
import type { SlotReport, SlotsReport } from '../../app/agendaReportTypes';
import { usePaneContext, usePaneState, useSlice } from '../paneReact';
import { Card } from '../shared/Card';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { isBusy } from '../store/paneState';
import { bookSlot, closeVisit, findSlots } from './agendaJobs';
import { AGENDA } from './agendaSlice';
import { useAgendaWords } from './useAgendaWords';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  slot: { display: 'grid', rowGap: tokens.spacingVerticalXXS, justifyItems: 'start' },
});

const SlotLine = ({ slot }: { readonly slot: SlotReport }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, weekday, integer, decimal, euros } = useAgendaWords();
  const context = usePaneContext();
  const isHeld = usePaneState(isBusy);
  const said = { date: weekday(slot.date), time: slot.time };
  return (
    <li className={styles.slot}>
      <span className={texts.figure}>{t('slots.line', said)}</span>
      <span className={texts.facts}>
        {t('slots.extra', {
          minutes: integer(slot.extraMinutes),
          km: decimal(slot.extraKm),
          euros: euros(slot.euros, 0),
        })}
      </span>
      <Button
        size="small"
        disabledFocusable={isHeld}
        aria-label={t('slots.bookFor', said)}
        onClick={() => void bookSlot(context, slot)}
      >
        {t('slots.book')}
      </Button>
    </li>
  );
};

const Found = ({ report }: { readonly report: SlotsReport }) => {
  const texts = useTextStyles();
  const { t, date, integer } = useAgendaWords();
  return (
    <>
      <p className={texts.headline}>{report.name}</p>
      <p className={texts.facts}>
        {t('slots.due', { date: date(report.due), minutes: integer(report.minutes) })}
      </p>
      {report.slots.length === 0 ? (
        <p className={texts.facts}>{t('slots.none')}</p>
      ) : (
        <ul className={texts.list}>
          {report.slots.map((slot) => (
            <SlotLine key={`${slot.date} ${slot.time}`} slot={slot} />
          ))}
        </ul>
      )}
      <p className={texts.why}>{t('slots.why')}</p>
    </>
  );
};

const Wanted = () => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t } = useAgendaWords();
  const context = usePaneContext();
  const account = useSlice(AGENDA, (state) => state.account);
  const slots = useSlice(AGENDA, (state) => state.slots);
  if (!account) return slots.kind === 'found' ? null : <p className={texts.facts}>{t('slots.empty')}</p>;
  const { name, row } = account;
  return (
    <>
      {slots.kind !== 'found' && <p className={texts.headline}>{name}</p>}
      <div className={styles.bar}>
        <Button onClick={() => void findSlots(context, row)}>{t('slots.find')}</Button>
        <Button onClick={() => void closeVisit(context, { account: name })}>{t('slots.close')}</Button>
      </div>
    </>
  );
};

/** The account on the selected row: three slots, or its visit closed. */
export const SlotsCard = () => {
  const texts = useTextStyles();
  const { t } = useAgendaWords();
  const slots = useSlice(AGENDA, (state) => state.slots);
  return (
    <Card title={t('slots.heading')}>
      {slots.kind === 'found' && <Found report={slots.report} />}
      <Wanted />
      <div role="status">
        {slots.kind === 'finding' && <p className={texts.facts}>{t('slots.finding')}</p>}
      </div>
    </Card>
  );
};
