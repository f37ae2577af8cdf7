import type { ToursPreview } from '../../app/dcPilot';
import { ONCE_EACH } from '../../words/tourWords';
import { Card } from '../shared/Card';
import { FigureTable } from '../shared/FigureTable';
import { useTextStyles } from '../shared/textStyles';
import type { ShownTours } from './toursSlice';
import { useTourWords, type TourWords } from './useTourWords';

/** More would hide the figures. */
const NAMES_SHOWN = 4;

const namesOf = (names: readonly string[]): string =>
  names.length > NAMES_SHOWN ? `${names.slice(0, NAMES_SHOWN).join(', ')}…` : names.join(', ');

interface SheetsLineProps {
  readonly said: 'plan.newSheets' | 'plan.updatedSheets' | 'plan.hidden';
  readonly names: readonly string[];
}

const SheetsLine = ({ said, names }: SheetsLineProps) => {
  const styles = useTextStyles();
  const { t, counted } = useTourWords();
  if (names.length === 0) return null;
  return <p className={styles.facts}>{t(said, { ...counted(names.length), names: namesOf(names) })}</p>;
};

const Changes = ({ preview }: { readonly preview: ToursPreview }) => {
  const styles = useTextStyles();
  const { t } = useTourWords();
  const { newSheets, updatedSheets, canRestore } = preview;
  return (
    <>
      <SheetsLine said="plan.newSheets" names={newSheets} />
      <SheetsLine said="plan.updatedSheets" names={updatedSheets} />
      {!canRestore && <p className={styles.bad}>{t('plan.cannotRestore')}</p>}
    </>
  );
};

const figuresOf = ({ report }: ShownTours, { t, integer, euros }: TourWords) => {
  const { visits, driveMinutes, km, euros: cost } = report.totals;
  return [
    { name: t('plan.visitsName'), figures: [integer(visits)] },
    { name: t('plan.drive'), figures: [t('plan.hours', { n: integer(driveMinutes / 60) })] },
    { name: t('plan.distance'), figures: [t('plan.km', { n: integer(km) })] },
    { name: t('plan.cost'), figures: [euros(cost)] },
    ...(visits === 0 ? [] : [{ name: t('plan.costPerVisit'), figures: [euros(cost / visits)] }]),
  ];
};

const HEADINGS = {
  plan: { draft: 'plan.headingDraft', written: 'plan.headingWritten' },
  improve: { draft: 'plan.improvedDraft', written: 'plan.improvedWritten' },
  retime: { draft: 'plan.retimedDraft', written: 'plan.retimedWritten' },
} as const;

/** The tours in a few figures, and before they are written what the write would change. */
export const PlanCard = ({ shown }: { readonly shown: ShownTours }) => {
  const styles = useTextStyles();
  const words = useTourWords();
  const { t, counted, language } = words;
  const { report, preview } = shown;
  const { planned, isShown } = report.nextVisits;
  const isDraft = preview !== null;
  return (
    <Card title={t(HEADINGS[shown.task][isDraft ? 'draft' : 'written'])}>
      <FigureTable label={t('plan.table')} columns={[t('plan.total')]} rows={figuresOf(shown, words)} />
      <p className={styles.why}>{t('plan.why')}</p>
      {report.remarks.map((remark) => (
        <p key={remark} className={styles.facts}>
          {remark}
        </p>
      ))}
      {report.rhythm === 'onceEach' && <p className={styles.facts}>{ONCE_EACH[language]}</p>}
      {report.services.map(({ role, state, message }) => (
        <p key={role} className={state === 'used' ? styles.why : styles.facts}>
          {message}
        </p>
      ))}
      {planned > 0 && (
        <p className={styles.facts}>{isShown ? t('plan.nextVisits', counted(planned)) : t('plan.noPlace')}</p>
      )}
      {report.capped && <p className={styles.bad}>{t(isDraft ? 'plan.capped' : 'plan.cappedWritten')}</p>}
      {isDraft && <Changes preview={preview} />}
      <SheetsLine said="plan.hidden" names={report.hidden} />
    </Card>
  );
};
