/** What a translator puts in the place of a text. */
const REPLACEMENT = 'FONT';

/**
 * Keeps a page that a browser translates true. Translators take texts out of the page and put elements of their own in
 * their place; what the page writes into its texts later would be seen by nobody. A text that changes goes back to its
 * place, where it is translated anew.
 */
export function followTranslator(root: Node): void {
  const replacements = new Map<Text, Element>();
  const changes = new MutationObserver((records) => {
    for (const { target } of records) putBack(target as Text);
  });
  const putBack = (text: Text): void => {
    const replacement = replacements.get(text);
    replacements.delete(text);
    if (replacement?.isConnected && !text.isConnected) replacement.replaceWith(text);
  };
  new MutationObserver((records) => {
    for (const record of records) {
      if (record.removedNodes.length === 0) continue;
      const replacement = replacementIn(record);
      for (const node of record.removedNodes) {
        if (!replacement || !(node instanceof Text) || node.isConnected) continue;
        replacements.set(node, replacement);
        changes.observe(node, { characterData: true });
      }
    }
  }).observe(root, { childList: true, subtree: true });
}

function replacementIn({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
  return [...addedNodes, previousSibling, nextSibling].find(
    (node): node is Element => node instanceof Element && node.nodeName === REPLACEMENT,
  );
}
