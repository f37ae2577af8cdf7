import { useState } from 'react';
import type { Assumptions as Assumed } from '../../app/dcPilot';
import { assumptionSentences } from './assumptionSentences';
import { Disclosure } from '../shared/Disclosure';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
});

/** What was taken for granted: units, periods, dates. */
export const Assumptions = ({ assumptions }: { readonly assumptions: Assumed }) => {
  const styles = useStyles();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={words.t('assumptions.heading')} isOpen={isOpen} onToggle={setOpen}>
      <ul className={styles.list}>
        {assumptionSentences(assumptions, words).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
};
