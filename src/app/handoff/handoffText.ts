/** The tour as plain text, for a message where no workbook can be opened or sent. */
import { stopLink } from '../../domain/tours/navigation';
import { clock, shortDay } from '../tours/tourTexts';
import type { HandoffInput, HandoffStop } from './handoffSheet';
import { daysOf, stopsOf } from './handoffSheet';
import { cellText } from './repTabs';

const SECONDS_A_DAY = 86_400;

const stopLines = ({ time, target, cell }: HandoffStop, { navigation }: HandoffInput): string[] => {
  const begins = time === null ? '' : clock(Math.round((time % 1) * SECONDS_A_DAY));
  const [account, phone, note] = [cell('account'), cell('phone'), cell('note')].map(cellText);
  return [
    `${begins} ${account}`.trim(),
    ...[phone, note, target === null ? '' : stopLink(target, navigation)]
      .filter((text) => text !== '' && text !== undefined)
      .map((text) => `  ${text}`),
  ];
};

export const handoffText = (inputs: readonly HandoffInput[]): string =>
  inputs
    .flatMap((input) =>
      daysOf(stopsOf(input)).map(({ day, stops }) =>
        [shortDay(day, input.language), ...stops.flatMap((stop) => stopLines(stop, input))].join('\n'),
      ),
    )
    .join('\n\n');
