import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SettingsReport } from '../../app/report';
import { usePaneContext, usePaneState, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { useTextStyles } from '../shared/textStyles';
import { isBusy } from '../store/paneState';
import { SettingField } from './SettingField';
import { openSettingsSheet, readSettings } from './settingJobs';
import { SETTINGS_SLICE } from './settingsSlice';
import { useSettingWords } from './useSettingWords';

type SheetId = SettingsReport['tables'][number]['id'];

const Sheets = ({
  settings,
  ids,
}: {
  readonly settings: SettingsReport;
  readonly ids: readonly SheetId[];
}) => {
  const styles = useTextStyles();
  const { t } = useSettingWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  return (
    <>
      <h3 className={styles.subhead}>{t('sheets')}</h3>
      {settings.tables
        .filter(({ id }) => ids.includes(id))
        .map((table) => (
          <Button
            key={table.id}
            disabledFocusable={isHeld && table.rows === null}
            onClick={() => void openSettingsSheet(context, table)}
          >
            {t(table.rows === null ? 'create' : 'open', { sheet: table.sheet })}
          </Button>
        ))}
    </>
  );
};

export interface SettingsPanelProps {
  readonly title: string;
  /** Said first, where it is about more than the cells. */
  readonly text?: string;
  /** Which settings, in this order; the sheet has them all. */
  readonly keys: readonly string[];
  /** Which settings sheets can be opened from here. */
  readonly sheets: readonly SheetId[];
}

const Body = ({ text, keys, sheets }: Omit<SettingsPanelProps, 'title'>) => {
  const styles = useTextStyles();
  const { t, language } = useSettingWords();
  const context = usePaneContext();
  const settings = useSlice(SETTINGS_SLICE, (state) => state.report);
  useEffect(() => {
    if (settings === null) void readSettings(context);
  }, [context, settings, language]);
  if (settings === null) return <p className={styles.facts}>{t('loading')}</p>;
  const shown = keys.flatMap((key) => settings.settings.find((setting) => setting.key === key) ?? []);
  return (
    <>
      <p className={styles.facts}>{text ?? t('text')}</p>
      {shown.map((setting) => (
        <SettingField key={`${setting.key} ${setting.value}`} setting={setting} />
      ))}
      {sheets.length > 0 && <Sheets settings={settings} ids={sheets} />}
    </>
  );
};

/** What the figures rest on, edited in the cells of the settings sheets. */
export const SettingsPanel = ({ title, ...body }: SettingsPanelProps) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={title} isOpen={isOpen} onToggle={setOpen}>
      <Body {...body} />
    </Disclosure>
  );
};
