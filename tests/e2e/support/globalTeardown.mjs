export default async function globalTeardown() {
  await globalThis.workbenchServer?.close();
}
