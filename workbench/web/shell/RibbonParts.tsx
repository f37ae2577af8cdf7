import type { ReactNode } from 'react';

export function RibbonGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="ribbon-group" aria-label={label}>
      <div className="ribbon-controls">{children}</div>
      <div className="ribbon-group-label">{label}</div>
    </section>
  );
}

interface ButtonProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly tip?: string;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** Icon above its label. */
export function LargeButton({ icon, label, tip, isPressed, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="ribbon-large"
      title={tip || label}
      aria-pressed={isPressed}
      onClick={onPress}
      onMouseDown={keepFocus}
    >
      {icon}
      <span>{label}</span>
    </button>
  );
}

/** Icon alone; its label is its name. */
export function SmallButton({ icon, label, tip, isPressed, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className="ribbon-small"
      title={tip || label}
      aria-label={label}
      aria-pressed={isPressed}
      onClick={onPress}
      onMouseDown={keepFocus}
    >
      {icon}
    </button>
  );
}

/** A press of the mouse leaves the keyboard with the grid. */
export function keepFocus(event: { preventDefault(): void }): void {
  event.preventDefault();
}
