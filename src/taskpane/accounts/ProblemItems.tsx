import { Button } from '@fluentui/react-components';
import type { Problem } from '../../domain/accounts/types';
import { keepFrenchSigns } from '../../words/keepFrenchSigns';
import { problemSentence } from '../../i18n/problemSentence';
import { useActions } from '../paneReact';
import { LINK_BUTTON } from '../shared/looks';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';
import { quoteSheet } from '../store/a1Address';
import { useWords } from '../useWords';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  what: { display: 'block' },
  remedy: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  where: LINK_BUTTON,
});

const ProblemItem = ({ problem }: { readonly problem: Problem }) => {
  const styles = useStyles();
  const { language } = useWords();
  const actions = useActions();
  const say = language === 'fr' ? keepFrenchSigns : (text: string) => text;
  const { what, where, remedy } = problemSentence(problem, language);
  const cell = problem.column === '' ? `${problem.row}:${problem.row}` : `${problem.column}${problem.row}`;
  return (
    <li>
      <span className={styles.what}>{say(what)}</span>
      <Button
        appearance="transparent"
        size="small"
        className={styles.where}
        onClick={() => void actions.reveal(`${quoteSheet(problem.sheet)}!${cell}`)}
      >
        {say(where)}
      </Button>
      <span className={styles.remedy}>{say(remedy)}</span>
    </li>
  );
};

/** Problems in words, each with its cell. */
export const ProblemItems = ({ problems }: { readonly problems: readonly Problem[] }) => (
  <ul className={useStyles().list}>
    {problems.map((problem) => (
      <ProblemItem key={`${problem.code} ${problem.row} ${problem.column}`} problem={problem} />
    ))}
  </ul>
);
