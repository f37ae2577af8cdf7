import { fail, succeed } from '../domain/result';
import type { Result } from '../domain/result';
import { isRepairable, REPAIRABLE_FIELDS } from '../words/repairColumns';
import type { RepairableField } from '../words/repairColumns';
import { parseRunSettings } from './runSettings';
import type { RunSettings } from './runSettings';
import { withoutUnits } from './unitSettings';

export interface RepairSettings {
  /** Absent: every field that can be mended. */
  readonly fields?: readonly RepairableField[];
  readonly run: RunSettings;
}

/** `repair=postcode,lastOrder` beside the settings of any run. */
export const parseRepairSettings = (texts: Readonly<Record<string, string>> = {}): Result<RepairSettings> => {
  const { repair, ...others } = texts;
  const run = parseRunSettings(withoutUnits(others));
  if (!run.ok) return run;
  if (repair === undefined) return succeed({ run: run.value });
  const named = repair.split(/[,;]/).map((field) => field.trim());
  const fields = named.filter(isRepairable);
  if (fields.length < named.length)
    return fail('SETTING_INVALID', {
      setting: 'repair',
      value: repair,
      expected: REPAIRABLE_FIELDS.join(', '),
    });
  return succeed({ fields, run: run.value });
};
