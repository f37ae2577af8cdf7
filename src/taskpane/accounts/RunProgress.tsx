import { Button } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, ArrowCircleRightRegular } from '@fluentui/react-icons';
import type { Stage } from '../../app/dcPilot';
import { useActions } from '../paneReact';
import { ActionBar } from '../shared/ActionBar';
import { Card } from '../shared/Card';
import { Page } from '../shared/Page';
import type { PaneJob, Phase } from '../store/paneState';
import { useWords } from '../useWords';
import { STAGE_KEYS, stagesOf, wholeShare } from './stages';
import { makeStyles, mergeClasses } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  bar: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
  stage: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  step: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  current: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  sign: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  active: { color: tokens.colorBrandForeground1 },
  share: { marginLeft: 'auto', fontVariantNumeric: 'tabular-nums' },
});

interface BarProps {
  readonly job: PaneJob;
  readonly title: string;
  readonly stage: Stage | null;
  readonly share: number;
}

/** The browser's own: it knows of unknown shares, forced colours and screen readers. */
const Bar = ({ job, title, stage, share }: BarProps) => {
  const styles = useStyles();
  const whole = stage === null ? null : (wholeShare(job, stage, share) ?? share);
  return <progress className={styles.bar} aria-label={title} {...(whole === null ? {} : { value: whole })} />;
};

const StepSign = ({ standing }: { readonly standing: 'done' | 'current' | 'next' }) => {
  const styles = useStyles();
  if (standing === 'done')
    return <CheckmarkCircleFilled className={mergeClasses(styles.sign, styles.done)} aria-hidden />;
  if (standing === 'next') return <CircleRegular className={styles.sign} aria-hidden />;
  return <ArrowCircleRightRegular className={mergeClasses(styles.sign, styles.active)} aria-hidden />;
};

interface StepsProps {
  readonly stages: readonly Stage[];
  readonly stage: Stage;
  readonly share: number;
}

const Steps = ({ stages, stage, share }: StepsProps) => {
  const styles = useStyles();
  const { t, percent } = useWords();
  const current = stages.indexOf(stage);
  return (
    <ol className={styles.steps} aria-label={t('run.steps')}>
      {stages.map((name, index) => {
        const standing = index < current ? 'done' : index === current ? 'current' : 'next';
        const words = t(STAGE_KEYS[name]);
        return (
          <li
            key={name}
            className={mergeClasses(styles.step, standing === 'current' && styles.current)}
            {...(standing === 'current' ? { 'aria-current': 'step' as const } : {})}
          >
            <StepSign standing={standing} />
            <span>{words}</span>
            {standing === 'current' && <span className={styles.share}>{percent(share)}</span>}
          </li>
        );
      })}
    </ol>
  );
};

/** The jobs that go through all stages. */
const hasSteps = (job: PaneJob): boolean =>
  ['score', 'visits', 'tours', 'previewTours', 'followup', 'diagnose'].includes(job);

const Stages = ({ phase }: { readonly phase: Extract<Phase, { kind: 'running' }> }) => {
  const styles = useStyles();
  const { t, percent } = useWords();
  const { job, stage, share, isStopping } = phase;
  if (isStopping) return <p className={styles.stage}>{t('run.stopping')}</p>;
  if (stage === null) return null;
  const stages = stagesOf(job);
  if (hasSteps(job) && stages.includes(stage)) return <Steps {...{ stages, stage, share }} />;
  return (
    <p className={styles.stage}>{t('run.share', { stage: t(STAGE_KEYS[stage]), share: percent(share) })}</p>
  );
};

/** Work in progress: which stage, how far, and how to stop it. */
export const RunProgress = ({ phase }: { readonly phase: Extract<Phase, { kind: 'running' }> }) => {
  const { t } = useWords();
  const actions = useActions();
  const { job, stage, share, isStopping } = phase;
  const title = t(`run.${job}`);
  return (
    <>
      <Page>
        <Card title={title}>
          <Bar {...{ job, title, stage, share }} />
          <Stages phase={phase} />
        </Card>
      </Page>
      {job !== 'sample' && (
        <ActionBar {...(hasSteps(job) ? { hint: t('run.safe') } : {})}>
          <Button size="large" disabledFocusable={isStopping} onClick={actions.stop}>
            {t('run.stop')}
          </Button>
        </ActionBar>
      )}
    </>
  );
};

/** The sheet is being read. */
export const ReadingProgress = ({ phase }: { readonly phase: Extract<Phase, { kind: 'detecting' }> }) => {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Page>
      <Card title={t('table.detecting')}>
        <Bar
          job="inspect"
          title={t('table.detecting')}
          stage={phase.share > 0 ? phase.stage : null}
          share={phase.share}
        />
        <p className={styles.note}>{t('table.detectingHint')}</p>
      </Card>
    </Page>
  );
};
