const TEXT = {
  notExcel: [
    'DC Pilot fonctionne dans Excel : ouvrez un classeur, puis l’onglet DC Pilot.',
    'DC Pilot works inside Excel: open a workbook, then the DC Pilot tab.',
  ],
  tooOld: [
    'Cette version d’Excel est trop ancienne pour DC Pilot : il faut Excel 2021, Microsoft 365 ou Excel pour le web.',
    'This version of Excel is too old for DC Pilot: it needs Excel 2021, Microsoft 365 or Excel on the web.',
  ],
} as const;

/** A plain page instead of a blank one where the product cannot run. */
export function sayOutsideExcel(root: HTMLElement, why: keyof typeof TEXT): void {
  root.style.cssText = "font: 15px/1.5 'Segoe UI', system-ui, sans-serif; padding: 24px";
  TEXT[why].forEach((sentence, index) => {
    const paragraph = document.createElement('p');
    paragraph.lang = index === 0 ? 'fr' : 'en';
    paragraph.textContent = sentence;
    root.append(paragraph);
  });
}
