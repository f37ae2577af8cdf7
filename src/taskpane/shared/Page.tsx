import type { ReactNode } from 'react';
import { makeStyles } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
  },
});

/** The column of cards of a place. */
export const Page = ({ children }: { readonly children: ReactNode }) => (
  <div className={useStyles().page}>{children}</div>
);
