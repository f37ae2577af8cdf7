import type { ReactNode } from 'react';

interface IconProps {
  readonly className?: string;
}

/** Line icons on a 20 px square, drawn in the colour of their text. */
function icon(content: ReactNode) {
  return function Icon({ className }: IconProps) {
    return (
      <svg
        className={className}
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.3"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {content}
      </svg>
    );
  };
}

export const SheetIcon = icon(
  <>
    <rect x="2.5" y="3" width="15" height="14" rx="1.5" />
    <path d="M2.5 7.5h15M2.5 12h15M7.5 3v14M12.5 7.5V17" />
  </>,
);
export const MoonIcon = icon(<path d="M16 12.2A6.5 6.5 0 0 1 7.8 4a6.5 6.5 0 1 0 8.2 8.2Z" />);
export const SunIcon = icon(
  <>
    <circle cx="10" cy="10" r="3.2" />
    <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4" />
  </>,
);
export const OpenIcon = icon(
  <path d="M2.5 15.5V5a1 1 0 0 1 1-1h4l1.5 2h6.5a1 1 0 0 1 1 1v1.5M2.5 15.5l2.5-7h13l-2.5 7Z" />,
);
export const SaveIcon = icon(<path d="M10 3v9.5M6.5 9.5 10 13l3.5-3.5M4 16.5h12" />);
export const SampleIcon = icon(
  <>
    <rect x="3" y="3.5" width="14" height="13" rx="1" />
    <path d="M3 7.5h14M6.5 10.5h4M6.5 13.5h7" />
  </>,
);
export const FreshIcon = icon(
  <path d="M5 2.5h6.5L15.5 6.5V17a.5.5 0 0 1-.5.5H5a.5.5 0 0 1-.5-.500V3a.5.5 0 0 1 .5-.500ZM11.5 2.5v4h4M10 9.5v5M7.5 12h5" />,
);
export const UndoIcon = icon(<path d="M4 8.5h8a4 4 0 0 1 0 8H8M4 8.5 7.5 5M4 8.5 7.5 12" />);
export const RedoIcon = icon(<path d="M16 8.5H8a4 4 0 0 0 0 8h4M16 8.5 12.5 5M16 8.5 12.5 12" />);
export const AlignLeftIcon = icon(<path d="M3 5h14M3 8.5h9M3 12h14M3 15.5h9" />);
export const AlignCenterIcon = icon(<path d="M3 5h14M5.5 8.5h9M3 12h14M5.5 15.5h9" />);
export const AlignRightIcon = icon(<path d="M3 5h14M8 8.5h9M3 12h14M8 15.5h9" />);
export const WrapIcon = icon(<path d="M3 5h14M3 10h11a2.5 2.5 0 0 1 0 5h-3M3 15h4M13 13l-2 2 2 2" />);
export const InsertRowIcon = icon(<path d="M3 4h14v4H3zM10 11v6M7 14h6" />);
export const InsertColumnIcon = icon(<path d="M4 3h4v14H4zM11 10h6M14 7v6" />);
export const DeleteRowIcon = icon(<path d="M3 4h14v4H3zM7.5 11.5l5 5M12.5 11.5l-5 5" />);
export const DeleteColumnIcon = icon(<path d="M4 3h4v14H4zM11.5 7.5l5 5M16.5 7.5l-5 5" />);
export const LockIcon = icon(
  <>
    <rect x="4.5" y="9" width="11" height="8" rx="1" />
    <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
  </>,
);
export const RestartIcon = icon(<path d="M15.5 10a5.5 5.5 0 1 1-1.6-3.9M15.5 3v3.5H12" />);
export const CloseIcon = icon(<path d="M5 5l10 10M15 5 5 15" />);
export const CheckIcon = icon(<path d="M4 10.5 8.5 15 16 5.5" />);
export const PlusIcon = icon(<path d="M10 4v12M4 10h12" />);
