import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { WhatIfChange, WhatIfReport } from '../../app/visits/visitAnswers';
import { SCENARIO_DECISIONS, type ScenarioDecision } from '../../words/settings/scenarioWords';
import { Disclosure } from '../shared/Disclosure';
import { SliderField } from '../shared/SliderField';
import { useVisitWords, type VisitWords } from './useVisitWords';

type FieldId = Exclude<keyof WhatIfChange, 'decisions'>;

interface FieldSpec {
  readonly range: readonly [number, number];
  readonly step: number;
  readonly text: (value: number, words: VisitWords) => string;
}

const more = (value: number, { signed }: VisitWords): string => (value === 0 ? '0' : signed(value));
const VISITS: FieldSpec = { range: [-6, 6], step: 1, text: more };

/** How far each can be moved; the limits are those of a plausible firm, not of the settings. */
const FIELDS: Readonly<Record<FieldId, FieldSpec>> = {
  fieldShare: { range: [0.2, 0.9], step: 0.05, text: (value, { percent }) => percent(value) },
  extraReps: { range: [-5, 5], step: 1, text: more },
  visitsC: VISITS,
  travelMinutes: {
    range: [0, 120],
    step: 5,
    text: (value, { t, integer }) => t('unit.minutes', { n: integer(value) }),
  },
  annualCost: { range: [40_000, 140_000], step: 1000, text: (value, { euros }) => euros(value) },
  visitsA: VISITS,
  visitsB: VISITS,
  visitsD: VISITS,
  durationShare: { range: [0.5, 1.5], step: 0.05, text: (value, { percent }) => percent(value) },
  marginPoints: {
    range: [-10, 10],
    step: 0.5,
    text: (value, { decimal }) => `${value > 0 ? '+' : ''}${decimal(value)}`,
  },
};
const FIRST = ['fieldShare', 'extraReps', 'visitsC', 'travelMinutes', 'annualCost'] as const;
const OTHERS = ['visitsA', 'visitsB', 'visitsD', 'durationShare', 'marginPoints'] as const;
const UNCHANGED = {
  ...{ extraReps: 0, visitsA: 0, visitsB: 0, visitsC: 0, visitsD: 0 },
  ...{ durationShare: 1, marginPoints: 0 },
};

export interface WhatIfFieldsProps {
  readonly settings: WhatIfReport['settings'];
  readonly change: WhatIfChange;
  readonly onChange: (change: WhatIfChange) => void;
}

const Sliders = ({
  ids,
  settings,
  change,
  onChange,
}: WhatIfFieldsProps & { readonly ids: readonly FieldId[] }) => {
  const words = useVisitWords();
  const now: Readonly<Record<FieldId, number>> = { ...UNCHANGED, ...settings };
  return ids.map((id) => {
    const { range, step, text } = FIELDS[id];
    const value = change[id] ?? now[id];
    const bounds = [Math.min(range[0], now[id], value), Math.max(range[1], now[id], value)] as const;
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

const Decisions = ({ change, onChange }: Omit<WhatIfFieldsProps, 'settings'>) => {
  const { t } = useVisitWords();
  const applied = change.decisions ?? [];
  const toggled = (id: ScenarioDecision): readonly ScenarioDecision[] =>
    applied.includes(id) ? applied.filter((one) => one !== id) : [...applied, id];
  return (Object.keys(SCENARIO_DECISIONS) as ScenarioDecision[]).map((id) => (
    <Checkbox
      key={id}
      label={t(`whatIf.${id}`)}
      checked={applied.includes(id)}
      onChange={() => onChange({ ...change, decisions: toggled(id) })}
    />
  ));
};

/** What can be changed for the comparison, starting from what holds now. */
export const WhatIfFields = (props: WhatIfFieldsProps) => {
  const { t } = useVisitWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Sliders {...props} ids={FIRST} />
      <Disclosure title={t('whatIf.others')} isOpen={isOpen} onToggle={setOpen}>
        <Sliders {...props} ids={OTHERS} />
        <Decisions {...props} />
      </Disclosure>
    </>
  );
};
