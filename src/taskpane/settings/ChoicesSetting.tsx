import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ShownSetting } from '../../app/report';
import type { Bilingual } from '../../words/language';
import { useFieldStyles } from '../shared/fieldStyles';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';
import { SettingFrame } from './SettingFrame';
import { useSaveSetting } from './useSaveSetting';
import { useSettingWords } from './useSettingWords';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0 },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
  },
  choice: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, minHeight: '28px' },
  box: {
    width: '16px',
    height: '16px',
    margin: 0,
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  save: { alignSelf: 'start', justifySelf: 'start' },
});

export interface ChoicesSettingProps {
  readonly setting: ShownSetting;
  readonly choices: Readonly<Record<string, Bilingual>>;
  /** What an empty cell stands for; absent where it may not be empty. */
  readonly usual?: readonly string[];
}

const chosenIn = (value: string, usual: readonly string[]): readonly string[] => {
  if (value === '') return usual;
  return value === 'none' ? [] : value.split('/');
};

/** The cell for what is ticked: empty where that is the usual. */
const cellOf = (ticked: readonly string[], usual: readonly string[] | undefined): string => {
  if (usual?.length === ticked.length && usual.every((one) => ticked.includes(one))) return '';
  return ticked.join('/') || 'none';
};

/** Several of many: ticked, then written together. */
export const ChoicesSetting = ({ setting, choices, usual }: ChoicesSettingProps) => {
  const field = useFieldStyles();
  const styles = useStyles();
  const { t, language } = useSettingWords();
  const { isHeld, save } = useSaveSetting(setting.key);
  const id = useId();
  const [chosen, setChosen] = useState(() => chosenIn(setting.value, usual ?? []));
  const ids = Object.keys(choices);
  const text = cellOf(
    ids.filter((one) => chosen.includes(one)),
    usual,
  );
  const isChanged = text !== setting.value;
  const tick = (one: string, isTicked: boolean): void =>
    setChosen(isTicked ? [...chosen, one] : chosen.filter((other) => other !== one));
  return (
    <div className={field.field} role="group" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <SettingFrame setting={setting} id={id} label={<span id={id}>{setting.label}</span>}>
        <div className={styles.list}>
          {ids.map((one) => (
            <label key={one} className={styles.choice}>
              <input
                type="checkbox"
                className={styles.box}
                checked={chosen.includes(one)}
                onChange={({ currentTarget }) => tick(one, currentTarget.checked)}
              />
              {choices[one]?.[language]}
            </label>
          ))}
        </div>
        <Button
          className={styles.save}
          disabledFocusable={!isChanged || isHeld}
          onClick={() => isChanged && save(text)}
        >
          {t('save')}
        </Button>
      </SettingFrame>
    </div>
  );
};
