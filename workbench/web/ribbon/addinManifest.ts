/**
 * The part of an add-in's manifest that draws its ribbon tab and starts its pane (VersionOverrides 1.0, CustomTab).
 * Resource texts and addresses are resolved for one locale; addresses are moved to the origin that serves the page,
 * because pane and page must share it.
 */
export interface AddinManifest {
  readonly id: string;
  readonly name: string;
  readonly paneUrl: string;
  readonly functionsMetadataUrl: string | null;
  readonly tabs: readonly RibbonTab[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconUrl: string;
  readonly action:
    | { readonly kind: 'showPane'; readonly url: string }
    | { readonly kind: 'runFunction'; readonly name: string };
}

const OVERRIDES_NAMESPACE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const RIBBON_ICON_PX = 32;

export function parseManifest(xml: string, locale: string, origin: string): AddinManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const broken = document.querySelector('parsererror');
  if (broken) throw new Error(`manifest.xml is not well-formed: ${broken.textContent ?? ''}`);
  const reader = new ManifestReader(document, locale, origin);
  return reader.read();
}

class ManifestReader {
  private readonly overrides: Element;

  constructor(
    private readonly document: Document,
    private readonly locale: string,
    private readonly origin: string,
  ) {
    const [overrides] = document.getElementsByTagNameNS(OVERRIDES_NAMESPACE, 'VersionOverrides');
    if (!overrides) throw new Error('manifest.xml has no VersionOverrides: there is no ribbon to show.');
    this.overrides = overrides;
  }

  read(): AddinManifest {
    const metadata = this.descendant(this.overrides, 'Metadata');
    const runtime = this.descendant(this.overrides, 'Runtime');
    return {
      id: this.document.getElementsByTagName('Id')[0]?.textContent?.trim() ?? '',
      name: this.localized(this.document.getElementsByTagName('DisplayName')[0]),
      paneUrl: this.local(this.resource(runtime?.getAttribute('resid') ?? '')),
      functionsMetadataUrl: metadata ? this.local(this.residOf(metadata, 'SourceLocation')) : null,
      tabs: this.all(this.overrides, 'CustomTab').map((tab) => this.tab(tab)),
    };
  }

  private tab(element: Element): RibbonTab {
    return {
      id: element.getAttribute('id') ?? '',
      label: this.label(element),
      groups: this.children(element, 'Group').map((group) => this.group(group)),
    };
  }

  private group(element: Element): RibbonGroup {
    return {
      id: element.getAttribute('id') ?? '',
      label: this.label(element),
      controls: this.children(element, 'Control').map((control) => this.control(control)),
    };
  }

  private control(element: Element): RibbonControl {
    const [tip] = this.children(element, 'Supertip');
    const [action] = this.children(element, 'Action');
    return {
      id: element.getAttribute('id') ?? '',
      label: this.label(element),
      tip: tip ? this.residOf(tip, 'Description') : '',
      iconUrl: this.local(this.icon(element)),
      action: this.action(action),
    };
  }

  private action(element: Element | undefined): RibbonControl['action'] {
    const [name] = element ? this.children(element, 'FunctionName') : [];
    if (name) return { kind: 'runFunction', name: name.textContent?.trim() ?? '' };
    return { kind: 'showPane', url: element ? this.local(this.residOf(element, 'SourceLocation')) : '' };
  }

  private icon(element: Element): string {
    const [icon] = this.children(element, 'Icon');
    const images = icon ? [...icon.children] : [];
    const wanted = images.find((image) => Number(image.getAttribute('size')) === RIBBON_ICON_PX) ?? images[0];
    return this.resource(wanted?.getAttribute('resid') ?? '');
  }

  private label(element: Element): string {
    return this.residOf(element, 'Label');
  }

  private residOf(element: Element, childName: string): string {
    const [child] = this.children(element, childName);
    return this.resource(child?.getAttribute('resid') ?? '');
  }

  /** Text or address of `<… id="…" DefaultValue="…">` among the resources. */
  private resource(id: string): string {
    const [resources] = this.children(this.overrides, 'Resources');
    for (const list of resources ? [...resources.children] : []) {
      for (const entry of list.children) if (entry.getAttribute('id') === id) return this.localized(entry);
    }
    return '';
  }

  private localized(element: Element | undefined): string {
    if (!element) return '';
    const language = this.locale.split('-')[0] ?? '';
    const overrides = [...element.children].filter((child) => child.localName === 'Override');
    const localeOf = (override: Element) => override.getAttribute('Locale') ?? '';
    const match =
      overrides.find((override) => localeOf(override) === this.locale) ??
      overrides.find((override) => localeOf(override).startsWith(`${language}-`));
    return match?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
  }

  private local(address: string): string {
    if (!address) return '';
    const { pathname, search } = new URL(address, this.origin);
    return `${this.origin}${pathname}${search}`;
  }

  private children(element: Element, name: string): Element[] {
    return [...element.children].filter((child) => child.localName === name);
  }

  private descendant(element: Element, name: string): Element | undefined {
    return this.all(element, name)[0];
  }

  private all(element: Element, name: string): Element[] {
    return [...element.getElementsByTagNameNS(OVERRIDES_NAMESPACE, name)];
  }
}
