import { Button } from '@fluentui/react-components';
import { useActions, usePaneState } from '../paneReact';
import { makeStyles, mergeClasses } from '../shared/styles';
import { tokens } from '../shared/tokens';
import { PLACE_IDS } from '../store/placeIds';
import { useWords } from '../useWords';

const FORCED = '@media (forced-colors: active)';
/** A pane this narrow has room for all places on one line in small type only. */
const NARROW = '@media (max-width: 400px)';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    marginBottom: tokens.spacingVerticalM,
    [NARROW]: { padding: `0 ${tokens.spacingHorizontalXXS}`, justifyContent: 'space-between' },
  },
  tab: {
    minWidth: 'unset',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    borderBottom: '3px solid transparent',
    [NARROW]: {
      padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
      fontSize: tokens.fontSizeBase200,
      letterSpacing: '-0.01em',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    [FORCED]: { borderBottomColor: 'Highlight' },
  },
});

/** Moves between places; the first run comes before there is anywhere to go. */
export const PlaceTabs = () => {
  const styles = useStyles();
  const { t } = useWords();
  const actions = useActions();
  const current = usePaneState((state) => state.place);
  const isEarly = usePaneState(({ phase }) => phase.kind === 'starting' || phase.kind === 'firstRun');
  if (isEarly) return null;
  return (
    <nav aria-label={t('app.places')} className={styles.tabs}>
      {PLACE_IDS.map((id) => (
        <Button
          key={id}
          appearance="transparent"
          className={mergeClasses(styles.tab, id === current && styles.current)}
          {...(id === current ? { 'aria-current': 'page' as const } : {})}
          onClick={() => actions.showPlace(id)}
        >
          {t(`place.${id}`)}
        </Button>
      ))}
    </nav>
  );
};
