import type { ReactNode } from 'react';
import type { ShownSetting } from '../../app/report';
import { failureSentence } from '../../i18n/sentences';
import { keepFrenchSigns } from '../../words/keepFrenchSigns';
import { settingEntry, type SettingKey } from '../../words/settings/catalogue';
import { useSlice } from '../paneReact';
import { useFieldStyles } from '../shared/fieldStyles';
import { Pill } from '../shared/Pill';
import { useTextStyles } from '../shared/textStyles';
import { SETTINGS_SLICE } from './settingsSlice';
import { useSettingWords } from './useSettingWords';

/** What became of the last write of this setting. */
const Outcome = ({ id, settingKey }: { readonly id: string; readonly settingKey: string }) => {
  const styles = useTextStyles();
  const { t, language } = useSettingWords();
  const isLast = useSlice(SETTINGS_SLICE, (state) => state.savedKey === settingKey);
  const failure = useSlice(SETTINGS_SLICE, (state) => state.failure);
  if (!isLast) return null;
  return (
    <span id={id} role="status" className={failure === null ? styles.good : styles.bad}>
      {failure === null ? t('saved') : failureSentence(failure, language).message}
    </span>
  );
};

export interface SettingFrameProps {
  readonly setting: ShownSetting;
  readonly id: string;
  /** The label, as a `label` or a `legend` does it. */
  readonly label: ReactNode;
  readonly children: ReactNode;
}

/** Around a setting: whether it is a hypothesis (a default choice is none), what is expected, why it is there, what became of the last write. */
export const SettingFrame = ({ setting, id, label, children }: SettingFrameProps) => {
  const styles = useFieldStyles();
  const { t, language } = useSettingWords();
  const { key, expected, status, isWrong } = setting;
  const { kind, why } = settingEntry(key as SettingKey);
  const isTyped = !['choice', 'choices', 'flag'].includes(kind.kind);
  const reason = language === 'fr' ? keepFrenchSigns(why.fr) : why.en;
  return (
    <>
      <div className={styles.label}>
        {label}
        {(isTyped || isWrong || status !== 'hypothesis') && (
          <Pill tone={status === 'hypothesis' || isWrong ? 'warning' : 'quiet'}>
            {t(isWrong ? 'wrong' : status)}
          </Pill>
        )}
      </div>
      {children}
      <span id={`${id}-hint`} className={styles.hint}>
        {isTyped ? `${t('expected', { expected })} · ${reason}` : reason}
      </span>
      <Outcome id={`${id}-outcome`} settingKey={key} />
    </>
  );
};
