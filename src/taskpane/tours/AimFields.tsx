import { TOUR_OBJECTIVES } from '../../words/tourObjectives';
import { ChoiceList } from '../accounts/ChoiceList';
import { usePaneContext, usePaneState, useSlice } from '../paneReact';
import { SliderField } from '../shared/SliderField';
import { TOURS, type PlanOptions } from './toursSlice';
import { useTourWords } from './useTourWords';

const MOST_MINUTES = 60;
const AS_SET = '';

/** What the plan makes small, and how far it goes for a point of score: the trade-off in the user's hands. */
export const AimFields = () => {
  const { t, integer } = useTourWords();
  const language = usePaneState((state) => state.language);
  const slice = usePaneContext().slice(TOURS);
  const options = useSlice(TOURS, (state) => state.options);
  const change = (changed: Partial<PlanOptions>): void =>
    slice.update({ options: { ...options, ...changed } });
  const { objective, pointMinutes } = options;
  return (
    <>
      <ChoiceList
        label={t('options.aim')}
        options={[
          { value: AS_SET, text: t('options.asSet') },
          ...Object.entries(TOUR_OBJECTIVES).map(([value, text]) => ({ value, text: text[language] })),
        ]}
        selected={objective}
        onSelect={(chosen) => change({ objective: chosen as PlanOptions['objective'] })}
      />
      <SliderField
        label={t('options.point')}
        value={pointMinutes ?? 0}
        range={[0, MOST_MINUTES]}
        step={1}
        text={
          pointMinutes === null ? t('options.asSet') : t('options.pointText', { n: integer(pointMinutes) })
        }
        onChange={(minutes) => change({ pointMinutes: minutes === 0 ? null : minutes })}
      />
    </>
  );
};
