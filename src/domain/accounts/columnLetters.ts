/** Column letters of a zero-based index: 0 → A, 26 → AA. */
export const columnLetters = (index: number): string => {
  let letters = '';
  for (let rest = index; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
};

/** Zero-based index of column letters, or null: A → 0, AA → 26. */
export const columnIndex = (letters: string): number | null => {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};
