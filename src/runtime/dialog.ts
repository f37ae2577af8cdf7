/** The dialog's sentence comes with the address and is shown as text, never as markup. */
function showSentence(): void {
  const place = document.getElementById('sentence');
  if (place) place.textContent = decodeURIComponent(window.location.hash.slice(1));
}

void Office.onReady();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', showSentence);
else showSentence();
