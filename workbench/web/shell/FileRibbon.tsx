import { useRef } from 'react';
import { useTexts, useWorkbench } from '../state/usePage';
import { FreshIcon, OpenIcon, SampleIcon, SaveIcon } from './icons';
import { LargeButton, RibbonGroup } from './RibbonParts';

export function FileRibbon() {
  const { files } = useWorkbench();
  const texts = useTexts();
  const input = useRef<HTMLInputElement>(null);
  const openChosen = (chosen: FileList | null): void => {
    const file = chosen?.[0];
    if (file) void files.open(file);
    if (input.current) input.current.value = '';
  };
  return (
    <RibbonGroup label={texts.files}>
      <LargeButton
        icon={<OpenIcon />}
        label={texts.open}
        tip={texts.openTip}
        onPress={() => input.current?.click()}
      />
      <LargeButton
        icon={<SaveIcon />}
        label={texts.save}
        tip={texts.saveTip}
        onPress={() => void files.save()}
      />
      <LargeButton
        icon={<SampleIcon />}
        label={texts.sample}
        tip={texts.sampleTip}
        onPress={() => void files.openSample()}
      />
      <LargeButton icon={<FreshIcon />} label={texts.fresh} tip={texts.freshTip} onPress={files.openFresh} />
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        hidden
        data-testid="file-input"
        onChange={(event) => openChosen(event.target.files)}
      />
    </RibbonGroup>
  );
}
