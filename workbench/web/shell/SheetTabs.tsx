import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { SheetTab } from '../state/pageState';
import { usePage, useTexts, useWorkbench } from '../state/usePage';
import { CloseIcon, LockIcon, PlusIcon } from './icons';
import { keepFocus } from './RibbonParts';

/** Visible sheets only; a double click renames. */
export function SheetTabs() {
  const { tabs, activeSheetId } = usePage();
  const { sheets } = useWorkbench();
  const texts = useTexts();
  return (
    <div className="sheet-tabs" role="tablist">
      <button
        type="button"
        className="sheet-add"
        title={texts.addSheet}
        aria-label={texts.addSheet}
        onClick={sheets.add}
      >
        <PlusIcon />
      </button>
      {tabs.map((tab) => (
        <Tab key={tab.id} tab={tab} isActive={tab.id === activeSheetId} isOnly={tabs.length === 1} />
      ))}
    </div>
  );
}

function Tab({ tab, isActive, isOnly }: { tab: SheetTab; isActive: boolean; isOnly: boolean }) {
  const { sheets } = useWorkbench();
  const texts = useTexts();
  const [isRenaming, setRenaming] = useState(false);
  if (isRenaming) return <NameField tab={tab} onDone={() => setRenaming(false)} />;
  const style = tab.color ? { boxShadow: `inset 0 -3px ${tab.color}` } : undefined;
  return (
    <span className="sheet-tab" data-active={isActive}>
      <button
        type="button"
        role="tab"
        aria-selected={isActive}
        style={style}
        onMouseDown={keepFocus}
        onClick={() => sheets.activate(tab.id)}
        onDoubleClick={() => setRenaming(true)}
      >
        {tab.isProtected && <LockIcon className="sheet-lock" />}
        {tab.name}
      </button>
      {isActive && !isOnly && (
        <button
          type="button"
          className="sheet-delete"
          title={texts.deleteSheet}
          aria-label={`${texts.deleteSheet} ${tab.name}`}
          onClick={() => sheets.remove(tab.id)}
        >
          <CloseIcon />
        </button>
      )}
    </span>
  );
}

function NameField({ tab, onDone }: { tab: SheetTab; onDone: () => void }) {
  const { sheets } = useWorkbench();
  const texts = useTexts();
  const [name, setName] = useState(tab.name);
  const rename = (): void => {
    onDone();
    if (name !== tab.name) sheets.rename(tab.id, name);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') rename();
    if (event.key === 'Escape') onDone();
  };
  return (
    <input
      className="sheet-name"
      aria-label={texts.renameSheet}
      autoFocus
      value={name}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onBlur={rename}
      onKeyDown={onKey}
    />
  );
}
