/**
 * Puts a text on the clipboard, its no-break spaces as plain ones. Rejects where the browser does not
 * give leave.
 */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text.replaceAll('\u00a0', ' '));
}
