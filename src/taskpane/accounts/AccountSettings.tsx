import { SCORING_SETTINGS } from '../../words/settings/scoringSettings';
import { TOP_SETTINGS } from '../../words/settings/topSettings';
import { GridPanel } from '../grid/GridPanel';
import { SettingsPanel } from '../settings/SettingsPanel';
import { useSettingWords } from '../settings/useSettingWords';

const RESULTS = ['columns', 'live'];
/** The ready grids are chosen where the grid is edited. */
const ELSEWHERE: readonly string[] = [...RESULTS, 'grid'];
const SCORING = Object.keys(SCORING_SETTINGS).filter((key) => !ELSEWHERE.includes(key));
const TOP = Object.keys(TOP_SETTINGS);

/** What the score rests on and what it writes: whole topics, so that a new setting is here as soon as it is declared. */
export const AccountSettings = () => {
  const { t } = useSettingWords();
  return (
    <>
      <GridPanel />
      <SettingsPanel title={t('heading.top')} keys={TOP} sheets={['reps']} />
      <SettingsPanel title={t('heading.results')} text={t('columnsText')} keys={RESULTS} sheets={[]} />
      <SettingsPanel title={t('heading.scoring')} keys={SCORING} sheets={['settings']} />
    </>
  );
};
