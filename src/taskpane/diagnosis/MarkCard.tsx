import { Button } from '@fluentui/react-components';
import type { DiagnosisReport } from '../../app/report';
import { THEMES } from '../../words/questionnaire';
import { usePaneContext } from '../paneReact';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import { openOwnSheet } from '../store/openOwnSheet';
import { RadarPicture } from './RadarPicture';
import { useDiagnosisWords, type DiagnosisWords } from './useDiagnosisWords';

const rowsOf = ({ themes }: DiagnosisReport, { t, integer, language }: DiagnosisWords) => {
  const said = (value: number | null): string => (value === null ? t('mark.unknown') : integer(value));
  return themes.map(({ theme, score, answered, measured }) => ({
    name: THEMES[theme][language],
    figures: [said(score), said(answered), said(measured)],
  }));
};

/** The mark of each theme, as a picture and in figures. */
export const MarkCard = ({ report }: { readonly report: DiagnosisReport }) => {
  const styles = useTextStyles();
  const words = useDiagnosisWords();
  const context = usePaneContext();
  const { t, integer, language } = words;
  const { themes, mark } = report;
  const sum = (key: 'answers' | 'questions'): number => themes.reduce((all, theme) => all + theme[key], 0);
  const axes = themes.map(({ theme, score }) => ({ name: THEMES[theme][language], mark: score }));
  return (
    <Card title={t('mark.heading')}>
      <p className={styles.headline}>
        {mark === null ? t('mark.none') : t('mark.headline', { mark: integer(mark) })}
      </p>
      <RadarPicture label={t('mark.radar')} axes={axes} />
      <FigureTable
        label={t('mark.table')}
        columns={[t('mark.score'), t('mark.answered'), t('mark.measured')]}
        rows={rowsOf(report, words)}
      />
      <p className={styles.facts}>
        {t('mark.answers', { given: integer(sum('answers')), total: integer(sum('questions')) })}
      </p>
      <p className={styles.why}>{t('mark.why')}</p>
      <Button onClick={() => void openOwnSheet(context, 'questionnaire')}>{t('action.questionnaire')}</Button>
      <Button onClick={() => void openOwnSheet(context, 'diagnosis')}>{t('action.report')}</Button>
    </Card>
  );
};
