import { Button } from '@fluentui/react-components';
import type { VisitsReport } from '../../app/report';
import { OWN_SHEETS } from '../../words/ownSheets';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import { quoteSheet, sheetOf } from '../store/a1Address';
import { RepLoads } from './RepLoads';
import { loadShare, teamLoad } from './teamLoad';
import { useVisitWords } from './useVisitWords';

const SUMMARY_NAMES: readonly string[] = Object.values(OWN_SHEETS.summary.name);

/** The summary among what was written, under whichever of its names. */
const summaryAddress = ({ written }: VisitsReport): string | undefined => {
  const sheet = written.map(sheetOf).find((name) => SUMMARY_NAMES.includes(name));
  return sheet === undefined ? undefined : `${quoteSheet(sheet)}!A1`;
};

const SupposedRep = () => {
  const styles = useTextStyles();
  const { t } = useVisitWords();
  const actions = useActions();
  const choose = (): void => {
    actions.showPlace('accounts');
    actions.openMapping(true);
  };
  return (
    <>
      <p className={styles.facts}>{t('coherence.supposed')}</p>
      <Button onClick={choose}>{t('coherence.choose')}</Button>
    </>
  );
};

const Balance = ({ hours }: { readonly hours: number }) => {
  const styles = useTextStyles();
  const { t, integer } = useVisitWords();
  return hours < 0 ? (
    <p className={styles.bad}>{t('coherence.lacking', { hours: integer(-hours) })}</p>
  ) : (
    <p className={styles.good}>{t('coherence.left', { hours: integer(hours) })}</p>
  );
};

/** What the frequencies ask beside what can be done: in visits, hours and euros, then rep by rep. */
export const CoherenceCard = ({ report }: { readonly report: VisitsReport }) => {
  const styles = useTextStyles();
  const { t, integer, euros, percent } = useVisitWords();
  const actions = useActions();
  const { required, possible } = teamLoad(report);
  const load = loadShare(required, possible);
  const row = (name: string, { visits, hours, euros: cost }: typeof required) => ({
    name,
    figures: [integer(visits), t('unit.hours', { n: integer(hours) }), euros(cost)],
  });
  const summary = summaryAddress(report);
  return (
    <Card title={t('coherence.heading')}>
      <p className={styles.headline}>
        {t('coherence.headline', {
          required: integer(required.visits),
          possible: integer(possible.visits),
        })}
      </p>
      <Balance hours={possible.hours - required.hours} />
      <FigureTable
        label={t('coherence.table')}
        columns={[t('coherence.visits'), t('coherence.hours'), t('coherence.euros')]}
        rows={[
          row(t('coherence.required'), required),
          row(t('coherence.possible'), possible),
          ...(load === null ? [] : [{ name: t('coherence.load'), figures: ['', percent(load), ''] }]),
        ]}
      />
      <p className={styles.why}>{t('coherence.why')}</p>
      <RepLoads report={report} />
      {report.repSupposed && <SupposedRep />}
      {summary !== undefined && (
        <Button onClick={() => void actions.reveal(summary)}>{t('action.summary')}</Button>
      )}
    </Card>
  );
};
