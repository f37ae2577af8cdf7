import { useEffect } from 'react';
import { localeOf } from '../texts/pageTexts';
import { usePage } from '../state/usePage';
import { DropZone } from './DropZone';
import { FormulaBar } from './FormulaBar';
import { GridArea } from './GridArea';
import { PaneFrame } from './PaneFrame';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { StatusBar } from './StatusBar';
import { TitleBar } from './TitleBar';

export function App() {
  const { language, theme, documentName } = usePage();
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
    document.documentElement.dataset['theme'] = theme;
    document.title = documentName;
  }, [language, theme, documentName]);
  return (
    <div className="page">
      <TitleBar />
      <Ribbon />
      <div className="middle">
        <main className="sheet">
          <FormulaBar />
          <GridArea />
          <SheetTabs />
        </main>
        <PaneFrame />
      </div>
      <StatusBar />
      <DropZone />
    </div>
  );
}
