/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { RunControls } from '../app/dcPilot';
import { fail, succeed, type Result } from '../domain/result';
import type { ScoreReport } from '../app/report';
import {
  ambiguousInspection,
  emptyInspection,
  fakeInsight,
  fakeInspection,
  fakePreview,
  fakeRepairPreview,
  fakeReport,
} from './testing/fakeData';
import { renderPane } from './testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const SCORE = 'Noter cette feuille';

describe('first run', () => {
  test('shows the value once and then the sheet', async () => {
    const { user, isSeen } = renderPane({ isFirstRunSeen: false });
    expect(
      await screen.findByRole('heading', { name: 'Vos comptes notés et classés en un clic' }),
    ).toBeVisible();
    expect(screen.getByText('Rien ne quitte votre classeur.')).toBeVisible();
    await user.click(await button('Commencer avec ma feuille'));
    expect(await screen.findByText('900 comptes', { selector: 'li' })).toBeVisible();
    expect(isSeen()).toBe(true);
  });

  test('offers a sample in the language of the pane', async () => {
    const { user, pilot } = renderPane({ isFirstRunSeen: false, language: 'en' });
    await user.click(await button('Try it on a sample'));
    expect(await screen.findByText('900 accounts', { selector: 'li' })).toBeVisible();
    expect(pilot.callsOf('insertSample')).toEqual(['en']);
  });
});

describe('the table found', () => {
  test('says which, how large and what is hidden', async () => {
    renderPane();
    expect(await screen.findByRole('heading', { name: 'Comptes' })).toBeVisible();
    expect(screen.getByText('tableau A1:L901')).toBeVisible();
    expect(screen.getByText('3 lignes masquées, prises en compte')).toBeVisible();
  });

  test('is shown in the sheet on demand', async () => {
    const { user, pilot } = renderPane();
    await user.click(await button('Montrer le tableau dans la feuille'));
    expect(pilot.callsOf('reveal')).toEqual(['Comptes!A1:L901']);
  });

  test('says what was taken for granted', async () => {
    const { user } = renderPane();
    await user.click(await button('Hypothèses'));
    expect(screen.getByText('Chiffre d’affaires : €, HT, année 2025')).toBeVisible();
    expect(screen.getByText('Potentiel : €, en milliers, HT ou TTC non précisé')).toBeVisible();
    expect(screen.getByText('Ancienneté comptée au 31/12/2025')).toBeVisible();
  });
});

describe('the mapping', () => {
  test('lists what is to be checked first', async () => {
    const { user } = renderPane();
    await user.click(await button(/Colonnes reconnues/));
    const lists = await screen.findAllByRole('combobox', { name: /reconnue/ });
    expect(lists[0]).toHaveAccessibleName(/^Potentiel à vérifier, reconnue à 71/);
    expect(lists[0]).toHaveDisplayValue('Potentiel k€ (F)');
    expect(lists[0]).toHaveAccessibleDescription(/\d/);
    expect(lists[1]).toHaveAccessibleName(/^Effectif/);
  });

  test('is corrected, remembered, and the sheet read again', async () => {
    const { user, pilot } = renderPane();
    await user.click(await button(/Colonnes reconnues/));
    const list = (await screen.findAllByRole('combobox'))[0] as HTMLElement;
    await user.selectOptions(list, 'CA 2024 HT (E)');
    const mapping = { potential: 'CA 2024 HT' };
    await waitFor(() => expect(pilot.callsOf('rememberMapping')).toEqual([mapping]));
    expect(pilot.callsOf('inspect').at(-1)).toEqual({ language: 'fr', sheet: 'Comptes', mapping });
    expect((await screen.findAllByText('choisie par vous')).length).toBe(1);
  });

  test('asks where the evidence does not decide, and holds the scoring until answered', async () => {
    const { user, pilot } = renderPane({ pilot: { inspect: async () => succeed(ambiguousInspection) } });
    expect(await screen.findByRole('heading', { name: /Quelle colonne est/ })).toBeVisible();
    expect(await button(SCORE)).toHaveAttribute('aria-disabled', 'true');
    pilot.answer({ inspect: async () => succeed(fakeInspection) });
    await user.click(await button(/CA 2025 HT \(D\)/));
    await waitFor(async () => expect(await button(SCORE)).not.toHaveAttribute('aria-disabled', 'true'));
    expect(pilot.callsOf('inspect').at(-1)).toMatchObject({ mapping: { turnover: 'CA 2025 HT' } });
    await user.click(await button(SCORE));
    expect(pilot.callsOf('score')[0]).toMatchObject({
      sheet: 'Comptes',
      mapping: { turnover: 'CA 2025 HT' },
    });
  });
});

