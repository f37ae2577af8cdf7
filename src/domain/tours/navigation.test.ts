import fc from 'fast-check';
import { dayLinks, stopLink, targetOf } from './navigation';

const APPS = ['google', 'apple', 'waze'] as const;

describe('links of navigation', () => {
  test('one stop, by address or point, in each app as its maker documents it', () => {
    expect(stopLink('3 quai Ouest, 44000 Nantes', 'google')).toBe(
      'https://www.google.com/maps/dir/?api=1&destination=3%20quai%20Ouest%2C%2044000%20Nantes',
    );
    expect(stopLink('Nantes', 'apple')).toBe('https://maps.apple.com/?daddr=Nantes&dirflg=d');
    expect(stopLink('47.21,-1.55', 'waze')).toBe('https://waze.com/ul?ll=47.21%2C-1.55&navigate=yes');
    expect(stopLink('Nantes', 'waze')).toBe('https://waze.com/ul?q=Nantes&navigate=yes');
  });

  test('a day is one link through its stops in order, ending at the last', () => {
    expect(dayLinks(['A', 'B', 'C'], 'google')).toEqual([
      {
        from: 1,
        to: 3,
        link: 'https://www.google.com/maps/dir/?api=1&destination=C&waypoints=A%7CB&travelmode=driving',
      },
    ]);
    expect(dayLinks(['A', 'B'], 'waze')).toEqual([]);
  });

  test('beyond ten stops another link follows, and no stop is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 45 }), (names) => {
        const targets = names.map((name) => name.replace(/[\ud800-\udfff|]/gu, '-'));
        const links = dayLinks(targets, 'google');
        const seen = links.flatMap(({ link }) => [
          ...(/waypoints=([^&]*)/.exec(link)?.[1]?.split('%7C').map(decodeURIComponent) ?? []),
          targetOf(link),
        ]);
        expect(seen).toEqual(targets);
        expect(links).toHaveLength(Math.ceil(targets.length / 10));
      }),
    );
  });

  test('what a link leads to is read back from it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), fc.constantFrom(...APPS), (target, app) => {
        expect(targetOf(stopLink(target, app))).toBe(target);
      }),
    );
    expect(targetOf('https://example.com/')).toBeNull();
  });
});
