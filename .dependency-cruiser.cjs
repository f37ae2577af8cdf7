/** Imports go one way only; docs/architecture.md has the same table in words. */
const only = (from, allowed, extra = {}) => ({
  name: `${from.replace(/[\^$/\\]/g, '').replace(/^src/, '')}-imports`,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$|/testing/' },
  to: { pathNot: [from, ...allowed], dependencyTypesNot: [], ...extra },
});
const npm = (...names) => names.map((name) => `node_modules/${name}(/|$)`);
const REACT = npm('react', 'react-dom', '@fluentui', '@griffel', '@types/react');

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    only('^src/words/', []),
    only('^src/domain/', ['^src/words/', ...npm('kdbush', 'geokdbush', 'ical-generator')]),
    only('^src/sheet/', ['^src/domain/', '^src/words/']),
    only('^src/app/', ['^src/domain/', '^src/sheet/', '^src/words/', ...npm('zod')]),
    only('^src/excel/', [
      '^src/domain/.*[tT]ypes',
      '^src/domain/result',
      '^src/sheet/',
      '^src/app/.*',
      '^src/words/',
      ...npm('@types'),
    ]),
    only('^src/services/', [
      '^src/domain/',
      '^src/app/(servicesPort|plannerPort|dcPilot)',
      ...npm('zod', 'papaparse', '@types/papaparse'),
    ]),
    only('^src/picture/', ['^src/app/picturePort', ...npm('fflate')]),
    only('^src/books/', [
      '^src/app/bookPort',
      '^src/domain/.*[tT]ypes',
      '^src/domain/result',
      '^src/sheet/',
      ...npm('hucre'),
    ]),
    only('^src/i18n/', ['^src/words/', '^src/domain/.*[tT]ypes', '^src/domain/result', '^src/app/report']),
    only('^src/functions/', ['^src/domain/', '^src/sheet/', '^src/words/', '^src/i18n/']),
    only('^src/commands/', ['^src/app/', '^src/domain/', '^src/words/', '^src/i18n/']),
    only('^src/taskpane/', [
      '^src/app/',
      '^src/domain/.*[tT]ypes',
      '^src/domain/result',
      '^src/words/',
      '^src/i18n/',
      ...REACT,
      ...npm('leaflet', '@types/leaflet'),
    ]),
    {
      name: 'workbench-knows-nothing-of-the-product',
      severity: 'error',
      comment: 'The host and its page play Excel, and Excel knows nothing of us.',
      from: { path: '^workbench/(host|web)/' },
      to: { path: '^src/' },
    },
    {
      name: 'product-knows-nothing-of-the-workbench',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(workbench|tests|bench|scripts)/' },
    },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
};
