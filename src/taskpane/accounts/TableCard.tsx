import { Button } from '@fluentui/react-components';
import { ArrowClockwiseRegular, TargetRegular } from '@fluentui/react-icons';
import type { Inspection } from '../../app/dcPilot';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { quoteSheet, rowCount } from '../store/a1Address';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  facts: { margin: 0, padding: 0, listStyleType: 'none', color: tokens.colorNeutralForeground2 },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
  },
});

const Tools = ({ address }: { readonly address: string }) => {
  const { t } = useWords();
  const actions = useActions();
  const tools = [
    ['table.show', <TargetRegular key="show" />, () => actions.reveal(address)],
    ['table.reload', <ArrowClockwiseRegular key="reload" />, () => actions.reload()],
  ] as const;
  return tools.map(([name, icon, act]) => (
    <Button
      key={name}
      appearance="subtle"
      size="small"
      icon={icon}
      title={t(name)}
      aria-label={t(name)}
      onClick={() => void act()}
    />
  ));
};

/** The table found: which, how large, what is hidden in it. */
export const TableCard = ({ inspection }: { readonly inspection: Inspection }) => {
  const styles = useStyles();
  const { t, counted } = useWords();
  const { report, assumptions } = inspection;
  const rows = assumptions?.rowCount ?? Math.max(0, rowCount(report.table) - 1);
  const others = report.tables.filter(({ kind, table }) => kind !== 'other' && table !== report.table);
  return (
    <Card title={report.sheet} aside={<Tools address={`${quoteSheet(report.sheet)}!${report.table}`} />}>
      <ul className={styles.facts}>
        <li className={styles.count}>
          {t(report.kind === 'lines' ? 'table.lines' : 'table.accounts', counted(rows))}
        </li>
        <li>{t('table.address', { address: report.table })}</li>
        {report.hiddenRows > 0 && <li>{t('table.hidden', counted(report.hiddenRows))}</li>}
        {others.length > 0 && (
          <li>{t('table.otherTables', { tables: others.map(({ table }) => table).join(', ') })}</li>
        )}
      </ul>
    </Card>
  );
};