describe('the units of amounts', () => {
  test('stand under their column, are corrected, remembered, and the sheet read again', async () => {
    const { user, pilot } = renderPane();
    await user.click(await button(/Colonnes reconnues/));
    const units = await screen.findAllByRole('combobox', { name: 'Unité' });
    expect(units.map((list) => (list as HTMLSelectElement).value)).toEqual(['k€', '€']);
    await user.selectOptions(units[0] as HTMLElement, 'M€');
    await waitFor(() => expect(pilot.callsOf('rememberUnits')).toEqual([{ 'unit.potential': 'M€' }]));
    expect(pilot.callsOf('inspect')).toHaveLength(2);
    const taxes = screen.getAllByRole('combobox', { name: 'Taxes' });
    await user.selectOptions(taxes[0] as HTMLElement, 'TTC');
    await waitFor(() => expect(pilot.callsOf('rememberUnits').at(-1)).toEqual({ 'tax.potential': 'TTC' }));
  });
});

describe('the repair of cells', () => {
  const openPreview = async (options: Parameters<typeof renderPane>[0] = {}) => {
    const rendered = renderPane(options);
    await rendered.user.click(await button(/points à vérifier/));
    await rendered.user.click(await button(/^Réparer/));
    return rendered;
  };

  test('shows old and new first, writes on demand, reads the sheet again and says so', async () => {
    const { user, pilot } = await openPreview();
    expect(await screen.findByRole('heading', { name: /^Code postal.: 12 cellules/ })).toBeVisible();
    expect(screen.getByText('1000')).toBeVisible();
    expect(screen.getByText('01000')).toBeVisible();
    expect(screen.getByText('et 7 autres')).toBeVisible();
    expect(pilot.callsOf('repair')).toEqual([]);
    await user.click(await button('Écrire'));
    expect(await screen.findByText('15 cellules réparées', { selector: ':not([role])' })).toBeVisible();
    expect(pilot.callsOf('repair')).toEqual([{ language: 'fr', sheet: 'Comptes', mapping: {} }]);
    expect(pilot.callsOf('inspect')).toHaveLength(2);
  });

  test('asks where to write when the place is taken, and writes there', async () => {
    const occupied = fail('TARGET_OCCUPIED', { sheet: 'Comptes', address: 'M1:O901' });
    const { user, pilot } = await openPreview({ pilot: { previewRepair: async () => occupied } });
    expect(await screen.findByRole('heading', { name: /Où écrire/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /feuille à part/ })).toBeNull();
    pilot.answer({ previewRepair: async () => succeed(fakeRepairPreview) });
    await user.click(await button(/Insérer des colonnes/));
    await user.click(await button('Écrire'));
    await waitFor(() =>
      expect(pilot.callsOf('repair')).toMatchObject([{ target: { kind: 'insertColumns' } }]),
    );
  });
});

