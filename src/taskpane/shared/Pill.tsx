import type { ReactNode } from 'react';
import { makeStyles, mergeClasses } from './styles';
import { tokens } from './tokens';

const useStyles = makeStyles({
  pill: {
    flexShrink: 0,
    padding: `1px ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { borderColor: 'CanvasText' },
  },
  quiet: { backgroundColor: tokens.colorNeutralBackground4, color: tokens.colorNeutralForeground2 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderColor: tokens.colorStatusWarningBorder1,
    color: tokens.colorStatusWarningForeground3,
  },
  strong: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
});

export interface PillProps {
  readonly tone: 'quiet' | 'warning' | 'strong';
  readonly children: ReactNode;
}

/** A word or a figure set apart. */
export const Pill = ({ tone, children }: PillProps) => {
  const styles = useStyles();
  return <span className={mergeClasses(styles.pill, styles[tone])}>{children}</span>;
};
