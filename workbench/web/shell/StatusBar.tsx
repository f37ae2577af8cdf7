import { localeOf } from '../texts/pageTexts';
import { usePage, useTexts } from '../state/usePage';
import type { PageState } from '../state/pageState';
import type { PageTexts } from '../texts/pageTexts';

export function StatusBar() {
  const state = usePage();
  const texts = useTexts();
  const { message, busy } = state;
  return (
    <footer className="status-bar" data-busy={busy.isLong}>
      <span className="status-mode" data-testid="status-mode">
        {modeText(state, texts)}
      </span>
      <span className="status-message" data-kind={message?.kind} role="status" data-testid="status-message">
        {message?.text}
      </span>
      <span className="spacer" />
      <Summary />
    </footer>
  );
}

function modeText({ busy, draft, manifest }: PageState, texts: PageTexts): string {
  if (busy.isLong) return texts.working.replace('{addin}', manifest?.name ?? '');
  if (!draft) return texts.ready;
  return draft.mode === 'enter' ? texts.enter : texts.editing;
}

/** As Excel: nothing for one cell, count for several, average and sum where there are numbers. */
function Summary() {
  const { summary, language } = usePage();
  const texts = useTexts();
  if (summary.count < 2) return null;
  const number = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 });
  const parts: [string, number][] = [[texts.count, summary.count]];
  if (summary.numberCount > 0) {
    parts.unshift([texts.average, summary.sum / summary.numberCount]);
    parts.push([texts.sum, summary.sum]);
  }
  return (
    <span className="status-summary" data-testid="status-summary">
      {parts.map(([label, value]) => (
        <span key={label}>
          {label}
          {language === 'fr' ? '\u00a0: ' : ': '}
          {number.format(value)}
        </span>
      ))}
    </span>
  );
}
