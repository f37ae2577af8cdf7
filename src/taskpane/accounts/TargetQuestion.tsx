import { Button } from '@fluentui/react-components';
import type { WriteTarget } from '../../app/dcPilot';
import { useActions } from '../paneReact';
import { Card } from '../shared/Card';
import { ChoiceButton } from '../shared/ChoiceButton';
import { Page } from '../shared/Page';
import type { WriteJob } from '../store/paneState';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS },
});

/** Mended cells stand beside those they mend: an own sheet is no place for them. */
const PLACES = {
  score: ['insertColumns', 'ownSheet'],
  visits: ['insertColumns', 'ownSheet'],
  repair: ['insertColumns'],
} as const satisfies Record<WriteJob, readonly WriteTarget['kind'][]>;

export interface TargetQuestionProps {
  readonly job: WriteJob;
  readonly address: string;
}

/** The place at the right is taken: the user says where results go. */
export const TargetQuestion = ({ job, address }: TargetQuestionProps) => {
  const styles = useStyles();
  const { t } = useWords();
  const actions = useActions();
  return (
    <Page>
      <Card title={t('target.heading')}>
        <p className={styles.why}>{address === '' ? t('target.whyPlain') : t('target.why', { address })}</p>
        <div className={styles.list}>
          {PLACES[job].map((kind) => (
            <ChoiceButton
              key={kind}
              title={t(`target.${kind}`)}
              details={t(`target.${kind}Hint`)}
              onChoose={() => void actions.write({ kind })}
            />
          ))}
          <Button appearance="subtle" onClick={() => void actions.dismiss()}>
            {t('target.cancel')}
          </Button>
        </div>
      </Card>
    </Page>
  );
};
