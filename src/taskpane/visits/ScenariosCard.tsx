import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { VisitsReport } from '../../app/report';
import { usePaneContext } from '../paneReact';
import { openSheetOf } from '../settings/settingJobs';
import { Card } from '../shared/Card';
import { useFieldStyles } from '../shared/fieldStyles';
import { useTextStyles } from '../shared/textStyles';
import { barOf, COMPARED, type ComparedFigure, ScenarioLine } from './ScenarioLine';
import { useVisitWords } from './useVisitWords';

type Scenarios = VisitsReport['scenarios'];

interface ChoiceProps {
  readonly chosen: ComparedFigure;
  readonly onChoose: (figure: ComparedFigure) => void;
}

/** Which figure the bars show. */
const FigureChoice = ({ chosen, onChoose }: ChoiceProps) => {
  const styles = useFieldStyles();
  const id = useId();
  const { t } = useVisitWords();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('scenarios.show')}</label>
      <select
        id={id}
        className={styles.input}
        value={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.value as ComparedFigure)}
      >
        {COMPARED.map((figure) => (
          <option key={figure} value={figure}>
            {t(`scenarios.${figure}`)}
          </option>
        ))}
      </select>
    </div>
  );
};

/** Nothing to compare in euros where no amount is known. */
const firstFigure = ([today]: Scenarios): ComparedFigure => (today?.net == null ? 'load' : 'net');

/** Every scenario beside today: one bar each by the figure chosen, its reasons on demand (4.09). */
export const ScenariosCard = ({
  scenarios,
  currency,
}: {
  readonly scenarios: Scenarios;
  readonly currency: string;
}) => {
  const styles = useTextStyles();
  const context = usePaneContext();
  const { t } = useVisitWords();
  const [figure, setFigure] = useState(firstFigure(scenarios));
  const [opened, setOpened] = useState<string | null>(null);
  const [today] = scenarios;
  if (!today) return null;
  const scale = Math.max(1, ...scenarios.map((one) => Math.abs(barOf(figure, one, today)) || 0));
  return (
    <Card title={t('scenarios.heading')}>
      <p className={styles.facts}>{t('scenarios.text')}</p>
      <FigureChoice chosen={figure} onChoose={setFigure} />
      <ul className={styles.list}>
        {scenarios.map((scenario) => (
          <ScenarioLine
            key={scenario.name}
            {...{ scenario, today, figure, scale, currency }}
            isOpen={opened === scenario.name}
            onToggle={() => setOpened(opened === scenario.name ? null : scenario.name)}
          />
        ))}
      </ul>
      <p className={styles.why}>{t('scenarios.why')}</p>
      {scenarios.some(({ source }) => source === 'start') && (
        <p className={styles.why}>{t('scenarios.start')}</p>
      )}
      <Button onClick={() => void openSheetOf(context, 'scenarios')}>{t('scenarios.sheet')}</Button>
    </Card>
  );
};
