import { Button } from '@fluentui/react-components';
import type { Inspection } from '../../app/dcPilot';
import { fieldName } from '../../i18n/sentences';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { ChoiceButton } from '../shared/ChoiceButton';
import { choiceOf, sampleText } from '../store/columnChoice';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

export interface ColumnQuestionProps {
  readonly inspection: Inspection;
  readonly question: Inspection['mapping']['questions'][number];
}

/** Where the evidence does not decide, the user does, with one click. */
export const ColumnQuestion = ({ inspection, question }: ColumnQuestionProps) => {
  const styles = useStyles();
  const { t, language } = useWords();
  const actions = useActions();
  const { columns } = inspection;
  return (
    <Card title={t('mapping.questionTitle', { field: fieldName(question.field, language) })}>
      <p className={styles.hint}>{t('mapping.questionHint')}</p>
      <div className={styles.list}>
        {question.candidates.map(({ column: index, header }) => {
          const column = columns[index];
          if (column === undefined) return null;
          return (
            <ChoiceButton
              key={index}
              title={t('mapping.column', { header, letter: column.letter })}
              details={sampleText(column)}
              onChoose={() => void actions.chooseColumn(question.field, choiceOf(column, columns))}
            />
          );
        })}
        <Button onClick={() => void actions.chooseColumn(question.field, '')}>
          {t('mapping.questionNone')}
        </Button>
      </div>
    </Card>
  );
};
