import { Combobox, Field, Option, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useWords } from '../useWords';
import { makeStyles } from '../shared/styles';

const useStyles = makeStyles({
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  doubtful: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  list: { minWidth: 'unset', width: '100%' },
  listbox: { maxHeight: '260px' },
  option: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  details: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

export interface SearchOption {
  readonly value: string;
  readonly text: string;
  /** Second line, such as examples; "" when there is none. */
  readonly details: string;
}

export interface SearchListProps {
  readonly label: string;
  /** Said at the right of the label. */
  readonly state?: string;
  readonly isDoubtful?: boolean;
  readonly hint?: string;
  readonly options: readonly SearchOption[];
  readonly selected: string;
  readonly onSelect: (value: string) => void;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const matching = (options: readonly SearchOption[], search: string): readonly SearchOption[] => {
  const wanted = fold(search.trim());
  return options.filter(({ text, details }) => fold(`${text} ${details}`).includes(wanted));
};

/** A list that can be searched by typing; accents and case do not matter. */
export const SearchList = (props: SearchListProps) => {
  const { label, state, isDoubtful, hint, options, selected, onSelect } = props;
  const styles = useStyles();
  const { t } = useWords();
  const [search, setSearch] = useState<string | null>(null);
  const chosen = options.find(({ value }) => value === selected);
  const shown = search === null ? options : matching(options, search);
  const caption = (
    <span className={styles.label}>
      <span className={styles.name}>{label}</span>
      {state !== undefined && <span className={isDoubtful ? styles.doubtful : styles.state}>{state}</span>}
    </span>
  );
  return (
    <Field label={{ children: caption }} {...(hint === undefined ? {} : { hint })}>
      <Combobox
        className={styles.list}
        listbox={{ className: styles.listbox }}
        placeholder={chosen?.text ?? t('mapping.search')}
        value={search ?? chosen?.text ?? ''}
        selectedOptions={[selected]}
        onInput={(event) => setSearch(event.currentTarget.value)}
        onOpenChange={(_, { open }) => setSearch(open ? '' : null)}
        onOptionSelect={(_, { optionValue }) => {
          // Typing deselects, which is told without a value: nothing has been chosen yet.
          if (optionValue === undefined) return;
          setSearch(null);
          if (optionValue !== selected) onSelect(optionValue);
        }}
      >
        {shown.map(({ value, text, details }) => (
          <Option key={value} value={value} text={text}>
            <span className={styles.option}>
              <span>{text}</span>
              {details !== '' && <span className={styles.details}>{details}</span>}
            </span>
          </Option>
        ))}
        {shown.length === 0 && (
          <Option disabled value="-" text={t('mapping.noMatch')}>
            {t('mapping.noMatch')}
          </Option>
        )}
      </Combobox>
    </Field>
  );
};
