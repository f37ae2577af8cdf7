import type { WritePreview } from '../../app/dcPilot';
import { Notice } from '../notices/Notice';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { Page } from '../shared/Page';
import { PreviewBar } from '../shared/PreviewBar';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  list: { margin: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  detail: { margin: 0 },
  total: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Columns, sheets and cells a job would write, before it writes them. */
export const PreviewView = ({ preview }: { readonly preview: WritePreview }) => {
  const styles = useStyles();
  const { t, counted } = useWords();
  const actions = useActions();
  const columns = (all: WritePreview['newColumns']): string[] =>
    all.map((column) => t('preview.column', column));
  const parts = [
    ['preview.newColumns', columns(preview.newColumns)],
    ['preview.updatedColumns', columns(preview.updatedColumns)],
    ['preview.newSheets', preview.newSheets],
    ['preview.updatedSheets', preview.updatedSheets],
  ] as const;
  const way = t(preview.canRestore ? 'preview.canRestore' : 'preview.cannotRestore');
  return (
    <>
      <Page>
        <Card title={t('preview.heading')}>
          <dl className={styles.list}>
            {parts.map(([key, items]) =>
              items.length === 0 ? null : (
                <div key={key}>
                  <dt className={styles.term}>{t(key)}</dt>
                  <dd className={styles.detail}>{items.join(', ')}</dd>
                </div>
              ),
            )}
          </dl>
          <p className={styles.total}>{t('preview.cells', counted(preview.cellCount))}</p>
        </Card>
        <Notice intent={preview.canRestore ? 'success' : 'warning'} title={way} lines={[]} />
      </Page>
      <PreviewBar onWrite={() => void actions.write()} />
    </>
  );
};
