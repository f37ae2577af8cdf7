/**
 * Makes the pane visible when a ribbon command has something to ask. Since February 2026 Excel ignores
 * `showAsTaskpane` for add-ins from the Marketplace: where the pane is not visible within two seconds, a dialog says
 * what to open. It is the product's only dialog.
 */
const WAIT_MS = 2000;
const DIALOG_SIZE = { height: 22, width: 28, displayInIframe: true };

const isVisible = (): boolean => document.visibilityState === 'visible' && window.innerWidth > 0;

function waitUntilVisible(): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(isVisible()), WAIT_MS);
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode !== Office.VisibilityMode.taskpane) return;
      clearTimeout(timer);
      resolve(true);
    });
  });
}

/** `sentence` is what the pane would say; the dialog shows it where the pane stays closed. */
export async function showPane(sentence: string): Promise<void> {
  const visible = waitUntilVisible();
  await Office.addin.showAsTaskpane().catch(() => undefined);
  if (await visible) return;
  const url = new URL('dialog.html', window.location.href);
  url.hash = encodeURIComponent(sentence);
  Office.context.ui.displayDialogAsync(url.href, DIALOG_SIZE);
}
