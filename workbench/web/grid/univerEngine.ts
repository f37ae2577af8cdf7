import {
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  ThemeService,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { ICellData, IWorkbookData, IWorksheetData, Nullable, Workbook } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';

/**
 * The grid library with everything off that this page does itself (toolbar, formula bar, tabs, cell editor, menus,
 * calculation). Cells are never stored in it: an interceptor asks for what is about to be drawn. Feeding its own store
 * was refused: 100,000 rows would live twice and every write would have to be mirrored.
 */
export interface UniverEngine {
  readonly univer: Univer;
  readonly commands: ICommandService;
  readonly render: IRenderManagerService;
  openUnit(data: Partial<IWorkbookData>): Workbook;
  closeUnit(unitId: string): void;
  skeletons(unitId: string): SheetSkeletonManagerService | null;
  setDark(isDark: boolean): void;
  /** Resolved once the first workbook is on the screen: what was asked to be drawn before then is lost. */
  drawn(): Promise<void>;
  dispose(): void;
}

export type CellSource = (sheetId: string, row: number, column: number) => Nullable<ICellData>;

/** Steps of Excel's green, light to dark, where the library would be blue. */
const GREEN = {
  50: '#EBF5F0',
  100: '#D5EBDF',
  200: '#A9D8BF',
  300: '#72BF97',
  400: '#3FA674',
  500: '#21915A',
  600: '#107C41',
  700: '#0E6C39',
  800: '#0B5A2F',
  900: '#084424',
};

/** Bars of their own instead of the library's veil over the last rows and columns. */
const SCROLL_BARS = {
  barSize: 12,
  barBorder: 0,
  thumbMargin: 2,
  trackBackgroundColor: '#F3F2F1',
  thumbBackgroundColor: '#C8C6C4',
  thumbHoverBackgroundColor: '#A19F9D',
  thumbActiveBackgroundColor: '#8A8886',
};

export function createUniverEngine(container: HTMLElement, cellAt: CellSource): UniverEngine {
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} } });
  registerPlugins(univer, container);
  const injector = univer.__getInjector();
  const themes = injector.get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: GREEN });
  // The sheet services exist once the first workbook was opened.
  let isIntercepting = false;
  return {
    univer,
    commands: injector.get(ICommandService),
    get render() {
      return injector.get(IRenderManagerService);
    },
    openUnit(data) {
      const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      if (!isIntercepting) intercept(injector.get(SheetInterceptorService), cellAt);
      isIntercepting = true;
      return workbook;
    },
    closeUnit: (unitId) => void injector.get(IUniverInstanceService).disposeUnit(unitId),
    skeletons: (unitId) =>
      injector.get(IRenderManagerService).getRenderById(unitId)?.with(SheetSkeletonManagerService) ?? null,
    setDark: (isDark) => themes.setDarkMode(isDark),
    drawn: () => injector.get(LifecycleService).onStage(LifecycleStages.Rendered),
    dispose: () => univer.dispose(),
  };
}

function intercept(interceptors: SheetInterceptorService, cellAt: CellSource): void {
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench.host-cells',
    priority: 100,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (cell, location, next) => next(cellAt(location.subUnitId, location.row, location.col) ?? cell),
  });
}

function registerPlugins(univer: Univer, container: HTMLElement): void {
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    scrollConfig: SCROLL_BARS,
  });
}

export type SheetSnapshot = Partial<IWorksheetData>;