describe('scoring', () => {
  test('shows coverage, classes, TOP 5, what is missing and what was written', async () => {
    const { user, pilot } = renderPane();
    await user.click(await button(SCORE));
    expect(await screen.findByText(/^187 comptes sur 900 font 80/)).toBeVisible();
    expect(screen.getByRole('img', { name: /Courbe de Pareto/ })).toBeVisible();
    expect(screen.getByText('Classe A', { selector: 'li *' }).closest('li')).toHaveTextContent('112 (12');
    expect(screen.getByText(/Familles de produits, Paiement, Échéance du projet/)).toBeVisible();
    expect(await button('Montrer Comptes · M1:R901')).toBeVisible();
    await user.click(await button(/Transports Bellecour/));
    expect(pilot.callsOf('reveal')).toEqual(['Comptes!A612:L612']);
    expect(screen.getByRole('status')).toHaveTextContent('Notation terminée. 861 comptes notés sur 900');
  });

  test('explains the selected row and follows the selection', async () => {
    const { user, pilot } = renderPane();
    await user.click(await button(SCORE));
    expect(await screen.findByText('Ateliers Morvan')).toBeVisible();
    const list = screen.getByRole('list', { name: 'Points par critère' });
    expect(within(list).getByText('10 sur 10', { selector: 'li:first-child *' })).toBeVisible();
    expect(within(list).getByText('malus −5')).toBeVisible();
    pilot.answer({ explain: async () => succeed({ ...fakeInsight, name: 'Clinique du Parc', sheetRow: 4 }) });
    act(() => pilot.emit({ kind: 'selection', sheet: 'Comptes', address: 'B4' }));
    expect(await screen.findByText('Clinique du Parc', { selector: 'p' })).toBeVisible();
  });

  test('shows stages while it runs and stops on demand', async () => {
    let end: (result: Result<ScoreReport>) => void = () => undefined;
    let controls: RunControls = {};
    const { user } = renderPane({
      pilot: {
        score: (_, run = {}) => {
          controls = run;
          return new Promise((done) => (end = done));
        },
      },
    });
    await user.click(await button(SCORE));
    act(() => controls.onProgress?.('write', 0.42));
    expect(screen.getByText('Écriture des résultats', { selector: 'li *' }).closest('li')).toHaveTextContent(
      '42',
    );
    expect(screen.getByRole('progressbar', { name: 'Notation en cours' })).toBeVisible();
    await user.click(await button('Arrêter'));
    expect(controls.signal?.aborted).toBe(true);
    act(() => end(fail('CANCELLED')));
    expect(await screen.findByRole('group', { name: /^Opération arrêtée/ })).toBeVisible();
    expect(await button(SCORE)).toBeVisible();
  });

  test('shows before writing what would be written', async () => {
    const { user, pilot } = renderPane();
    await user.click(await button('Aperçu'));
    expect(await screen.findByText(/DC Score \(M\), DC Complétude \(N\)/)).toBeVisible();
    expect(screen.getByText(/^Retour possible/)).toBeVisible();
    expect(pilot.callsOf('score')).toEqual([]);
    await user.click(await button('Écrire'));
    expect(await screen.findByText(/^187 comptes sur 900/)).toBeVisible();
  });

  test('a very large write is previewed first, and says when there is no way back', async () => {
    const large = { ...fakeInspection, report: { ...fakeInspection.report, table: 'A1:L900001' } };
    const { user, pilot } = renderPane({
      pilot: {
        inspect: async () => succeed(large),
        previewScore: async () => succeed({ ...fakePreview, canRestore: false }),
      },
    });
    await user.click(await button(SCORE));
    expect(await screen.findByText(/^Retour impossible/)).toBeVisible();
    expect(pilot.callsOf('score')).toEqual([]);
  });

  test('asks where to write when the place at the right is taken', async () => {
    const { user, pilot } = renderPane({
      pilot: { score: async () => fail('TARGET_OCCUPIED', { address: 'M1:P40' }) },
    });
    await user.click(await button(SCORE));
    expect(await screen.findByText(/occupée \(M1:P40\)/)).toBeVisible();
    pilot.answer({ score: async () => succeed(fakeReport) });
    await user.click(await button(/Une feuille à part/));
    expect(await screen.findByText(/^187 comptes sur 900/)).toBeVisible();
    expect(pilot.callsOf('score').at(-1)).toMatchObject({ target: { kind: 'ownSheet' } });
  });

  test('a write can be undone', async () => {
    const { user } = renderPane();
    await user.click(await button(SCORE));
    await user.click(await button('Annuler cette écriture'));
    expect(await screen.findByRole('group', { name: 'Écriture annulée' })).toHaveTextContent(
      '1 plage modifiée depuis',
    );
    expect(screen.queryByText(/^187 comptes/)).toBeNull();
  });
});

