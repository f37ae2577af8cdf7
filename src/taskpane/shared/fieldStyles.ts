import { makeStyles } from './styles';
import { tokens } from './tokens';

/** Fields are the system's own, for the reason told in accounts/ChoiceList.tsx. */
export const useFieldStyles = makeStyles({
  field: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  input: {
    flex: '1 1 0',
    width: '100%',
    minWidth: 0,
    minHeight: '32px',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalS,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { borderColor: tokens.colorNeutralStrokeAccessibleHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
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
