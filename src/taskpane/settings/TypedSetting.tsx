import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ShownSetting } from '../../app/report';
import { useFieldStyles } from '../shared/fieldStyles';
import { SettingFrame } from './SettingFrame';
import { useSaveSetting } from './useSaveSetting';
import { useSettingWords } from './useSettingWords';

export interface TypedSettingProps {
  readonly setting: ShownSetting;
  /** It may be empty. */
  readonly isOptional: boolean;
}

/** A number, a share, a day, thresholds: typed as the cell takes them. */
export const TypedSetting = ({ setting, isOptional }: TypedSettingProps) => {
  const styles = useFieldStyles();
  const { t } = useSettingWords();
  const { isHeld, save } = useSaveSetting(setting.key);
  const id = useId();
  const [text, setText] = useState(setting.value);
  const { label, value, unit } = setting;
  const isChanged = text.trim() !== value && (text.trim() !== '' || isOptional);
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) save(text.trim());
      }}
    >
      <SettingFrame
        setting={setting}
        id={id}
        label={
          <label htmlFor={id}>
            {label} <span className={styles.unit}>{unit === '' ? '' : `(${unit})`}</span>
          </label>
        }
      >
        <div className={styles.row}>
          <input
            id={id}
            className={styles.input}
            value={text}
            autoComplete="off"
            placeholder={isOptional ? t('automatic') : ''}
            aria-describedby={`${id}-hint ${id}-outcome`}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <Button type="submit" style={{ minWidth: 'unset' }} disabledFocusable={!isChanged || isHeld}>
            {t('save')}
          </Button>
        </div>
      </SettingFrame>
    </form>
  );
};
