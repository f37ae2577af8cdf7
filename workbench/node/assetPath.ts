import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: above this file, whether it runs from its source or from a bundle in .cache. */
const projectFolder = (): string => {
  let folder = dirname(typeof __filename === 'string' ? __filename : fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
};

export const assetPath = (name: string): string => join(projectFolder(), 'assets', name);
