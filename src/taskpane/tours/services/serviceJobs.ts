import { SERVICE_ROLES } from '../../../app/tours/online/chooseServices';
import type { SettingsReport } from '../../../app/report';
import { readConsent, writeConsent, writeServiceKey } from '../../preferences';
import { attempt, type PaneContext } from '../../store/paneContext';
import { beginRun, readTraces } from '../../store/running';
import { TOURS } from '../toursSlice';
import { allowedIn, NO_SERVICE, recipientIn } from './recipients';
import { SERVICES, type ServiceDraft } from './servicesSlice';

type Roles<Value> =
  ServiceDraft['services'] extends Readonly<Record<infer Role extends string, string>>
    ? Record<Role, Value>
    : never;

const byRole = <Value>(of: (role: (typeof SERVICE_ROLES)[number]) => Value): Roles<Value> =>
  Object.fromEntries(SERVICE_ROLES.map((role) => [role, of(role)])) as Roles<Value>;

const draftOf = ({ settings }: SettingsReport): ServiceDraft => {
  const valueOf = (key: string): string => settings.find((setting) => setting.key === key)?.value ?? '';
  const asSaved: ServiceDraft = {
    services: byRole((role) => valueOf(role) || NO_SERVICE[role]),
    urls: byRole((role) => valueOf(`${role}Url`)),
    allowed: byRole(() => false),
    key: '',
  };
  const consent = readConsent();
  const isAllowed = (role: (typeof SERVICE_ROLES)[number]): boolean => {
    const outcome = recipientIn(asSaved, role);
    return outcome.kind === 'recipient' && consent.includes(outcome.recipient.id);
  };
  return { ...asSaved, allowed: byRole(isAllowed) };
};

/** Reads what is chosen; a draft begun is kept. */
export const readServices = async (context: PaneContext): Promise<void> => {
  const slice = context.slice(SERVICES);
  const { language } = context.store.getState();
  const result = await attempt(() => context.pilot.settings({ language }));
  if (!result.ok) return slice.update({ failure: result.failure });
  const saved = draftOf(result.value);
  slice.update({ saved, draft: slice.getState().draft ?? saved, failure: null });
};

/** Settings that differ from what the workbook says. */
const changesOf = (saved: ServiceDraft, draft: ServiceDraft): Readonly<Record<string, string>> =>
  Object.fromEntries(
    SERVICE_ROLES.flatMap((role) => [
      ...(saved.services[role] === draft.services[role] ? [] : [[role, draft.services[role]] as const]),
      ...(saved.urls[role] === draft.urls[role].trim()
        ? []
        : [[`${role}Url`, draft.urls[role].trim()] as const]),
    ]),
  );

const writeChanges = async (
  context: PaneContext,
  settings: Readonly<Record<string, string>>,
): Promise<boolean> => {
  if (Object.keys(settings).length === 0) return true;
  const { pilot, store } = context;
  const controls = beginRun(context, 'settings');
  if (controls === null) return false;
  const { language } = store.getState();
  const result = await attempt(() => pilot.writeSettings({ language, settings }, controls));
  store.update({ phase: { kind: 'ready' } });
  await readTraces(context);
  if (!result.ok) context.slice(SERVICES).update({ failure: result.failure });
  return result.ok;
};

/** Tours worked out before rest on other services. */
const markToursStale = ({ slice }: PaneContext): void => {
  const { tours } = slice(TOURS).getState();
  const stale = Object.entries(tours).map(([sheet, shown]) => [sheet, { ...shown, isStale: true }] as const);
  slice(TOURS).update({ tours: Object.fromEntries(stale) });
};

/** Writes the choice to `DC Paramètres`; what is allowed, and the key, to this machine. */
export const saveServices = async (context: PaneContext): Promise<void> => {
  const slice = context.slice(SERVICES);
  const { saved, draft } = slice.getState();
  if (saved === null || draft === null) return;
  slice.update({ failure: null, savedCount: null });
  if (!(await writeChanges(context, changesOf(saved, draft)))) return;
  const allowed = allowedIn(draft);
  writeConsent(allowed.map(({ id }) => id));
  const keyed = allowed.filter(({ service }) => service === 'openrouteservice');
  if (draft.key.trim() !== '')
    for (const { url } of keyed) writeServiceKey(/^https?:\/\/[^/]+/.exec(url)?.[0] ?? url, draft.key.trim());
  const kept = { ...draft, key: '' };
  slice.update({ saved: kept, draft: kept, savedCount: allowed.length });
  markToursStale(context);
};