describe('what goes wrong', () => {
  test('a protected sheet: what, where, how to mend, and the mending', async () => {
    const { user, pilot } = renderPane({
      pilot: { score: async () => fail('SHEET_PROTECTED', { sheet: 'Comptes', address: 'M1:R901' }) },
    });
    await user.click(await button(SCORE));
    const notice = await screen.findByRole('group', { name: /La feuille .* est protégée/ });
    expect(notice).toHaveTextContent('Où : Comptes!M1:R901');
    expect(notice).toHaveTextContent('Que faire : Ôtez la protection');
    await user.click(within(notice).getByRole('button', { name: 'Montrer l’endroit' }));
    expect(pilot.callsOf('reveal')).toEqual(["'Comptes'!M1:R901"]);
    pilot.answer({ score: async () => succeed(fakeReport) });
    await user.click(within(notice).getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText(/^187 comptes/)).toBeVisible();
  });

  test('what the workbook throws is a failure like another', async () => {
    const { user } = renderPane({ pilot: { score: () => Promise.reject(new Error('GeneralException')) } });
    await user.click(await button(SCORE));
    expect(await screen.findByRole('group', { name: /\(GeneralException\)/ })).toBeVisible();
  });

  test('an empty sheet says so, and is read again after a paste', async () => {
    const { pilot } = renderPane({ pilot: { inspect: async () => succeed(emptyInspection) } });
    expect(await screen.findByRole('group', { name: 'Cette feuille est vide.' })).toBeVisible();
    pilot.answer({ inspect: async () => succeed(fakeInspection) });
    act(() => pilot.emit({ kind: 'dataChanged', sheet: 'Feuil1', address: 'A1:L901' }));
    expect(await screen.findByText('900 comptes', { selector: 'li' }, { timeout: 3000 })).toBeVisible();
  });

  test('results are out of date once cells change, not when our own are written', async () => {
    const { user, pilot } = renderPane();
    await user.click(await button(SCORE));
    await screen.findByText(/^187 comptes/);
    act(() => pilot.emit({ kind: 'dataChanged', sheet: 'Comptes', address: 'M2:R901' }));
    expect(screen.queryByText('Résultats à actualiser')).toBeNull();
    act(() => pilot.emit({ kind: 'dataChanged', sheet: 'Comptes', address: 'D12' }));
    expect(await screen.findByText('Résultats à actualiser')).toBeVisible();
  });

  test('an unfinished job is finished from a clean start, or taken back', async () => {
    const unfinished = { job: 'score', startedAt: '2026-11-23T14:05:00Z', sheet: 'Comptes' };
    const { user, pilot } = renderPane({ pilot: { unfinishedJob: async () => unfinished } });
    const notice = await screen.findByRole('group', { name: 'Écriture inachevée' });
    expect(await button(SCORE)).toHaveAttribute('aria-disabled', 'true');
    pilot.answer({ unfinishedJob: async () => null });
    await user.click(within(notice).getByRole('button', { name: 'Terminer' }));
    expect(await screen.findByText(/^187 comptes/)).toBeVisible();
    expect(
      pilot.calls.map(([name]) => name).filter((name) => name === 'restore' || name === 'score'),
    ).toEqual(['restore', 'score']);
  });
});

test('a ribbon command that cannot choose a column leaves its question in the pane', async () => {
  const { pane, pilot } = renderPane();
  await screen.findByText('900 comptes', { selector: 'li' });
  pilot.answer({ inspect: async () => succeed(ambiguousInspection) });
  act(() => void pane.actions.begin('score'));
  await act(() =>
    pane.actions.endScore(fail('MAPPING_AMBIGUOUS', { field: 'turnover', candidates: 'CA 2025, CA 2024' })),
  );
  expect(await screen.findByRole('heading', { name: /Quelle colonne est/ })).toBeVisible();
});

test('the language switches at once and the next run speaks it', async () => {
  const { user, pilot } = renderPane();
  await user.click(await button(/Afficher en anglais/));
  await user.click(await button('Score this sheet'));
  expect(await screen.findByText('187 accounts out of 900 make 80% of turnover')).toBeVisible();
  expect(pilot.callsOf('score')[0]).toMatchObject({ language: 'en' });
});

test('another sheet is read when it is activated; our own sheets are not', async () => {
  const { pilot } = renderPane();
  await screen.findByText('900 comptes', { selector: 'li' });
  act(() => pilot.emit({ kind: 'sheetActivated', sheet: 'DC TOP 5' }));
  expect(pilot.callsOf('inspect').length).toBe(1);
  act(() => pilot.emit({ kind: 'sheetActivated', sheet: 'Prospects' }));
  await waitFor(() => expect(pilot.callsOf('inspect').at(-1)).toMatchObject({ sheet: 'Prospects' }));
});

describe('keyboard', () => {
  test('a job started from the keyboard does not lose the focus', async () => {
    const { user } = renderPane({ pilot: { score: () => new Promise(() => undefined) } });
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const start = await button(SCORE);
    start.focus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('progressbar')).toBeVisible();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('the focus is not taken from a user who is elsewhere', async () => {
    const { pilot } = renderPane();
    await screen.findByText('900 comptes', { selector: 'li' });
    act(() => pilot.emit({ kind: 'sheetActivated', sheet: 'Prospects' }));
    await screen.findByText('900 comptes', { selector: 'li' });
    expect(document.body).toHaveFocus();
  });
});
