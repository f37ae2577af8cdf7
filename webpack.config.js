/**
 * Builds the add-in. `--env workbench`: into dist/workbench/addin with office.js copied unmodified from its package, for the
 * workbench and the tests. Otherwise: into dist/addin with office.js from Microsoft's CDN, as its licence and the store ask.
 * `--env baseUrl=https://…` puts the place it will be served from into the manifest, `--env services="https://… https://…"` and `--env tiles="https://…"` the
 * firm's own servers into what the pane may connect to.
 */
const { buildSync } = require('esbuild');

const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { connectSource, tileSource } = require('./scripts/pagePolicy.cjs');

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'fr-fr/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];
const OFFICE_DIST = path.join(__dirname, 'node_modules/@microsoft/office-js/dist');

/** functions.json and functions.en.json from the one catalogue of functions, so that ids cannot drift apart. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'FunctionsMetadata', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const entry = path.join(__dirname, 'src/functions/catalog.ts');
          compilation.fileDependencies.add(entry);
          const bundled = buildSync({
            entryPoints: [entry],
            bundle: true,
            write: false,
            format: 'cjs',
            platform: 'node',
          });
          const loaded = { exports: {} };
          new Function('module', 'exports', 'require', bundled.outputFiles[0].text)(
            loaded,
            loaded.exports,
            require,
          );
          for (const [file, language] of [
            ['functions.json', 'fr'],
            ['functions.en.json', 'en'],
          ]) {
            const text = JSON.stringify(loaded.exports.functionsJson(language), null, 1);
            compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text));
          }
        },
      );
    });
  }
}

const copied = (isWorkbench, baseUrl) => [
  { from: 'assets/icons', to: 'assets/icons' },
  { from: 'assets/sampleAccounts.json', to: 'assets/sampleAccounts.json' },
  // Loaded when first needed; as they are, not minified again.
  { from: 'assets/places.json', to: 'assets/places.json', info: { minimized: true } },
  { from: 'assets/outlines.json', to: 'assets/outlines.json', info: { minimized: true } },
  { from: 'src/runtime/support.html', to: 'support.html' },
  {
    from: 'manifest.xml',
    to: 'manifest.xml',
    transform: (content) =>
      baseUrl ? content.toString().replaceAll('https://localhost:3000', baseUrl) : content,
  },
  ...(isWorkbench
    ? OFFICE_FILES.map((file) => ({
        from: path.join(OFFICE_DIST, file),
        to: `office/${file}`,
        info: { minimized: true },
      }))
    : []),
];

/** A page of src/runtime with its scripts, office.js from where this build takes it, and the policy that allows just that. */
const page = (name, chunks, { workbench: isWorkbench, services, tiles }) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/runtime/${name}.html`,
    chunks,
    chunksSortMode: 'manual',
    scriptLoading: 'defer',
    templateParameters: {
      officeUrl: isWorkbench ? 'office/office.js' : OFFICE_CDN,
      connectSource: connectSource({ isWorkbench: Boolean(isWorkbench), services }),
      tileSource: tileSource({ isWorkbench: Boolean(isWorkbench), tiles }),
      scriptSource: isWorkbench ? "'self'" : "'self' https://appsforoffice.microsoft.com",
    },
  });

module.exports = (env = {}, argv = {}) => {
  const isWorkbench = Boolean(env.workbench);
  const isDevelopment = argv.mode === 'development';
  return {
    mode: isDevelopment ? 'development' : 'production',
    context: __dirname,
    entry: {
      functions: './src/runtime/functions.ts',
      // One page holds both: what the functions brought is not brought again by the pane.
      taskpane: { import: './src/runtime/taskpane.tsx', dependOn: 'functions' },
      dialog: './src/runtime/dialog.ts',
    },
    output: {
      path: path.join(__dirname, isWorkbench ? 'dist/workbench/addin' : 'dist/addin'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    devtool: isDevelopment ? 'cheap-module-source-map' : false,
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        // As text: the map puts it into the page itself, when it is first shown.
        { test: /leaflet\.css$/, type: 'asset/source' },
        {
          test: /\.tsx?$/,
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false, sourceMap: isDevelopment } },
          exclude: /node_modules/,
        },
      ],
    },
    performance: { hints: false },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    plugins: [
      new FunctionsMetadataPlugin(),
      new CopyPlugin({ patterns: copied(isWorkbench, env.baseUrl) }),
      page('taskpane', ['functions', 'taskpane'], env),
      page('dialog', ['dialog'], env),
    ],
  };
};
