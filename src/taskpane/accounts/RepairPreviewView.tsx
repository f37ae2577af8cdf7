import { Button } from '@fluentui/react-components';
import type { RepairPreview } from '../../app/dcPilot';
import type { RepairReport } from '../../app/report';
import { fieldName } from '../../i18n/sentences';
import { Notice } from '../notices/Notice';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { Page } from '../shared/Page';
import { PreviewBar } from '../shared/PreviewBar';
import { quoteSheet } from '../store/a1Address';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  place: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) auto 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  example: {
    gridColumn: '1 / -1',
    display: 'grid',
    gridTemplateColumns: 'subgrid',
    overflowWrap: 'anywhere',
  },
  from: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  to: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  show: { alignSelf: 'start' },
  more: {
    gridColumn: '1 / -1',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

type Repair = RepairReport['repairs'][number];

const Example = ({ example }: { readonly example: Repair['examples'][number] }) => {
  const styles = useStyles();
  return (
    <li className={styles.example}>
      <del className={styles.from}>{example.from}</del>
      <span aria-hidden>→</span>
      <ins className={styles.to}>{example.to}</ins>
    </li>
  );
};

const FieldCard = ({ repair, sheet }: { readonly repair: Repair; readonly sheet: string }) => {
  const styles = useStyles();
  const { t, language, counted } = useWords();
  const actions = useActions();
  const { field, column, cells, examples } = repair;
  const rest = cells - examples.length;
  const first = examples[0]?.row ?? 1;
  return (
    <Card title={t('repair.field', { field: fieldName(field, language), ...counted(cells) })}>
      <ul className={styles.list}>
        {examples.map((example) => (
          <Example key={example.row} example={example} />
        ))}
        {rest > 0 && <li className={styles.more}>{t('repair.more', counted(rest))}</li>}
      </ul>
      <p className={styles.place}>{t('repair.column', { column })}</p>
      <Button
        size="small"
        className={styles.show}
        onClick={() => void actions.reveal(`${quoteSheet(sheet)}!${first}:${first}`)}
      >
        {t('repair.show')}
      </Button>
    </Card>
  );
};

/** The cells a repair would mend, old and new, before anything is written. */
export const RepairPreviewView = ({ preview }: { readonly preview: RepairPreview }) => {
  const { t } = useWords();
  const actions = useActions();
  const { repairs, sheet } = preview.report;
  const way = t(preview.canRestore ? 'preview.canRestore' : 'preview.cannotRestore');
  return (
    <>
      <Page>
        {repairs.map((repair) => (
          <FieldCard key={repair.field} repair={repair} sheet={sheet} />
        ))}
        <Notice
          intent={preview.canRestore ? 'success' : 'warning'}
          title={t('repair.untouched')}
          lines={[way]}
        />
      </Page>
      <PreviewBar onWrite={() => void actions.repair()} />
    </>
  );
};
