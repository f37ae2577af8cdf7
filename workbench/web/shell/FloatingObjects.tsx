import type { ChartModel, ImageModel } from '../../host/model/types';
import { pointsToPixels } from '../../host/model/sizes';
import { ChartPicture } from '../charts/ChartPicture';
import { usePage, useWorkbench } from '../state/usePage';

/** Charts and images of the active sheet, over the grid where they stand. */
export function FloatingObjects() {
  const { viewRevision } = usePage();
  const { activeSheet } = useWorkbench();
  const sheet = activeSheet();
  const images = sheet?.images.filter(({ isHidden }) => !isHidden) ?? [];
  if (!sheet || sheet.charts.length + images.length === 0) return null;
  return (
    <div className="floating" data-revision={viewRevision}>
      {images.map((image) => (
        <Placed key={image.id} object={image}>
          <img src={imageSource(image)} alt={image.altText} />
        </Placed>
      ))}
      {sheet.charts.map((chart) => (
        <Placed key={chart.id} object={chart}>
          <ChartPicture chart={chart} />
        </Placed>
      ))}
    </div>
  );
}

function Placed({ object, children }: { object: ChartModel | ImageModel; children: React.ReactNode }) {
  const { grid } = useWorkbench();
  const box = grid()?.boxOfPixels({
    left: pointsToPixels(object.left),
    top: pointsToPixels(object.top),
    width: pointsToPixels(object.width),
    height: pointsToPixels(object.height),
  });
  if (!box) return null;
  const { cutTop, cutLeft, ...place } = box;
  return (
    <div className="floating-object" style={{ ...place, clipPath: `inset(${cutTop}px 0 0 ${cutLeft}px)` }}>
      {children}
    </div>
  );
}

const SIGNATURES: readonly [string, string][] = [
  ['iVBOR', 'image/png'],
  ['/9j/', 'image/jpeg'],
  ['R0lG', 'image/gif'],
  ['PHN2', 'image/svg+xml'],
];

function imageSource({ base64 }: ImageModel): string {
  const type = SIGNATURES.find(([start]) => base64.startsWith(start))?.[1] ?? 'image/png';
  return `data:${type};base64,${base64}`;
}
