import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useFieldStyles } from '../shared/fieldStyles';
import { makeStyles } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { typedCell, type CriterionDraft, type DraftRow } from './criterionDraft';
import { useGridWords, type GridWords } from './useGridWords';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
  },
  cell: { padding: tokens.spacingHorizontalXXS },
  input: { width: '100%' },
  narrow: { width: '62px' },
  tool: { width: '32px' },
});

type Column = 'from' | 'to' | 'label' | 'points';

/** A limit left empty. */
const OPEN_ENDS: Readonly<Partial<Record<Column, string>>> = { from: '−∞', to: '+∞' };

/** What a rule's rows say beside their points. A relative rule's cuts are the run's, not the user's. */
const COLUMNS: Readonly<Partial<Record<DraftRow['rule'], readonly Column[]>>> = {
  band: ['from', 'to', 'points'],
  linear: ['from', 'points'],
};
const columnsOf = ({ rows }: CriterionDraft): readonly Column[] =>
  COLUMNS[rows[0]?.rule ?? 'label'] ?? ['label', 'points'];

const headOf = (column: Column, draft: CriterionDraft, { t }: GridWords): string =>
  t(column === 'from' && draft.rows[0]?.rule === 'linear' ? 'value' : column);

const cutText = (from: string, { decimal }: GridWords): string => {
  const cut = typedCell(from);
  return typeof cut === 'number' ? decimal(cut, Math.abs(cut) >= 100 ? 0 : 2) : '−∞';
};

interface RowProps {
  readonly draft: CriterionDraft;
  readonly row: DraftRow;
  readonly onChange: (part: Partial<DraftRow> | null) => void;
}

const Row = ({ draft, row, onChange }: RowProps) => {
  const styles = useStyles();
  const field = useFieldStyles();
  const words = useGridWords();
  const { t } = words;
  const n = draft.rows.indexOf(row) + 1;
  return (
    <tr>
      {columnsOf(draft).map((column) => (
        <td key={column} className={styles.cell}>
          <input
            className={`${field.input} ${styles.input}`}
            aria-label={`${headOf(column, draft, words)} ${n}`}
            placeholder={row.rule === 'blank' ? t('blank') : (OPEN_ENDS[column] ?? '')}
            value={row[column]}
            autoComplete="off"
            onChange={({ currentTarget }) => onChange({ [column]: currentTarget.value })}
          />
        </td>
      ))}
      <td>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={t('remove', { n })}
          title={t('removeShort')}
          onClick={() => onChange(null)}
        />
      </td>
    </tr>
  );
};

/** The rows of a criterion, each with its points. */
export const DraftRows = ({
  draft,
  onChange,
}: {
  readonly draft: CriterionDraft;
  readonly onChange: (rows: readonly DraftRow[]) => void;
}) => {
  const styles = useStyles();
  const text = useTextStyles();
  const words = useGridWords();
  const { t } = words;
  const columns = columnsOf(draft);
  const isRelative = columns[0] === 'label' && draft.rows.some(({ from, to }) => from !== '' || to !== '');
  const changed = (row: DraftRow, part: Partial<DraftRow> | null): readonly DraftRow[] =>
    draft.rows.flatMap((one) => (one !== row ? [one] : part === null ? [] : [{ ...one, ...part }]));
  return (
    <>
      <table className={styles.table} aria-label={t('rows', { name: draft.name })}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`${styles.head} ${column === 'points' ? styles.narrow : ''}`}
              >
                {headOf(column, draft, words)}
              </th>
            ))}
            <td className={styles.tool} />
          </tr>
        </thead>
        <tbody>
          {draft.rows.map((row) => (
            <Row key={row.id} draft={draft} row={row} onChange={(part) => onChange(changed(row, part))} />
          ))}
        </tbody>
      </table>
      {isRelative && (
        <p className={text.why}>
          {`${t('cut')} ${draft.rows.map(({ from }) => cutText(from, words)).join(' · ')}. ${t('fixHint')}`}
        </p>
      )}
    </>
  );
};
