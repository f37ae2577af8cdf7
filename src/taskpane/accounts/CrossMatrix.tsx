import { useState } from 'react';
import type { ScoreReport } from '../../app/report';
import { SEGMENTS, type SegmentId } from '../../words/segmentWords';
import { AccountLink } from '../shared/AccountLink';
import { Card } from '../shared/Card';
import { makeStyles, mergeClasses } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { useResultWords } from './useResultWords';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'separate', borderSpacing: '3px', tableLayout: 'fixed' },
  row: { width: '18px', color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  head: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  /** Any height makes its button as tall as the row. */
  place: { height: '1px', padding: 0 },
  cell: {
    width: '100%',
    height: '100%',
    minHeight: '48px',
    padding: '1px',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    [FORCED]: { border: '1px solid ButtonText' },
  },
  count: { display: 'block', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  chosen: {
    borderColor: tokens.colorCompoundBrandStroke,
    boxShadow: `0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
    [FORCED]: { borderColor: 'Highlight', outline: '2px solid Highlight' },
  },
  development: { backgroundColor: tokens.colorBrandBackground2Pressed },
  core: { backgroundColor: tokens.colorBrandBackground2 },
  light: { backgroundColor: tokens.colorNeutralBackground4 },
  conquestFirst: { backgroundColor: tokens.colorStatusSuccessBackground2 },
  conquest: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  watch: { backgroundColor: tokens.colorNeutralBackground3 },
});

type Cell = NonNullable<ScoreReport['crossAbc']>[number];

const Details = ({ cell, report }: { readonly cell: Cell; readonly report: ScoreReport }) => {
  const text = useTextStyles();
  const { t, language, integer, percent, counted } = useResultWords();
  const total = (report.crossAbc ?? []).reduce((sum, { turnover }) => sum + turnover, 0);
  const rest = cell.accounts - cell.best.length;
  const n = integer(cell.accounts);
  return (
    <div role="status">
      <h3 className={text.subhead}>
        {`${cell.row}×${cell.column}’ · ${SEGMENTS[cell.segment as SegmentId][language]}`}
      </h3>
      <p className={text.facts}>
        {cell.turnover > 0 && total > 0
          ? t('cross.share', { n, share: percent(cell.turnover / total) })
          : t('cross.accounts', { n })}
      </p>
      {cell.best.length > 0 && <p className={text.why}>{t('cross.best')}</p>}
      {cell.best.map(({ name, row }) => (
        <div key={row}>
          <AccountLink name={name} row={row} place={report} />
        </div>
      ))}
      {rest > 0 && <p className={text.why}>{t('cross.more', counted(rest))}</p>}
    </div>
  );
};

const Matrix = ({
  cells,
  chosen,
  onChoose,
}: {
  readonly cells: readonly Cell[];
  readonly chosen: Cell | null;
  readonly onChoose: (cell: Cell) => void;
}) => {
  const styles = useStyles();
  const { t, language, integer } = useResultWords();
  const columns = [...new Set(cells.map(({ column }) => column))];
  const rows = [...new Set(cells.map(({ row }) => row))];
  return (
    <table className={styles.table} aria-label={t('cross.table')}>
      <thead>
        <tr>
          <td className={styles.row} />
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.head}>{`${column}’`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row}>
            <th scope="row" className={styles.row}>
              {row}
            </th>
            {cells
              .filter((cell) => cell.row === row)
              .map((cell) => (
                <td key={cell.column} className={styles.place}>
                  <button
                    type="button"
                    aria-pressed={cell === chosen}
                    aria-label={t('cross.cell', {
                      ...{ row, column: cell.column, n: integer(cell.accounts) },
                      segment: SEGMENTS[cell.segment][language],
                    })}
                    className={mergeClasses(
                      styles.cell,
                      styles[cell.segment],
                      cell === chosen && styles.chosen,
                    )}
                    onClick={() => onChoose(cell)}
                  >
                    <span className={styles.count}>{integer(cell.accounts)}</span>
                    {SEGMENTS[cell.segment][language]}
                  </button>
                </td>
              ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

/** Turnover class × potential class as a picture, each cell with its segment and the way to its accounts. */
export const CrossMatrix = ({ report }: { readonly report: ScoreReport }) => {
  const text = useTextStyles();
  const { t } = useResultWords();
  const [chosen, setChosen] = useState<Cell | null>(null);
  if (report.crossAbc === null)
    return (
      <Card title={t('cross.heading')}>
        <p className={text.facts}>{t('cross.none')}</p>
      </Card>
    );
  return (
    <Card title={t('cross.heading')}>
      <p className={text.why}>{t('cross.text')}</p>
      <Matrix cells={report.crossAbc} chosen={chosen} onChoose={setChosen} />
      {chosen !== null && <Details cell={chosen} report={report} />}
    </Card>
  );
};
