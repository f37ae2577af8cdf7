/** @jest-environment jsdom */
import { parseManifest } from './addinManifest';

const MANIFEST = `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>an-id</Id>
  <DisplayName DefaultValue="Essai"><Override Locale="en-US" Value="Trial"/></DisplayName>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts><Host xsi:type="Workbook">
      <Runtimes><Runtime resid="Pane" lifetime="long"/></Runtimes>
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Metadata><SourceLocation resid="Metadata"/></Metadata>
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><CustomTab id="T">
        <Group id="G"><Label resid="Group"/>
          <Icon><bt:Image size="16" resid="Icon16"/></Icon>
          <Control xsi:type="Button" id="C1"><Label resid="Run"/>
            <Supertip><Title resid="Run"/><Description resid="RunTip"/></Supertip>
            <Icon><bt:Image size="16" resid="Icon16"/><bt:Image size="32" resid="Icon32"/></Icon>
            <Action xsi:type="ExecuteFunction"><FunctionName>run</FunctionName></Action></Control>
          <Control xsi:type="Button" id="C2"><Label resid="Open"/>
            <Icon><bt:Image size="16" resid="Icon16"/></Icon>
            <Action xsi:type="ShowTaskpane"><SourceLocation resid="Pane"/></Action></Control>
        </Group><Label resid="Tab"/>
      </CustomTab></ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon16" DefaultValue="https://example.test/i16.png"/><bt:Image id="Icon32" DefaultValue="https://example.test/i32.png"/></bt:Images>
      <bt:Urls><bt:Url id="Pane" DefaultValue="https://example.test/pane.html?v=1"/>
        <bt:Url id="Metadata" DefaultValue="https://example.test/f.json"><bt:Override Locale="en-US" Value="https://example.test/f.en.json"/></bt:Url></bt:Urls>
      <bt:ShortStrings><bt:String id="Tab" DefaultValue="Onglet"/><bt:String id="Group" DefaultValue="Groupe"/>
        <bt:String id="Run" DefaultValue="Lancer"><bt:Override Locale="en-US" Value="Run"/></bt:String>
        <bt:String id="Open" DefaultValue="Ouvrir"/></bt:ShortStrings>
      <bt:LongStrings><bt:String id="RunTip" DefaultValue="Lance tout."/></bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;

const ORIGIN = 'https://localhost:3001';

test('tab, groups, buttons, icons and actions are read, in the default language', () => {
  expect(parseManifest(MANIFEST, 'fr-FR', ORIGIN)).toEqual({
    id: 'an-id',
    name: 'Essai',
    paneUrl: 'https://localhost:3001/pane.html?v=1',
    functionsMetadataUrl: 'https://localhost:3001/f.json',
    tabs: [
      {
        id: 'T',
        label: 'Onglet',
        groups: [
          {
            id: 'G',
            label: 'Groupe',
            controls: [
              {
                id: 'C1',
                label: 'Lancer',
                tip: 'Lance tout.',
                iconUrl: 'https://localhost:3001/i32.png',
                action: { kind: 'runFunction', name: 'run' },
              },
              {
                id: 'C2',
                label: 'Ouvrir',
                tip: '',
                iconUrl: 'https://localhost:3001/i16.png',
                action: { kind: 'showPane', url: 'https://localhost:3001/pane.html?v=1' },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('an override of the same language is taken where the locale itself has none', () => {
  const english = parseManifest(MANIFEST, 'en-GB', ORIGIN);
  expect(english.name).toBe('Trial');
  expect(english.functionsMetadataUrl).toBe('https://localhost:3001/f.en.json');
  expect(english.tabs[0]?.groups[0]?.controls[0]?.label).toBe('Run');
  expect(english.tabs[0]?.label).toBe('Onglet');
});

test('a manifest that is not XML is refused', () => {
  expect(() => parseManifest('<OfficeApp>', 'fr-FR', ORIGIN)).toThrow('not well-formed');
});
