import type { ReactNode } from 'react';
import type { RibbonControl, RibbonTab } from '../ribbon/addinManifest';
import { DEVELOPER_TAB, FILE_TAB, HOME_TAB } from '../state/pageState';
import { usePage, useTexts, useWorkbench } from '../state/usePage';
import { DeveloperRibbon } from './DeveloperRibbon';
import { FileRibbon } from './FileRibbon';
import { HomeRibbon } from './HomeRibbon';
import { keepFocus, LargeButton, RibbonGroup } from './RibbonParts';

export function Ribbon() {
  const { ribbonTab, manifest } = usePage();
  const texts = useTexts();
  const addinTabs = manifest?.tabs ?? [];
  const tabs = [
    { id: FILE_TAB, label: texts.file },
    { id: HOME_TAB, label: texts.home },
    ...addinTabs,
    { id: DEVELOPER_TAB, label: texts.developer },
  ];
  return (
    <div className="ribbon">
      <div className="ribbon-tabs" role="tablist">
        {tabs.map((tab) => (
          <TabButton key={tab.id} id={tab.id} label={tab.label} isActive={tab.id === ribbonTab} />
        ))}
      </div>
      <div className="ribbon-strip" role="tabpanel">
        <Strip id={ribbonTab} addinTabs={addinTabs} />
      </div>
    </div>
  );
}

function TabButton({ id, label, isActive }: { id: string; label: string; isActive: boolean }) {
  const { store } = useWorkbench();
  return (
    <button
      type="button"
      role="tab"
      aria-selected={isActive}
      className="ribbon-tab"
      onMouseDown={keepFocus}
      onClick={() => store.set({ ribbonTab: id })}
    >
      {label}
    </button>
  );
}

function Strip({ id, addinTabs }: { id: string; addinTabs: readonly RibbonTab[] }): ReactNode {
  const addinTab = addinTabs.find((tab) => tab.id === id);
  if (addinTab) return <AddinStrip tab={addinTab} />;
  if (id === FILE_TAB) return <FileRibbon />;
  if (id === DEVELOPER_TAB) return <DeveloperRibbon />;
  return <HomeRibbon />;
}

function AddinStrip({ tab }: { tab: RibbonTab }) {
  return tab.groups.map((group) => (
    <RibbonGroup key={group.id} label={group.label}>
      {group.controls.map((control) => (
        <AddinButton key={control.id} control={control} />
      ))}
    </RibbonGroup>
  ));
}

function AddinButton({ control }: { control: RibbonControl }) {
  const { pane } = useWorkbench();
  return (
    <LargeButton
      icon={<img src={control.iconUrl} alt="" width="32" height="32" />}
      label={control.label}
      tip={control.tip}
      onPress={() => pane.press(control)}
    />
  );
}
