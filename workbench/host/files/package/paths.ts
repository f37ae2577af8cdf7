/** Paths inside the package, without a leading slash. */
export const directoryOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const relationshipsPath = (part: string): string =>
  `${directoryOf(part)}_rels/${fileNameOf(part)}.rels`;

/** `target` as written in the relationships of `part`, resolved. */
export function resolveTarget(part: string, target: string): string {
  const clean = target.replaceAll('\\', '/');
  const steps = clean.startsWith('/') ? clean.slice(1).split('/') : (directoryOf(part) + clean).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** The shortest way from a part to another, as a relationship's target. */
export function relativeTarget(part: string, target: string): string {
  const from = directoryOf(part).split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common += 1;
  return '../'.repeat(from.length - common) + to.slice(common).join('/');
}
