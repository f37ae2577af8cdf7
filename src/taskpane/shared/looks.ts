/** Parts of styles that several components are made of. */
import type { StyleRule } from './styles';
import { tokens } from './tokens';

/** A button that reads like a link in running text. */
export const LINK_BUTTON: StyleRule = {
  minWidth: 'unset',
  padding: 0,
  justifyContent: 'flex-start',
  textAlign: 'left',
  fontWeight: tokens.fontWeightRegular,
  color: tokens.colorBrandForegroundLink,
};

/** A label over its field, and the box of a field: the system's own, for the reason told in accounts/ChoiceList.tsx. */
export const FIELD: StyleRule = { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 };
export const FIELD_LABEL: StyleRule = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: tokens.spacingHorizontalS,
};
export const FIELD_BOX: StyleRule = {
  width: '100%',
  minWidth: 0,
  minHeight: '32px',
  paddingInline: tokens.spacingHorizontalS,
  font: 'inherit',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  ':hover': { borderColor: tokens.colorNeutralStrokeAccessibleHover },
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
};

export const FORCED_COLORS = '@media (forced-colors: active)';

/** The line a figure is drawn along as a length. */
export const BAR_TRACK: StyleRule = {
  position: 'relative',
  height: '8px',
  marginTop: tokens.spacingVerticalXXS,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground5,
  overflow: 'hidden',
  [FORCED_COLORS]: { forcedColorAdjust: 'none', backgroundColor: 'Canvas', border: '1px solid CanvasText' },
};
/** A length within it that is good, or too much. */
export const BAR_FILL: StyleRule = {
  position: 'absolute',
  insetBlock: 0,
  backgroundColor: tokens.colorCompoundBrandBackground,
  [FORCED_COLORS]: { backgroundColor: 'Highlight' },
};
export const BAR_OVER: StyleRule = {
  backgroundColor: tokens.colorStatusDangerBackground3,
  [FORCED_COLORS]: { backgroundColor: 'CanvasText' },
};
export const BAR_MARK: StyleRule = {
  position: 'absolute',
  insetBlock: 0,
  width: '2px',
  backgroundColor: tokens.colorNeutralForeground1,
  [FORCED_COLORS]: { backgroundColor: 'CanvasText' },
};
