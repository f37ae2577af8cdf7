/** Too much to do: the ways out, each with its consequence, none applied. */
import type { OverCapacityChoices } from '../../domain/visits/overCapacity';
import type { ReportLine } from '../../sheet/reportWrite';
import type { Language } from '../../words/language';
import { overCapacityOf } from '../visits/overCapacityOf';
import type { SummaryInput } from './summaryInput';

const inFrench = (
  { excessHours, stretch, drop, phone, video, hire }: OverCapacityChoices,
  n: Numbers,
): string[] => [
  `Il manque ${n(excessHours)} h de terrain par an. Cinq issues, aucune n’est appliquée :`,
  `• espacer : tous les intervalles × ${n(stretch.factor, 2)}, ${n(stretch.visitsLost)} visites de moins ;`,
  `• supprimer les ${n(drop.visitsLost)} visites de moindre valeur, ${n(drop.accounts.length)} comptes touchés ;`,
  `• les faire au téléphone : ${n(phone.calls)} appels, ${n(phone.officeHours)} h de bureau ;`,
  `• ou en visio : ${n(video.calls)} rendez-vous, ${n(video.officeHours)} h de bureau ;`,
  `• embaucher : ${n(hire.reps)} commerciaux, ${n(hire.euros)} € par an.`,
];

const inEnglish = (
  { excessHours, stretch, drop, phone, video, hire }: OverCapacityChoices,
  n: Numbers,
): string[] => [
  `${n(excessHours)} field hours a year are lacking. Five ways out, none applied:`,
  `• stretch: all intervals × ${n(stretch.factor, 2)}, ${n(stretch.visitsLost)} visits fewer;`,
  `• drop the ${n(drop.visitsLost)} least valuable visits, ${n(drop.accounts.length)} accounts touched;`,
  `• make them by phone: ${n(phone.calls)} calls, ${n(phone.officeHours)} office hours;`,
  `• or by video: ${n(video.calls)} meetings, ${n(video.officeHours)} office hours;`,
  `• hire: ${n(hire.reps)} reps, ${n(hire.euros)} € a year.`,
];

type Numbers = (value: number, digits?: number) => string;

const numbersIn =
  (language: Language): Numbers =>
  (value, digits = 0) =>
    new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: digits }).format(
      value,
    );

export const overCapacityLines = (input: SummaryInput): ReportLine[] => {
  const choices = overCapacityOf(input.work);
  if (!choices) return [];
  const numbers = numbersIn(input.language);
  const [first = '', ...ways] =
    input.language === 'fr' ? inFrench(choices, numbers) : inEnglish(choices, numbers);
  return [{ text: first, style: 'badFigure' }, ...ways.map((text): ReportLine => ({ text }))];
};
