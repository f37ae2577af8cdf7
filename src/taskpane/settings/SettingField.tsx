import type { ShownSetting } from '../../app/report';
import { settingEntry, type SettingKey } from '../../words/settings/catalogue';
import { ChoiceSetting } from './ChoiceSetting';
import { ChoicesSetting } from './ChoicesSetting';
import { TypedSetting } from './TypedSetting';

/** One setting, edited as its kind asks: ticked, chosen from a list, or typed as the sheet's cell takes it. */
export const SettingField = ({ setting }: { readonly setting: ShownSetting }) => {
  const { kind, fallback } = settingEntry(setting.key as SettingKey);
  const isOptional = fallback === null;
  switch (kind.kind) {
    case 'flag':
      return <ChoiceSetting setting={setting} choices={FLAG} isOptional={false} />;
    case 'choice':
      return <ChoiceSetting setting={setting} choices={kind.choices} isOptional={isOptional} />;
    case 'choices':
      return <ChoicesSetting setting={setting} {...kind} />;
    default:
      return <TypedSetting setting={setting} isOptional={isOptional} />;
  }
};

const FLAG = { yes: { fr: 'oui', en: 'yes' }, no: { fr: 'non', en: 'no' } } as const;
