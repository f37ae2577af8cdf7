import { pageTexts } from '../texts/pageTexts';
import type { ActionContext } from './actionContext';
import type { ViewSync } from './viewSync';

export interface FileActions {
  open(file: File): Promise<void>;
  openBytes(bytes: Uint8Array, name: string): Promise<boolean>;
  /** The workbook that comes with the project; false where it was not built. */
  openSample(): Promise<boolean>;
  openFresh(): void;
  /** Downloads a workbook the add-in made; an empty one is only told of, there is one workbook here. */
  offerCreated(bytes: Uint8Array | null): void;
  /** Downloads the workbook as .xlsx. */
  save(): Promise<void>;
}

const SAMPLE = { fr: '/assets/sample-fr.xlsx', en: '/assets/sample-en.xlsx' };
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const REVOKE_AFTER_MS = 30_000;

export function createFileActions(context: ActionContext, view: ViewSync): FileActions {
  const { store, host } = context;
  const texts = () => pageTexts(store.get().language);

  const openBytes = async (bytes: Uint8Array, name: string): Promise<boolean> => {
    store.set({ isOpening: true });
    context.say('info', texts().opening);
    const isOpen = context.accepted(await host.open(bytes, name));
    if (isOpen) {
      store.set({ message: null });
      view.showWorkbook();
    }
    store.set({ isOpening: false });
    return isOpen;
  };

  return {
    openBytes,
    async open(file) {
      if (!/\.(xlsx|xlsm|csv|txt|tsv)$/i.test(file.name)) return context.say('error', texts().notAFile);
      await openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
    },
    async openSample() {
      const { language } = store.get();
      for (const address of [SAMPLE[language], SAMPLE.fr]) {
        const response = await fetch(address, { cache: 'no-store' });
        if (!response.ok) continue;
        return openBytes(new Uint8Array(await response.arrayBuffer()), address.split('/').at(-1) ?? '');
      }
      return false;
    },
    openFresh() {
      host.openFresh();
      view.showWorkbook();
    },
    offerCreated(bytes) {
      if (bytes) download(bytes, `${texts().createdName}.xlsx`);
      context.say('info', bytes ? texts().created : texts().createdEmpty);
    },
    async save() {
      const bytes = await host.save();
      const name = store.get().documentName.replace(/\.[^.]+$/, '') || 'Classeur1';
      download(bytes, `${name}.xlsx`);
      store.set({ hasChanges: false });
      context.say('info', texts().saved);
    },
  };
}

function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: XLSX }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
