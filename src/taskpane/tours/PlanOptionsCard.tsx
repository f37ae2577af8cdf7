import { useId } from 'react';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext, useSlice } from '../paneReact';
import { Card } from '../shared/Card';
import { useFieldStyles } from '../shared/fieldStyles';
import { SliderField } from '../shared/SliderField';
import { TickField } from '../shared/TickField';
import { AimFields } from './AimFields';
import { TOURS, type Effort, type PlanOptions } from './toursSlice';
import { useTourWords } from './useTourWords';

const MOST_WEEKS = 13;
const EFFORTS = ['quick', 'normal', 'thorough'] as const satisfies readonly Effort[];

/** From when, for how long, how thorough. */
export const PlanOptionsCard = () => {
  const styles = useFieldStyles();
  const { t, counted } = useTourWords();
  const slice = usePaneContext().slice(TOURS);
  const options = useSlice(TOURS, (state) => state.options);
  const id = useId();
  const change = (changed: Partial<PlanOptions>): void =>
    slice.update({ options: { ...options, ...changed } });
  return (
    <Card title={t('options.heading')}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('options.from')}</label>
        <input
          id={id}
          type="date"
          className={styles.input}
          value={options.from}
          aria-describedby={`${id}-hint`}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
        />
        <span id={`${id}-hint`} className={styles.hint}>
          {t('options.fromHint')}
        </span>
      </div>
      <SliderField
        label={t('options.weeks')}
        value={options.weeks}
        range={[1, MOST_WEEKS]}
        step={1}
        text={t('options.weeksText', counted(options.weeks))}
        onChange={(weeks) => change({ weeks })}
      />
      <ChoiceList
        label={t('options.effort')}
        options={EFFORTS.map((effort) => ({ value: effort, text: t(`options.${effort}`) }))}
        selected={options.effort}
        onSelect={(effort) => change({ effort: effort as Effort })}
      />
      <AimFields />
      <TickField
        label={t('options.lift')}
        value={options.isShareLifted}
        onChange={(isShareLifted) => change({ isShareLifted })}
      />
    </Card>
  );
};
