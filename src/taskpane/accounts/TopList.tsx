import { Button } from '@fluentui/react-components';
import type { ScoreReport } from '../../app/report';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { rowAddress } from '../store/a1Address';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontWeight: tokens.fontWeightRegular,
  },
  rank: {
    width: '1.5em',
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flexGrow: 1, overflowWrap: 'anywhere' },
  score: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
});

interface TopEntry {
  readonly name: string;
  readonly row: number | null;
  readonly score: number | null;
}

const TITLES = {
  prospects: 'result.topProspects',
  clients: 'result.topClients',
  both: 'result.topBoth',
  all: 'result.topAll',
} as const satisfies Record<ScoreReport['population'], string>;

const topEntries = (report: ScoreReport): readonly TopEntry[] =>
  report.best ?? report.top['5'].map((name) => ({ name, row: null, score: null }));

const TopRow = ({
  entry,
  rank,
  report,
}: {
  readonly entry: TopEntry;
  readonly rank: number;
  readonly report: ScoreReport;
}) => {
  const styles = useStyles();
  const { t, decimal } = useWords();
  const actions = useActions();
  const { name, row, score } = entry;
  const content = (
    <>
      <span className={styles.rank}>{rank}</span>
      <span className={styles.name}>{name}</span>
      {score !== null && (
        <span className={styles.score} aria-label={t('result.topScore', { score: decimal(score) })}>
          {decimal(score)}
        </span>
      )}
    </>
  );
  if (row === null) return <div className={styles.row}>{content}</div>;
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      title={t('result.topSelect', { name })}
      onClick={() => void actions.reveal(rowAddress(report.sheet, report.table, row))}
    >
      {content}
    </Button>
  );
};

/** The five accounts to visit first; a click selects their row. */
export const TopList = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useStyles();
  const { t } = useWords();
  const entries = topEntries(report);
  return (
    <Card title={t('result.top')}>
      <p className={styles.why}>
        {entries.length === 0 ? t('result.topEmpty') : t(TITLES[report.population])}
      </p>
      <ol className={styles.list}>
        {entries.map((entry, index) => (
          <li key={`${entry.name} ${entry.row ?? index}`}>
            <TopRow entry={entry} rank={index + 1} report={report} />
          </li>
        ))}
      </ol>
    </Card>
  );
};
