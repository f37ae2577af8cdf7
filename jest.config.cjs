/** Unit and integration tests; end-to-end and real-data suites have configurations of their own. */
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
];
module.exports = {
  testEnvironment: 'node',
  maxWorkers: '100%',
  // Many tests write whole workbooks through Microsoft's client: a slow machine is no failure.
  testTimeout: 120_000,
  testEnvironmentOptions: { globalsCleanup: 'off' },
  roots: ['<rootDir>/src', '<rootDir>/workbench', '<rootDir>/tests'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/e2e/', '<rootDir>/tests/real/'],
  transform: { '^.+\\.(t|j)sx?$': swc, '^.+\\.mjs$': swc },
  // Published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(?:hucre|kdbush|geokdbush|tinyqueue)/)'],
  moduleNameMapper: { '\\.(css)$': '<rootDir>/tests/support/emptyModule.cjs' },
};
