import type { ScoreReport } from '../../app/report';
import { AccountLink } from '../shared/AccountLink';
import { Card } from '../shared/Card';
import { useTextStyles } from '../shared/textStyles';
import { useResultWords } from './useResultWords';

/** As many as are read at a glance; the log has the others. */
const SHOWN = 6;

/** Who came, left or changed class since the last score of this sheet. */
export const ChangesCard = ({ report }: { readonly report: ScoreReport }) => {
  const styles = useTextStyles();
  const { t, date, integer, counted } = useResultWords();
  const { changes } = report;
  if (changes === null) return null;
  const { counts, entered, moved } = changes;
  const kinds = (['entered', 'left', 'moved'] as const).filter((kind) => counts[kind] > 0);
  const lines = [
    ...moved.map(({ name, row, from, to }) => ({ name, row, note: t('changes.move', { from, to }) })),
    ...entered.map(({ name, row }) => ({ name, row, note: t('changes.new') })),
  ];
  const rest = counts.entered + counts.moved - Math.min(SHOWN, lines.length);
  return (
    <Card title={t('changes.heading', { date: date(changes.since) })}>
      <p className={styles.facts}>
        {kinds.length === 0
          ? t('changes.none')
          : kinds.map((kind) => t(`changes.${kind}`, counted(counts[kind]))).join(' · ')}
      </p>
      {lines.length > 0 && (
        <ul className={styles.list}>
          {lines.slice(0, SHOWN).map(({ name, row, note }) => (
            <li key={row} className={styles.line}>
              <AccountLink name={name} row={row} place={report} />
              <span className={styles.why}>{note}</span>
            </li>
          ))}
        </ul>
      )}
      {rest > 0 && <p className={styles.why}>{t('changes.more', { n: integer(rest) })}</p>}
    </Card>
  );
};
