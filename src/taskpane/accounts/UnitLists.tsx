import type { UnitKey } from '../../app/unitSettings';
import type { AmountUnit } from '../../domain/accounts/types';
import { fieldName } from '../../i18n/sentences';
import type { AmountField } from '../../words/fields';
import { useActions } from '../paneReact';
import { useWords } from '../useWords';
import { unitText } from './unitText';
import { ChoiceList, type ListOption } from './ChoiceList';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  lists: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    '& > *': { flex: '1 1 96px' },
  },
});

const OFFERED = ['€', 'k€', 'M€', 'USD', 'kUSD', 'GBP', 'CHF'] as const;
const TAXES = { exclusive: 'HT', inclusive: 'TTC', unknown: '' } as const;
const PERIODS = ['year', 'last12Months', 'yearToDate'] as const;

const plain = (value: string): ListOption => ({ value, text: value });

/** The entries offered, with the one that holds now among them. */
const withCurrent = (options: readonly ListOption[], current: string): readonly ListOption[] =>
  options.some(({ value }) => value === current) ? options : [...options, plain(current)];

export interface UnitListsProps {
  readonly field: AmountField;
  readonly unit: AmountUnit;
}

/** What an amount is counted in, to be corrected: unit, tax, period (method R3). */
export const UnitLists = ({ field, unit }: UnitListsProps) => {
  const styles = useStyles();
  const { t, language } = useWords();
  const actions = useActions();
  const say = (key: UnitKey) => (value: string) => void actions.chooseUnit(key, value);
  const now = unitText(unit);
  const unsaid = { value: '', text: t('units.unsaid') };
  const units = [unsaid, ...OFFERED.map(plain), { value: 'none', text: t('units.notMoney') }];
  const taxes = [
    unsaid,
    { value: 'HT', text: t('units.exclusive') },
    { value: 'TTC', text: t('units.inclusive') },
  ];
  const periods = [unsaid, ...PERIODS.map((value) => ({ value, text: t(`assumptions.${value}`) }))];
  const period = unit.period === 'unknown' ? '' : unit.period;
  return (
    <div className={styles.lists} role="group" aria-label={fieldName(field, language)}>
      <ChoiceList
        label={t('units.unit')}
        {...(now === '' ? { state: t('mapping.check'), isDoubtful: true } : {})}
        options={withCurrent(units, now)}
        selected={now}
        onSelect={say(`unit.${field}`)}
      />
      {unit.currency !== 'none' && (
        <ChoiceList
          label={t('units.tax')}
          options={taxes}
          selected={TAXES[unit.tax]}
          onSelect={say(`tax.${field}`)}
        />
      )}
      {period !== 'wholeFile' && (
        <ChoiceList
          label={t('units.period')}
          options={periods}
          selected={period}
          onSelect={say(`period.${field}`)}
        />
      )}
    </div>
  );
};
