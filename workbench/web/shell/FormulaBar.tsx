import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { formatArea } from '../../host/model/address';
import { usePage, useTexts, useWorkbench } from '../state/usePage';
import { CheckIcon, CloseIcon } from './icons';

export function FormulaBar() {
  const { draft } = usePage();
  const { editing } = useWorkbench();
  const texts = useTexts();
  return (
    <div className="formula-bar">
      <NameBox />
      <span className="formula-buttons">
        <button
          type="button"
          disabled={!draft}
          aria-label={texts.cancel}
          title={texts.cancel}
          onClick={editing.cancel}
        >
          <CloseIcon />
        </button>
        <button
          type="button"
          disabled={!draft}
          aria-label={texts.accept}
          title={texts.accept}
          onClick={() => editing.commit(null)}
        >
          <CheckIcon />
        </button>
        <span className="formula-sign">fx</span>
      </span>
      <FormulaField />
    </div>
  );
}

function NameBox() {
  const { selection, active } = usePage();
  const { sheets } = useWorkbench();
  const texts = useTexts();
  const [typed, setTyped] = useState<string | null>(null);
  const address = formatArea({
    top: active.row,
    left: active.column,
    bottom: active.row,
    right: active.column,
  });
  const isColumns = selection.top === 0 && selection.bottom > 1_000_000;
  const shown = isColumns ? formatArea(selection) : address;
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') setTyped(null);
    if (event.key !== 'Enter') return;
    if (sheets.goTo(event.currentTarget.value)) setTyped(null);
    document.getElementById('grid')?.focus();
  };
  return (
    <input
      className="name-box"
      aria-label={texts.nameBox}
      data-testid="name-box"
      spellCheck={false}
      value={typed ?? shown}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={onKey}
    />
  );
}

function FormulaField() {
  const { draft, activeText } = usePage();
  const { editing } = useWorkbench();
  const texts = useTexts();
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') editing.cancel();
    else if (event.key === 'Enter') editing.commit('down');
    else if (event.key === 'Tab') editing.commit('right');
    else return;
    event.preventDefault();
    document.getElementById('grid')?.focus();
  };
  return (
    <input
      className="formula-field"
      aria-label={texts.formulaBar}
      data-testid="formula-field"
      spellCheck={false}
      autoComplete="off"
      value={draft?.text ?? activeText}
      onFocus={() => editing.start({ mode: 'edit', place: 'bar' })}
      onChange={(event) => editing.change(event.target.value)}
      onKeyDown={onKey}
    />
  );
}
