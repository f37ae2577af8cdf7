import type { ICellCustomRender, ICellRenderContext } from '@univerjs/core';
import type { CellBar, CellIcon } from '../conditional/conditionalLook';

/** Small drawings inside a cell that the grid library has no word for: data bars, icons of icon sets, filter buttons. */
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const PADDING = 2;
export const ICON_WIDTH_PX = 18;
const FILTER_SIZE_PX = 16;

function drawing(draw: (context: CanvasRenderingContext2D, area: Area) => void): ICellCustomRender {
  return {
    drawWith(context, info) {
      context.save();
      draw(context, areaOf(info));
      context.restore();
    },
  };
}

function areaOf({ primaryWithCoord }: ICellRenderContext): Area {
  const { mergeInfo, isMerged, isMergedMainCell, startX, startY, endX, endY } = primaryWithCoord;
  const box = isMerged || isMergedMainCell ? mergeInfo : { startX, startY, endX, endY };
  return { x: box.startX, y: box.startY, width: box.endX - box.startX, height: box.endY - box.startY };
}

/** Drawn over the text, hence let through it. */
export function barDrawing({ start, end, color, isGradient }: CellBar): ICellCustomRender {
  return drawing((context, { x, y, width, height }) => {
    const room = width - 2 * PADDING;
    const left = x + PADDING + start * room;
    const size = (end - start) * room;
    if (size <= 0) return;
    context.globalAlpha = 0.45;
    const fill = context.createLinearGradient(left, 0, left + size, 0);
    fill.addColorStop(0, color);
    fill.addColorStop(1, isGradient ? `${color}40` : color);
    context.fillStyle = fill;
    context.fillRect(left, y + PADDING, size, height - 2 * PADDING);
    context.globalAlpha = 0.8;
    context.strokeStyle = color;
    context.lineWidth = 1;
    context.strokeRect(left, y + PADDING, size, height - 2 * PADDING);
  });
}

const ICON_COLORS = ['#C00000', '#ED7D31', '#FFC000', '#92C353', '#107C41'];

/** Arrows and triangles point by their group, everything else is a coloured dot. */
export function iconDrawing({ set, group, groups }: CellIcon): ICellCustomRender {
  const share = groups > 1 ? group / (groups - 1) : 1;
  const color = /Gray/.test(set)
    ? '#7F7F7F'
    : (ICON_COLORS[Math.round(share * (ICON_COLORS.length - 1))] ?? '#7F7F7F');
  const points = /Arrow|Triangle/.test(set);
  return drawing((context, { x, y, height }) => {
    context.fillStyle = color;
    context.translate(x + 9, y + height / 2);
    context.beginPath();
    if (points) {
      context.rotate((0.5 - share) * Math.PI);
      context.moveTo(6, 0);
      context.lineTo(-5, -6);
      context.lineTo(-5, 6);
    } else context.arc(0, 0, 5.5, 0, 2 * Math.PI);
    context.fill();
  });
}

/** The button of a filtered table or range; filled where a filter is on. */
export function filterDrawing(isActive: boolean): ICellCustomRender {
  return drawing((context, { x, y, width, height }) => {
    const size = Math.min(FILTER_SIZE_PX, height - 3);
    const left = x + width - size - 1;
    const top = y + height - size - 2;
    context.fillStyle = '#FFFFFF';
    context.strokeStyle = '#ABABAB';
    context.fillRect(left, top, size, size);
    context.strokeRect(left + 0.5, top + 0.5, size - 1, size - 1);
    context.fillStyle = isActive ? '#107C41' : '#5E5E5E';
    context.beginPath();
    context.moveTo(left + 4, top + size / 2 - 2);
    context.lineTo(left + size - 4, top + size / 2 - 2);
    context.lineTo(left + size / 2, top + size / 2 + 3);
    context.fill();
  });
}
