import { useId } from 'react';
import type { ShownSetting } from '../../app/report';
import type { Bilingual } from '../../words/language';
import { useFieldStyles } from '../shared/fieldStyles';
import { SettingFrame } from './SettingFrame';
import { useSaveSetting } from './useSaveSetting';
import { useSettingWords } from './useSettingWords';

export interface ChoiceSettingProps {
  readonly setting: ShownSetting;
  readonly choices: Readonly<Record<string, Bilingual>>;
  /** None of them may be chosen. */
  readonly isOptional: boolean;
}

/** One of a few: written as soon as it is chosen. */
export const ChoiceSetting = ({ setting, choices, isOptional }: ChoiceSettingProps) => {
  const styles = useFieldStyles();
  const { t, language } = useSettingWords();
  const { isHeld, save } = useSaveSetting(setting.key);
  const id = useId();
  return (
    <div className={styles.field}>
      <SettingFrame setting={setting} id={id} label={<label htmlFor={id}>{setting.label}</label>}>
        <select
          id={id}
          className={styles.input}
          value={setting.value}
          aria-disabled={isHeld}
          aria-describedby={`${id}-hint ${id}-outcome`}
          onChange={({ currentTarget }) => save(currentTarget.value)}
        >
          {isOptional && <option value="">{t('automatic')}</option>}
          {Object.entries(choices).map(([value, name]) => (
            <option key={value} value={value}>
              {name[language]}
            </option>
          ))}
        </select>
      </SettingFrame>
    </div>
  );
};
