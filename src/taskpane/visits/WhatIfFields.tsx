import type { WhatIfChange, WhatIfReport } from '../../app/visits/visitAnswers';
import { SliderField } from '../shared/SliderField';
import { useVisitWords, type VisitWords } from './useVisitWords';

type FieldId = keyof WhatIfChange;

interface FieldSpec {
  readonly range: readonly [number, number];
  readonly step: number;
  readonly text: (value: number, words: VisitWords) => string;
}

/** How far each can be moved; the limits are those of a plausible firm, not of the settings. */
const FIELDS: Readonly<Record<FieldId, FieldSpec>> = {
  fieldShare: { range: [0.2, 0.9], step: 0.05, text: (value, { percent }) => percent(value) },
  extraReps: {
    range: [0, 5],
    step: 1,
    text: (value, { integer }) => (value === 0 ? '0' : `+${integer(value)}`),
  },
  fewerVisitsC: { range: [0, 6], step: 1, text: (value, { integer }) => integer(value) },
  travelMinutes: {
    range: [0, 120],
    step: 5,
    text: (value, { t, integer }) => t('unit.minutes', { n: integer(value) }),
  },
  annualCost: { range: [40_000, 140_000], step: 1000, text: (value, { euros }) => euros(value) },
};

export interface WhatIfFieldsProps {
  readonly settings: WhatIfReport['settings'];
  readonly change: WhatIfChange;
  readonly onChange: (change: WhatIfChange) => void;
}

/** What can be changed for the comparison, starting from what holds now. */
export const WhatIfFields = ({ settings, change, onChange }: WhatIfFieldsProps) => {
  const words = useVisitWords();
  const now: Required<WhatIfChange> = { ...settings, extraReps: 0, fewerVisitsC: 0 };
  return (Object.keys(FIELDS) as FieldId[]).map((id) => {
    const { range, step, text } = FIELDS[id];
    const value = change[id] ?? now[id];
    const bounds = [Math.min(range[0], now[id]), Math.max(range[1], now[id])] as const;
    return (
      <SliderField
        key={id}
        label={words.t(`whatIf.${id}`)}
        value={value}
        range={bounds}
        step={step}
        text={text(value, words)}
        onChange={(next) => onChange({ ...change, [id]: next })}
      />
    );
  });
};
