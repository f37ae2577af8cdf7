/** Real files of ../shared/data; skipped with a sentence where they are not present. */
const base = require('./jest.config.cjs');
module.exports = {
  ...base,
  roots: ['<rootDir>/tests/real'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 300_000,
};
