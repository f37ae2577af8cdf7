import { useTexts, useWorkbench } from '../state/usePage';
import {
  AlignCenterIcon,
  AlignLeftIcon,
  AlignRightIcon,
  DeleteColumnIcon,
  DeleteRowIcon,
  InsertColumnIcon,
  InsertRowIcon,
  RedoIcon,
  UndoIcon,
  WrapIcon,
} from './icons';
import { RibbonGroup, SmallButton } from './RibbonParts';

export function HomeRibbon() {
  return (
    <>
      <EditGroup />
      <FontGroup />
      <AlignmentGroup />
      <NumberGroup />
      <CellsGroup />
    </>
  );
}

function EditGroup() {
  const { cells } = useWorkbench();
  const texts = useTexts();
  return (
    <RibbonGroup label={texts.edit}>
      <SmallButton icon={<UndoIcon />} label={texts.undo} onPress={cells.undo} />
      <SmallButton icon={<RedoIcon />} label={texts.redo} onPress={cells.redo} />
    </RibbonGroup>
  );
}

function FontGroup() {
  const { cells } = useWorkbench();
  const texts = useTexts();
  return (
    <RibbonGroup label={texts.font}>
      <SmallButton icon={<b>{texts.bold[0]}</b>} label={texts.bold} onPress={() => cells.toggle('bold')} />
      <SmallButton icon={<i>I</i>} label={texts.italic} onPress={() => cells.toggle('italic')} />
      <SmallButton
        icon={<u>{texts.underline[0]}</u>}
        label={texts.underline}
        onPress={() => cells.toggle('underline')}
      />
    </RibbonGroup>
  );
}

function AlignmentGroup() {
  const { cells } = useWorkbench();
  const texts = useTexts();
  const align = (horizontal: string) => () => cells.format({ alignment: { horizontal } });
  return (
    <RibbonGroup label={texts.alignment}>
      <SmallButton icon={<AlignLeftIcon />} label={texts.alignLeft} onPress={align('Left')} />
      <SmallButton icon={<AlignCenterIcon />} label={texts.alignCenter} onPress={align('Center')} />
      <SmallButton icon={<AlignRightIcon />} label={texts.alignRight} onPress={align('Right')} />
      <SmallButton icon={<WrapIcon />} label={texts.wrap} onPress={cells.toggleWrap} />
    </RibbonGroup>
  );
}

function NumberGroup() {
  const { cells } = useWorkbench();
  const texts = useTexts();
  const format = (numberFormat: string) => () => cells.format({ numberFormat });
  return (
    <RibbonGroup label={texts.number}>
      <SmallButton icon="€" label={texts.euros} onPress={format('#,##0.00\\ "€"')} />
      <SmallButton icon="%" label={texts.percent} onPress={format('0%')} />
      <SmallButton icon="000" label={texts.thousands} onPress={format('#,##0')} />
      <SmallButton icon="31" label={texts.date} onPress={format('m/d/yyyy')} />
    </RibbonGroup>
  );
}

function CellsGroup() {
  const { cells } = useWorkbench();
  const texts = useTexts();
  return (
    <RibbonGroup label={texts.cells}>
      <SmallButton
        icon={<InsertRowIcon />}
        label={texts.insertRows}
        onPress={() => cells.lines('insert', 'rows')}
      />
      <SmallButton
        icon={<InsertColumnIcon />}
        label={texts.insertColumns}
        onPress={() => cells.lines('insert', 'columns')}
      />
      <SmallButton
        icon={<DeleteRowIcon />}
        label={texts.deleteRows}
        onPress={() => cells.lines('delete', 'rows')}
      />
      <SmallButton
        icon={<DeleteColumnIcon />}
        label={texts.deleteColumns}
        onPress={() => cells.lines('delete', 'columns')}
      />
    </RibbonGroup>
  );
}
