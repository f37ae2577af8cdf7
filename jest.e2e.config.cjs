/** End-to-end tests: one server and one build for all of them, a real browser, one file at a time. */
const {
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
  testEnvironmentOptions,
} = require('./jest.config.cjs');

module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions,
  roots: ['<rootDir>/tests/e2e'],
  testMatch: ['**/*.e2e.ts'],
  transform,
  transformIgnorePatterns,
  moduleNameMapper,
  globalSetup: '<rootDir>/tests/e2e/support/globalSetup.mjs',
  globalTeardown: '<rootDir>/tests/e2e/support/globalTeardown.mjs',
  testTimeout: 90_000,
  maxWorkers: 1,
};
