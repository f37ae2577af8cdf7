/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import { renderPane } from '../testing/renderPane';

jest.setTimeout(60_000);

const button = (name: string | RegExp) => screen.findByRole('button', { name });

const openPanel = async (name: string | RegExp) => {
  const rendered = renderPane();
  await rendered.user.click(await button(name));
  return rendered;
};

test('the columns ticked are written into the cell of their setting', async () => {
  const { user, pilot } = await openPanel('Résultats à écrire');
  const boxes = await screen.findAllByRole('checkbox');
  const kept = ['DC Score', 'DC Classe'];
  for (const box of boxes)
    if ((box as HTMLInputElement).checked && !kept.includes(box.parentElement?.textContent ?? ''))
      await user.click(box);
  await user.click((await screen.findAllByRole('button', { name: 'Écrire' }))[0] as HTMLElement);
  await waitFor(() =>
    expect(pilot.callsOf('writeSettings')).toEqual([
      { language: 'fr', settings: { columns: 'score/class' } },
    ]),
  );
});

test('population, key and challenge of the TOP lists are written as soon as they are chosen', async () => {
  const { user, pilot } = await openPanel(/^Listes TOP/);
  await user.selectOptions(await screen.findByRole('combobox', { name: /population/ }), 'both');
  await waitFor(() => expect(pilot.callsOf('writeSettings')).toHaveLength(1));
  await user.selectOptions(await screen.findByRole('combobox', { name: /Challenge/ }), 'yes');
  await waitFor(() =>
    expect(pilot.callsOf('writeSettings')).toEqual([
      { language: 'fr', settings: { topPopulation: 'both' } },
      { language: 'fr', settings: { challenge: 'yes' } },
    ]),
  );
});

test('a setting changed, here or in its sheet, makes the score one to be redone', async () => {
  const { user, pilot } = renderPane();
  await user.click(await button('Noter cette feuille'));
  await button('Noter à nouveau');
  expect(screen.queryByRole('group', { name: 'Résultats à actualiser' })).toBeNull();
  act(() => pilot.emit({ kind: 'dataChanged', sheet: 'DC Paramètres', address: 'C5' }));
  expect(await screen.findByRole('group', { name: 'Résultats à actualiser' })).toBeVisible();
});
