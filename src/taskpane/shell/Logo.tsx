/** Bars of accounts by score under a pilot's heading, as on the ribbon. */
export const Logo = () => (
  <svg width="24" height="24" viewBox="0 0 32 32" aria-hidden focusable="false">
    <rect x="1" y="1" width="30" height="30" rx="7" fill="#17365d" stroke="#5b7ba6" strokeWidth="1" />
    <rect x="6" y="18" width="5" height="8" rx="1" fill="#fff" />
    <rect x="13.5" y="13" width="5" height="13" rx="1" fill="#fff" />
    <rect x="21" y="16" width="5" height="10" rx="1" fill="#9fc3ee" />
    <path d="M23.5 4 L29 13 L23.5 10.6 L18 13 Z" fill="#e8710a" />
  </svg>
);
