import { Button } from '@fluentui/react-components';
import { useWords } from '../useWords';
import { PLACES, type PlaceId } from './places';
import { makeStyles } from '../shared/styles';
import { tokens } from '../shared/tokens';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalL}`,
  },
});

export interface PlaceTabsProps {
  readonly current: PlaceId;
  readonly onChange: (place: PlaceId) => void;
}

/** Moves between places; not shown while there is only one. */
export const PlaceTabs = ({ current, onChange }: PlaceTabsProps) => {
  const styles = useStyles();
  const { t } = useWords();
  if (PLACES.length < 2) return null;
  return (
    <nav aria-label={t('app.places')} className={styles.tabs}>
      {PLACES.map(({ id }) => (
        <Button
          key={id}
          size="small"
          appearance={id === current ? 'primary' : 'subtle'}
          {...(id === current ? { 'aria-current': 'page' as const } : {})}
          onClick={() => onChange(id)}
        >
          {t(`place.${id}`)}
        </Button>
      ))}
    </nav>
  );
};
