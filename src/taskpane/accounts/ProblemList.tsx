import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Problem } from '../../domain/accounts/types';
import type { ScoreReport } from '../../app/report';
import { keepFrenchSigns } from '../../i18n/keepFrenchSigns';
import { problemSentence } from '../../i18n/sentences';
import { OWN_SHEETS } from '../../words/ownSheets';
import { useActions } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { parseBlock, quoteSheet } from '../store/a1Address';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

/** As many as are read at a glance; the sheet has them all. */
const SHOWN = 3;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  what: { display: 'block' },
  remedy: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  where: {
    minWidth: 'unset',
    padding: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
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

/** Address of the quality sheet among what was written, in whichever language it is named. */
export const qualityAddress = (written: readonly string[]): string | undefined => {
  const names: readonly string[] = Object.values(OWN_SHEETS.quality.name);
  return written.find((address) => names.includes(parseBlock(address)?.sheet ?? ''));
};

/** The first problems of the data, each with its cell, and the way to the sheet that lists them all. */
export const ProblemList = ({
  report,
}: {
  readonly report: Pick<ScoreReport, 'problems' | 'problemCount' | 'written'>;
}) => {
  const styles = useStyles();
  const { t, counted } = useWords();
  const actions = useActions();
  const [isOpen, setOpen] = useState(false);
  const sheet = qualityAddress(report.written);
  const repairs = report.problems.filter(({ repair }) => repair !== undefined).length;
  if (report.problemCount === 0) return null;
  return (
    <Disclosure title={t('result.problems', counted(report.problemCount))} isOpen={isOpen} onToggle={setOpen}>
      <ul className={styles.list}>
        {report.problems.slice(0, SHOWN).map((problem) => (
          <ProblemItem key={`${problem.code} ${problem.row} ${problem.column}`} problem={problem} />
        ))}
      </ul>
      {repairs > 0 && (
        <div>
          <Button onClick={() => void actions.previewRepair()}>{t('repair.action', counted(repairs))}</Button>
          <span className={styles.remedy}>{t('repair.hint')}</span>
        </div>
      )}
      {sheet !== undefined && (
        <Button onClick={() => void actions.reveal(sheet)}>{t('result.problemsOpen')}</Button>
      )}
    </Disclosure>
  );
};
