/** The scripts that build and serve the workbench, as a bench in a browser needs them. */
import path from 'node:path';

export interface Server {
  readonly url: string;
  close(): Promise<void> | void;
}

export interface WorkbenchScripts {
  buildWorkbench(options: { root: string; log: (line: string) => void }): Promise<void>;
  startServer(options: { port: number; root: string; addinRoot?: string }): Promise<Server>;
  findChromium(): string;
}

/** `root`: of the project. */
export const workbenchScripts = async (root: string): Promise<WorkbenchScripts> => {
  const from = (file: string) => import(path.join(root, file)) as Promise<Partial<WorkbenchScripts>>;
  const parts = [
    await from('scripts/serveBuild.mjs'),
    await from('scripts/serveFiles.mjs'),
    await from('tests/e2e/support/findChromium.mjs'),
  ];
  return Object.assign({}, ...parts) as WorkbenchScripts;
};
