import { divIcon, type DivIcon } from 'leaflet';
import { dayColour } from './dayColours';
import type { MapStop } from './mapTypes';

const SIZE = 24;

/** A numbered dot in the colour of its day. Built of nodes, never of markup: names come from cells. */
export const stopIcon = ({ order, day, isPinned }: MapStop, isSelected: boolean): DivIcon => {
  const dot = document.createElement('span');
  dot.textContent = String(order);
  dot.className = `dc-stop${isSelected ? ' dc-stop-selected' : ''}${isPinned ? ' dc-stop-pinned' : ''}`;
  dot.style.setProperty('--day', dayColour(day));
  return divIcon({ html: dot, className: '', iconSize: [SIZE, SIZE], iconAnchor: [SIZE / 2, SIZE / 2] });
};

export const homeIcon = (): DivIcon => {
  const house = document.createElement('span');
  house.textContent = '⌂';
  house.className = 'dc-home';
  return divIcon({ html: house, className: '', iconSize: [SIZE, SIZE], iconAnchor: [SIZE / 2, SIZE / 2] });
};
