import { Button } from '@fluentui/react-components';
import type { FollowupReport } from '../../app/report';
import type { OwnSheetId } from '../../words/ownSheets';
import { usePaneContext } from '../paneReact';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { previewFollowup, writeFollowup } from './diagnosisJobs';
import { openOwnSheet } from '../store/openOwnSheet';
import { useDiagnosisWords } from './useDiagnosisWords';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  grows: { flexGrow: 1 },
});

const Jobs = ({ run }: { readonly run: string }) => {
  const styles = useStyles();
  const { t } = useDiagnosisWords();
  const context = usePaneContext();
  return (
    <div className={styles.buttons}>
      <Button className={styles.grows} onClick={() => void writeFollowup(context)}>
        {run}
      </Button>
      <Button onClick={() => void previewFollowup(context)}>{t('followup.preview')}</Button>
    </div>
  );
};

/** Before anything was written down: where, and how to begin. */
const EmptyFollowup = () => {
  const styles = useTextStyles();
  const { t } = useDiagnosisWords();
  return (
    <Card title={t('followup.heading')}>
      <p className={styles.facts}>{t('followup.empty')}</p>
      <Jobs run={t('followup.prepare')} />
    </Card>
  );
};

const LINKS = [
  ['followup.open', 'followup'],
  ['followup.reviews', 'reviews'],
  ['followup.results', 'results'],
] as const satisfies readonly (readonly [string, OwnSheetId])[];

const Links = () => {
  const styles = useStyles();
  const { t } = useDiagnosisWords();
  const context = usePaneContext();
  return (
    <div className={styles.buttons}>
      {LINKS.map(([key, sheet]) => (
        <Button key={sheet} size="small" onClick={() => void openOwnSheet(context, sheet)}>
          {t(key)}
        </Button>
      ))}
    </div>
  );
};

/** Visits of the year: what was planned, what is done, what remains; for the team and rep by rep. */
export const FollowupCard = ({ report }: { readonly report: FollowupReport | undefined }) => {
  const styles = useTextStyles();
  const { t, integer, counted } = useDiagnosisWords();
  if (report === undefined) return <EmptyFollowup />;
  const { team, reps, lines } = report;
  const row = (name: string, { planned, scheduled, done, remaining }: typeof team.progress) => ({
    name,
    figures: [planned, scheduled, done, remaining].map((value) => integer(value)),
  });
  const named = reps.filter(({ rep }) => rep !== '');
  return (
    <Card title={t('followup.heading')}>
      <p className={styles.headline}>
        {team.visits === null ? t('followup.noLines') : t('followup.lines', counted(team.visits))}
      </p>
      <FigureTable
        label={t('followup.table')}
        columns={[
          t('followup.planned'),
          t('followup.scheduled'),
          t('followup.done'),
          t('followup.remaining'),
        ]}
        rows={[
          row(t('ratios.team'), team.progress),
          ...(named.length > 1 ? named.map(({ rep, progress }) => row(rep, progress)) : []),
        ]}
      />
      {lines.added > 0 && <p className={styles.facts}>{t('followup.added', counted(lines.added))}</p>}
      {lines.withoutAccount > 0 && (
        <p className={styles.facts}>{t('followup.withoutAccount', counted(lines.withoutAccount))}</p>
      )}
      <p className={styles.why}>{t('followup.why')}</p>
      <Links />
      <Jobs run={t('followup.update')} />
    </Card>
  );
};
