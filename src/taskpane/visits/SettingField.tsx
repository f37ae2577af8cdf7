import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ShownSetting } from '../../app/report';
import { failureSentence } from '../../i18n/sentences';
import { usePaneContext, usePaneState, useSlice } from '../paneReact';
import { useFieldStyles } from '../shared/fieldStyles';
import { Pill } from '../shared/Pill';
import { useTextStyles } from '../shared/textStyles';
import { isBusy } from '../store/paneState';
import { useVisitWords } from './useVisitWords';
import { changeSetting } from './visitSettings';
import { VISITS } from './visitsSlice';

/** What became of the last write of this setting. */
const Outcome = ({ id, settingKey }: { readonly id: string; readonly settingKey: string }) => {
  const styles = useTextStyles();
  const { t, language } = useVisitWords();
  const isLast = useSlice(VISITS, (state) => state.savedKey === settingKey);
  const failure = useSlice(VISITS, (state) => state.settingFailure);
  if (!isLast) return null;
  return (
    <span id={id} role="status" className={failure === null ? styles.good : styles.bad}>
      {failure === null ? t('settings.saved') : failureSentence(failure, language).message}
    </span>
  );
};

/** One setting: its value as the sheet's cell takes it, its unit, what is expected, and whether it is a hypothesis. */
export const SettingField = ({ setting }: { readonly setting: ShownSetting }) => {
  const styles = useFieldStyles();
  const { t } = useVisitWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  const id = useId();
  const [text, setText] = useState(setting.value);
  const { key, label, value, unit, expected, status, isWrong } = setting;
  const isChanged = text.trim() !== '' && text !== value;
  const save = (): void => {
    if (isChanged && !isHeld) void changeSetting(context, key, text.trim());
  };
  return (
    <form
      className={styles.field}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.label}>
        <label htmlFor={id}>
          {label} <span className={styles.unit}>{unit === '' ? '' : `(${unit})`}</span>
        </label>
        <Pill tone={status === 'hypothesis' || isWrong ? 'warning' : 'quiet'}>
          {t(isWrong ? 'settings.wrong' : `settings.${status}`)}
        </Pill>
      </div>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={text}
          inputMode="decimal"
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-outcome`}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" style={{ minWidth: 'unset' }} disabledFocusable={!isChanged || isHeld}>
          {t('settings.save')}
        </Button>
      </div>
      <span id={`${id}-hint`} className={styles.hint}>
        {t('settings.expected', { expected })}
      </span>
      <Outcome id={`${id}-outcome`} settingKey={key} />
    </form>
  );
};
