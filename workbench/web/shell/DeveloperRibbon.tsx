import { useState } from 'react';
import type { FaultSwitches } from '../host/pageHost';
import { usePage, useTexts, useWorkbench } from '../state/usePage';
import { LockIcon, RestartIcon } from './icons';
import { LargeButton, RibbonGroup } from './RibbonParts';

const SLOW_MS = 1000;

/** Excel's refusals at the press of a button, to see how an add-in takes them. */
export function DeveloperRibbon() {
  const { pane } = useWorkbench();
  const texts = useTexts();
  return (
    <>
      <FaultsGroup />
      <RibbonGroup label={texts.pane}>
        <LargeButton
          icon={<RestartIcon />}
          label={texts.restartPane}
          tip={texts.restartPaneTip}
          onPress={pane.restart}
        />
      </RibbonGroup>
    </>
  );
}

function FaultsGroup() {
  const { host, sheets } = useWorkbench();
  const { tabs, activeSheetId } = usePage();
  const texts = useTexts();
  const [faults, setFaults] = useState(host.faults.get);
  const change = (patch: Partial<FaultSwitches>): void => {
    host.faults.set(patch);
    setFaults(host.faults.get());
  };
  const isProtected = tabs.some(({ id, isProtected: locked }) => locked && id === activeSheetId);
  return (
    <RibbonGroup label={texts.faults}>
      <div className="ribbon-column">
        <Check
          label={texts.editingCell}
          tip={texts.editingCellTip}
          isOn={faults.isEditingCell}
          onChange={(isEditingCell) => change({ isEditingCell })}
        />
        <Check
          label={texts.slowHost}
          tip={texts.slowHostTip}
          isOn={faults.delayMs > 0}
          onChange={(isSlow) => change({ delayMs: isSlow ? SLOW_MS : 0 })}
        />
        <FailAt value={faults.failAtAction} onChange={(failAtAction) => change({ failAtAction })} />
      </div>
      <LargeButton
        icon={<LockIcon />}
        label={texts.protectSheet}
        tip={texts.protectSheetTip}
        isPressed={isProtected}
        onPress={sheets.toggleProtection}
      />
    </RibbonGroup>
  );
}

interface CheckProps {
  readonly label: string;
  readonly tip: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, tip, isOn, onChange }: CheckProps) {
  return (
    <label className="ribbon-check" title={tip}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

function FailAt({ value, onChange }: { value: number | null; onChange: (value: number | null) => void }) {
  const texts = useTexts();
  return (
    <label className="ribbon-check" title={texts.failAtTip}>
      {texts.failAt}
      <input
        type="number"
        min="0"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
      />
    </label>
  );
}
