import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { readableAddress } from '../store/a1Address';
import { useWords } from '../useWords';
import { LINK_BUTTON } from '../shared/looks';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

/** More would hide the button that undoes them. */
const SHOWN = 4;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  place: { ...LINK_BUTTON, overflowWrap: 'anywhere' },
  more: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface WrittenCardProps {
  readonly title: string;
  /** Sheet-qualified addresses. */
  readonly addresses: readonly string[];
}

/** What was written where, and how to take it back. */
export const WrittenCard = ({ title, addresses }: WrittenCardProps) => {
  const styles = useStyles();
  const { t, counted } = useWords();
  const actions = useActions();
  const rest = addresses.length - SHOWN;
  return (
    <Card title={title}>
      <ul className={styles.list}>
        {addresses.slice(0, SHOWN).map((address) => (
          <li key={address}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.place}
              aria-label={t('result.writtenShow', { address: readableAddress(address) })}
              onClick={() => void actions.reveal(address)}
            >
              {readableAddress(address)}
            </Button>
          </li>
        ))}
        {rest > 0 && <li className={styles.more}>{t('result.writtenMore', counted(rest))}</li>}
      </ul>
      <Button icon={<ArrowUndoRegular />} onClick={() => void actions.restore()}>
        {t('result.undo')}
      </Button>
    </Card>
  );
};
