import { FIELD, FIELD_BOX, FIELD_LABEL } from './looks';
import { makeStyles } from './styles';
import { tokens } from './tokens';

/** Fields with their labels, values and hints. */
export const useFieldStyles = makeStyles({
  field: FIELD,
  label: FIELD_LABEL,
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  input: { ...FIELD_BOX, flex: '1 1 0', boxSizing: 'border-box' },
  slider: {
    flexGrow: 1,
    minWidth: 0,
    height: '24px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  value: { flexShrink: 0, fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  unit: { color: tokens.colorNeutralForeground2 },
  hint: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
