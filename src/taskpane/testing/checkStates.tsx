/** Every state worth looking at, held against axe-core, in one language: a file of its own for each, so that they run side by side. */
import { act, screen, waitFor } from '@testing-library/react';
import { run as runAxe } from 'axe-core';
import type { Language } from '../../words/language';
import { createI18n, type I18n } from '../../i18n/createI18n';
import { APPOINTMENTS_RESOURCES } from '../../i18n/appointmentsResources';
import { DIAGNOSIS_RESOURCES } from '../../i18n/diagnosisResources';
import { GRID_RESOURCES } from '../../i18n/gridResources';
import { HANDOFF_RESOURCES } from '../../i18n/handoffResources';
import { REVIEW_RESOURCES } from '../../i18n/reviewResources';
import { SERVICE_RESOURCES } from '../../i18n/serviceResources';
import { SETTING_RESOURCES } from '../../i18n/settingResources';
import { TOUR_RESOURCES } from '../../i18n/tourResources';
import { VISIT_RESOURCES } from '../../i18n/visitResources';
import { PREVIEW_STATES, type PreviewState } from './previewStates';
import { renderPane } from './renderPane';

/** Colours and the page around the pane are no matter of jsdom; the pictures of the preview are looked at for them. */
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } };

const SECTION: Readonly<Record<string, (t: I18n['t']) => string>> = {
  'Noter cette feuille': (t) => t('score.action'),
  Aperçu: (t) => t('score.preview'),
  'Colonnes reconnues': (t) => t('mapping.heading'),
  Hypothèses: (t) => t('assumptions.heading'),
  '14 points à vérifier': (t) => t('result.problems', { count: 14, n: '14' }),
  Réparer: (t) => t('repair.action', { count: 1, n: '1' }),
  Écrire: (t) => t('preview.write'),
  'Annuler cette écriture': (t) => t('result.undo'),
  Visites: (t) => t('place.visits'),
  Tournées: (t) => t('place.tours'),
  'Rendez-vous': (t) => t('place.appointments'),
  Diagnostic: (t) => t('place.diagnosis'),
};

/** What the places call their buttons. */
const placeSection = (press: string, language: Language): string | undefined => {
  const { action, whatIf, settings, reps } = VISIT_RESOURCES[language];
  const { action: tours, edit: retouch, settings: tourSettings } = TOUR_RESOURCES[language];
  const { heading } = SETTING_RESOURCES[language];
  const grid = GRID_RESOURCES[language];
  const appointments = APPOINTMENTS_RESOURCES[language];
  const diagnosis = DIAGNOSIS_RESOURCES[language];
  const names: Readonly<Record<string, string>> = {
    'Calculer les visites': action.run,
    Revue: REVIEW_RESOURCES[language].review.heading,
    'Objectifs, jours': reps.heading,
    'Et si': whatIf.heading.slice(0, 5),
    Réglages: settings.heading,
    'Barème de notation': grid.heading,
    'Modifier Évolution du CA': grid.edit.replace('{{name}}', 'Évolution du CA'),
    'Modifier Chiffre d’affaires': grid.edit.replace('{{name}}', 'Chiffre d’affaires'),
    'Listes TOP': heading.top,
    'Résultats à écrire': heading.results,
    'Réglages de la notation': heading.scoring,
    Planifier: tours.plan,
    'Écrire les tournées': tours.write,
    'Retoucher les tournées': retouch.title,
    'Recalculer les horaires': tours.retime,
    'Réglages des tournées': tourSettings,
    'Envoyer à un commercial': HANDOFF_RESOURCES[language].title,
    'Préparer le classeur': HANDOFF_RESOURCES[language].send.make,
    'Fond de carte': TOUR_RESOURCES[language].tiles.title,
    'Services en ligne': SERVICE_RESOURCES[language].title,
    'Préparer l’agenda': appointments.action.run,
    'Trouver trois créneaux': appointments.slots.find,
    'Clore la visite': appointments.slots.close,
    Séries: appointments.series.heading,
    'Sur un poste sans DC Pilot': appointments.calls.title,
    'Calendriers et rappels': appointments.calendar.heading,
    'Courriels prêts': appointments.mails.heading,
    'Faire le diagnostic': diagnosis.action.run,
    'Préparer les feuilles de suivi': diagnosis.followup.prepare,
    Constats: diagnosis.findings.heading,
    Ratios: diagnosis.ratios.heading,
    Journal: diagnosis.journal.heading,
  };
  return names[press];
};

const play = async (state: PreviewState, language: Language) => {
  const pane = renderPane({
    language,
    isFirstRunSeen: !state.isFirstRun,
    ...(state.pilot ? { pilot: state.pilot } : {}),
  });
  const words = createI18n(language);
  for (const press of state.presses ?? []) {
    const name = SECTION[press]?.(words.t) ?? placeSection(press, language) ?? press;
    const buttons = await screen.findAllByRole('button', { name: new RegExp(`^${name}`) });
    act(() => buttons[0]?.click());
    await waitFor(() => expect(pane.pane.store.getState().isRereading).toBe(false));
  }
  await act(() => new Promise((done) => setTimeout(done, 100)));
  if (state.afterwards === 'change')
    act(() => pane.pilot.emit({ kind: 'dataChanged', sheet: 'Comptes', address: 'D12' }));
  return pane;
};

export const checkStates = (language: Language): void =>
  test.each(Object.entries(PREVIEW_STATES))(
    '%s has nothing axe-core objects to, and nothing unsaid',
    async (_, state) => {
      const { container } = await play(state, language);
      expect(container.textContent).not.toMatch(
        /\{\{|\b(app|table|mapping|score|result|why|run|failure|coherence|over|hiring|levers|whatIf|account|cross|changes|challenge|live|freshness|intro|options|plan|tour|unplanned|homes)\.[a-z]+/,
      );
      const { violations } = await runAxe(container, { rules: RULES });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    },
  );
