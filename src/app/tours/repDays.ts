/** What `DC Commerciaux` says of a rep beside his calendar: nights away, skills. */
import type { RepProfile, SettingValues } from '../../domain/settings/types';
import type { NightRules } from '../../domain/tours/refine/nightsAway';

/** Nights away he accepts; null where he sleeps at home. */
export const nightRulesOf = (values: SettingValues, profile: RepProfile | null): NightRules | null => {
  const perWeek = profile?.nightsAway ?? 0;
  return perWeek > 0 ? { perWeek, fromSeconds: values.nightFromMinutes * 60 } : null;
};

/** Skills as they are compared: lower case, one by one. */
export const skillsOf = (text: string): readonly string[] =>
  text
    .split(/[,;/+]/)
    .map((skill) => skill.trim().toLowerCase())
    .filter((skill) => skill !== '');
