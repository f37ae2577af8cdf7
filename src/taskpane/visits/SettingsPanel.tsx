import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { SettingsReport } from '../../app/report';
import { usePaneContext, usePaneState, useSlice } from '../paneReact';
import { Disclosure } from '../shared/Disclosure';
import { useTextStyles } from '../shared/textStyles';
import { isBusy } from '../store/paneState';
import { SettingField } from './SettingField';
import { openSettingsSheet, readSettings } from './visitSettings';
import { useVisitWords } from './useVisitWords';
import { VISITS } from './visitsSlice';

/** The few that move cost and capacity most; the sheet has them all. */
const SHOWN = [
  'annualCost',
  'fieldShare',
  'workDays',
  'hoursPerDay',
  'visitMinutes',
  'travelMinutes',
  'marginRate',
  'potentialShare',
];

const Sheets = ({ settings }: { readonly settings: SettingsReport }) => {
  const styles = useTextStyles();
  const { t } = useVisitWords();
  const context = usePaneContext();
  const isHeld = usePaneState((state) => isBusy(state) || state.unfinished !== null);
  return (
    <>
      <h3 className={styles.subhead}>{t('settings.sheets')}</h3>
      {settings.tables.map((table) => (
        <Button
          key={table.id}
          disabledFocusable={isHeld && table.rows === null}
          onClick={() => void openSettingsSheet(context, table)}
        >
          {t(table.rows === null ? 'settings.create' : 'settings.open', { sheet: table.sheet })}
        </Button>
      ))}
    </>
  );
};

const Body = () => {
  const styles = useTextStyles();
  const { t, language } = useVisitWords();
  const context = usePaneContext();
  const settings = useSlice(VISITS, (state) => state.settings);
  useEffect(() => {
    if (settings === null) void readSettings(context);
  }, [context, settings, language]);
  if (settings === null) return <p className={styles.facts}>{t('settings.loading')}</p>;
  const shown = SHOWN.flatMap((key) => settings.settings.find((setting) => setting.key === key) ?? []);
  return (
    <>
      <p className={styles.facts}>{t('settings.text')}</p>
      {shown.map((setting) => (
        <SettingField key={`${setting.key} ${setting.value}`} setting={setting} />
      ))}
      <Sheets settings={settings} />
    </>
  );
};

/** What the figures rest on, edited in the cells of the settings sheets. */
export const SettingsPanel = () => {
  const { t } = useVisitWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure title={t('settings.heading')} isOpen={isOpen} onToggle={setOpen}>
      <Body />
    </Disclosure>
  );
};
