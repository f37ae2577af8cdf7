import { usePage, useTexts, useWorkbench } from '../state/usePage';
import type { PageLanguage } from '../state/pageState';
import { MoonIcon, SheetIcon, SunIcon } from './icons';

const LANGUAGES: readonly PageLanguage[] = ['fr', 'en'];

export function TitleBar() {
  const { documentName, hasChanges, language, theme } = usePage();
  const { store, page } = useWorkbench();
  const texts = useTexts();
  return (
    <header className="title-bar">
      <SheetIcon className="title-icon" />
      <span className="title-name" data-testid="document-name">
        {documentName}
      </span>
      {hasChanges && <span className="title-state">{texts.notSaved}</span>}
      <span className="spacer" />
      <div className="language-switch" role="group" aria-label={texts.language}>
        {LANGUAGES.map((code) => (
          <button
            key={code}
            type="button"
            aria-pressed={code === language}
            onClick={() => page.setLanguage(code)}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="title-button"
        title={texts.theme}
        aria-label={texts.theme}
        onClick={() => store.set({ theme: theme === 'light' ? 'dark' : 'light' })}
      >
        {theme === 'light' ? <MoonIcon /> : <SunIcon />}
      </button>
    </header>
  );
}
