import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import { changesSentence, whySentence } from '../../app/visits/scenarioSentences';
import type { ScenarioReport } from '../../app/visits/scenarioTypes';
import { usePaneContext } from '../paneReact';
import { ChangeBar } from '../shared/ChangeBar';
import { FigureTable } from '../shared/FigureTable';
import { LINK_BUTTON } from '../shared/looks';
import { ShareBar } from '../shared/ShareBar';
import { makeStyles, mergeClasses } from '../shared/styles';
import { useTextStyles } from '../shared/textStyles';
import { tokens } from '../shared/tokens';
import { tryScenario } from './lookAtVisits';
import { useVisitWords } from './useVisitWords';
import { figureText, whatIfRows } from './whatIfRows';

/** Figures the bars may show. */
export const COMPARED = ['net', 'load', 'visits', 'costPerVisit', 'result'] as const;
export type ComparedFigure = (typeof COMPARED)[number];

const useStyles = makeStyles({
  name: { ...LINK_BUTTON, overflowWrap: 'anywhere' },
  figure: { marginLeft: 'auto' },
  details: { display: 'grid', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});

interface ScenarioProps {
  readonly scenario: ScenarioReport;
  readonly today: ScenarioReport;
  /** Of the amounts, as the report's `money` says. */
  readonly currency: string;
}

/** What it changes, where the difference comes from, and every figure beside today's. */
const Details = ({ scenario, today, currency }: ScenarioProps) => {
  const styles = useTextStyles();
  const words = useVisitWords();
  const context = usePaneContext();
  const { t, language } = words;
  return (
    <>
      <p className={styles.facts}>{changesSentence(scenario.changes, language)}</p>
      <p className={styles.facts}>{whySentence(scenario, today, { language, currency })}</p>
      <FigureTable
        label={t('scenarios.table', { name: scenario.name })}
        columns={[t('whatIf.now'), t('whatIf.then'), t('whatIf.change')]}
        rows={whatIfRows(today, scenario, words)}
      />
      <Button onClick={() => void tryScenario(context, scenario)}>{t('scenarios.tryIt')}</Button>
    </>
  );
};

/** Euros hardly differ beside their sum: their bar is the change of today's. */
const CHANGES = new Set<ComparedFigure>(['net', 'result']);

/** What the bar of a scenario is long for; NaN where it is not known. */
export const barOf = (figure: ComparedFigure, one: ScenarioReport, today: ScenarioReport): number =>
  (one[figure] ?? NaN) - (CHANGES.has(figure) ? (today[figure] ?? NaN) : 0);

interface BarProps {
  readonly value: number;
  readonly figure: ComparedFigure;
  readonly scale: number;
}

const Bar = ({ value, figure, scale }: BarProps) =>
  CHANGES.has(figure) ? (
    <ChangeBar value={value} scale={scale} />
  ) : (
    <ShareBar value={value} scale={scale} {...(figure === 'load' ? { limit: 1 } : {})} />
  );

export interface ScenarioLineProps extends ScenarioProps {
  readonly figure: ComparedFigure;
  /** The longest bar. */
  readonly scale: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One scenario: name, figure, bar, the change of the net; its reasons on demand. */
export const ScenarioLine = ({
  scenario,
  today,
  figure,
  scale,
  currency,
  isOpen,
  onToggle,
}: ScenarioLineProps) => {
  const styles = useTextStyles();
  const own = useStyles();
  const words = useVisitWords();
  const id = useId();
  const { t, moreEuros } = words;
  const { name, source } = scenario;
  const change = CHANGES.has(figure) ? barOf(figure, scenario, today) : NaN;
  const isToday = source === 'today';
  return (
    <li>
      <div className={styles.line}>
        {isToday ? (
          <span className={styles.name}>{name}</span>
        ) : (
          <Button
            appearance="transparent"
            className={own.name}
            icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
            aria-expanded={isOpen}
            {...(isOpen ? { 'aria-controls': id } : {})}
            onClick={onToggle}
          >
            {name}
          </Button>
        )}
        <span className={mergeClasses(styles.figure, own.figure)}>
          {figureText(figure, scenario, words) ?? t('scenarios.unknown')}
        </span>
      </div>
      <Bar value={barOf(figure, scenario, today) || 0} figure={figure} scale={scale} />
      {!isToday && !Number.isNaN(change) && (
        <span className={styles.why}>{t('scenarios.changeNet', { euros: moreEuros(change) })}</span>
      )}
      {isOpen && (
        <div id={id} className={own.details}>
          <Details {...{ scenario, today, currency }} />
        </div>
      )}
    </li>
  );
};
