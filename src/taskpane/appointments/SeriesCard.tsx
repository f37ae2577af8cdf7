import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AgendaReport, SeriesReport } from '../../app/agendaReportTypes';
import { openOwnSheet } from '../store/openOwnSheet';
import { usePaneContext, usePaneState } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { isBusy } from '../store/paneState';
import { tickSeries } from './agendaJobs';
import { useAgendaWords } from './useAgendaWords';

/** The sheet has them all. */
const SHOWN = 12;

const useStyles = makeStyles({
  choice: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  box: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    marginTop: '2px',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  text: { display: 'grid' },
});

const useTest = () => {
  const { t, integer, decimal } = useAgendaWords();
  return ({ rhythm, visits, meanGapDays, variation, intervalDays }: SeriesReport): string => {
    if (rhythm === 'rule') return t('series.rule', { interval: decimal(intervalDays, 0) });
    const shown = { visits: integer(visits), variation: decimal(variation ?? 0, 2) };
    return rhythm === 'stable'
      ? t('series.stable', { ...shown, gap: decimal(meanGapDays ?? 0, 0) })
      : t('series.irregular', shown);
  };
};

const Line = ({ series }: { readonly series: SeriesReport }) => {
  const styles = useStyles();
  const texts = useTextStyles();
  const { t, date } = useAgendaWords();
  const context = usePaneContext();
  const isHeld = usePaneState(isBusy);
  const testOf = useTest();
  const { key, name, isBooked, next, dates } = series;
  return (
    <li>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={isBooked}
          disabled={isHeld}
          onChange={({ currentTarget }) => void tickSeries(context, key, currentTarget.checked)}
        />
        <span className={styles.text} title={dates.map(date).join(' · ')}>
          <span className={texts.name}>{name}</span>
          <span className={texts.why}>
            {testOf(series)}
            {next !== null && ` ; ${t('series.next', { date: date(next) })}`}
          </span>
        </span>
      </label>
    </li>
  );
};

/** Who is booked as a series and why; the tick decides. */
export const SeriesCard = ({ series }: Pick<AgendaReport, 'series'>) => {
  const texts = useTextStyles();
  const { t, counted } = useAgendaWords();
  const context = usePaneContext();
  const [isOpen, setOpen] = useState(false);
  const rest = series.accounts.length - SHOWN;
  return (
    <Disclosure
      title={t('series.heading')}
      aside={t('series.aside', counted(series.stable))}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <p className={texts.why}>{t('series.text')}</p>
      {series.accounts.length === 0 && <p className={texts.facts}>{t('series.none')}</p>}
      <ul className={texts.list}>
        {series.accounts.slice(0, SHOWN).map((one) => (
          <Line key={one.key} series={one} />
        ))}
      </ul>
      {rest > 0 && <p className={texts.why}>{t('series.more', counted(rest))}</p>}
      {series.missed > 0 && <p className={texts.bad}>{t('series.missed', counted(series.missed))}</p>}
      <Button size="small" onClick={() => void openOwnSheet(context, 'series')}>
        {t('open.series')}
      </Button>
    </Disclosure>
  );
};
