import { Button } from '@fluentui/react-components';
import { useActions } from '../paneReact';
import { rowAddress } from '../store/a1Address';
import { LINK_BUTTON } from './looks';
import { makeStyles } from './styles';

const useStyles = makeStyles({ link: { ...LINK_BUTTON, overflowWrap: 'anywhere' } });

export interface AccountLinkProps {
  readonly name: string;
  /** 1-based sheet row. */
  readonly row: number;
  /** Where the accounts stand: sheet and address of their table. */
  readonly place: { readonly sheet: string; readonly table: string };
}

/** An account by name; a click selects its row. */
export const AccountLink = ({ name, row, place }: AccountLinkProps) => {
  const styles = useStyles();
  const actions = useActions();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      onClick={() => void actions.reveal(rowAddress(place.sheet, place.table, row))}
    >
      {name}
    </Button>
  );
};
