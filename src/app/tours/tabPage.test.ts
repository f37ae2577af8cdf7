import { tabPage } from './tabPage';

const column = (text: string, widthPoints: number) => ({
  ...{ header: 'a', numberFormat: '@', widthPoints, wraps: true },
  cell: () => text,
});
const on = (rowCount: number, text = 'Paris') =>
  tabPage({ columns: [column(text, 900)], rowCount, lineCount: 6 });

test('a few stops and their map share a page', () => {
  expect(on(10).isOnePage).toBe(true);
});

test('where letters would be too small the map has a page of its own', () => {
  expect(on(40)).toEqual({ orientation: 'landscape', repeatsHeader: true, picture: 'onItsOwnPage' });
  expect(on(12, 'Paris '.repeat(120)).picture).toBe('onItsOwnPage');
});

test('what is folded away takes no room', () => {
  const wide = { ...column('x', 4000), isGrouped: true };
  expect(tabPage({ columns: [column('Paris', 900), wide], rowCount: 5, lineCount: 6 }).isOnePage).toBe(true);
});
