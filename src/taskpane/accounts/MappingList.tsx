import { useState } from 'react';
import { fieldName } from '../../i18n/sentences';
import { FIELD_IDS, type AmountField, type FieldId } from '../../words/fields';
import { useActions } from '../paneReact';
import { choiceOf, sampleText, type MappedField } from '../store/columnChoice';
import type { SheetMemory } from '../store/paneState';
import { useWords } from '../useWords';
import { ChoiceList, type ListOption } from './ChoiceList';
import { UnitLists } from './UnitLists';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  add: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalM },
});

export interface MappingListProps {
  readonly memory: SheetMemory;
  readonly fields: readonly MappedField[];
}

const useColumnOptions = ({ inspection }: SheetMemory): ListOption[] => {
  const { t } = useWords();
  const { columns } = inspection;
  return columns.map((column) => ({
    value: choiceOf(column, columns),
    text: t(column.header === '' ? 'mapping.nameless' : 'mapping.column', {
      header: column.header,
      letter: column.letter,
    }),
  }));
};

const FieldRow = ({
  mapped,
  options,
  memory,
}: {
  readonly mapped: MappedField;
  readonly options: readonly ListOption[];
  readonly memory: SheetMemory;
}) => {
  const { t, language, percent } = useWords();
  const actions = useActions();
  const { field, column, standing, confidence } = mapped;
  const { columns } = memory.inspection;
  const isDoubtful = standing === 'check' || standing === 'ask';
  const share = t('mapping.confidence', { share: percent(confidence) });
  const state = standing === 'chosen' ? t('mapping.chosen') : standing === 'ask' ? t('mapping.ask') : share;
  const unit = memory.inspection.assumptions?.units[field as AmountField];
  return (
    <>
      <ChoiceList
        label={fieldName(field, language)}
        state={standing === 'check' ? `${t('mapping.check')}, ${share}` : state}
        isDoubtful={isDoubtful}
        {...(column === null ? {} : { hint: sampleText(column) })}
        options={[{ value: '', text: t('mapping.none') }, ...options]}
        selected={column === null ? '' : choiceOf(column, columns)}
        onSelect={(choice) => void actions.chooseColumn(field, choice)}
      />
      {column !== null && unit !== undefined && <UnitLists field={field as AmountField} unit={unit} />}
    </>
  );
};

const AddField = ({
  fields,
  options,
}: {
  readonly fields: readonly MappedField[];
  readonly options: readonly ListOption[];
}) => {
  const { t, language } = useWords();
  const actions = useActions();
  const [picked, setPicked] = useState<FieldId | null>(null);
  const free = FIELD_IDS.filter((field) => !fields.some((mapped) => mapped.field === field));
  const fieldOptions = free.map((field) => ({ value: field, text: fieldName(field, language) }));
  const first = { value: '', text: t('mapping.pick') };
  const pick = (value: string): void => setPicked(free.find((field) => field === value) ?? null);
  return (
    <>
      <ChoiceList
        label={t('mapping.add')}
        options={[first, ...fieldOptions]}
        selected={picked ?? ''}
        onSelect={pick}
      />
      {picked !== null && (
        <ChoiceList
          label={fieldName(picked, language)}
          options={[first, ...options]}
          selected=""
          onSelect={(choice) => {
            setPicked(null);
            void actions.chooseColumn(picked, choice);
          }}
        />
      )}
    </>
  );
};

/** One list of columns per field, those to be checked first. */
export const MappingList = ({ memory, fields }: MappingListProps) => {
  const styles = useStyles();
  const options = useColumnOptions(memory);
  return (
    <>
      <ul className={styles.list}>
        {fields.map((mapped) => (
          <li key={mapped.field}>
            <FieldRow mapped={mapped} options={options} memory={memory} />
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <AddField fields={fields} options={options} />
      </div>
    </>
  );
};
